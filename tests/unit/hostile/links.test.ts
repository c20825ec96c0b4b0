import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { fixFolder } from '../../../src/tools/fix.ts';
import { problemsIn } from '../../../src/tools/problems.ts';
import { BASE } from '../checks/example-base.ts';
import { writeFolder } from '../example-folder.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = writeFolder(files);
  made.push(folder);
  return folder;
}

const SAID = 'This is a link, not a file or folder.';

const without = (start: string) => Object.fromEntries(Object.entries(BASE).filter(([file]) => !file.startsWith(start)));

it.each([
  ['to itself', 'terms/fog.yaml', 'fog.yaml', {}],
  ['to itself, for dossier.yaml', 'dossier.yaml', 'dossier.yaml', without('dossier.yaml')],
  ['to nowhere', 'terms/fog.yaml', 'nowhere.yaml', {}],
  ['to nowhere, for a folder', 'terms', 'nowhere', without('terms/')],
  ['to a file outside', 'terms/fog.yaml', '/etc/hostname', {}],
])('a link %s is told', (_, file, to, files) => {
  const folder = folderWith(Object.keys(files).length > 0 ? files : BASE);
  symlinkSync(to, join(folder, file));
  const said = problemsIn(folder).map((problem) => `${problem.file.slice(folder.length + 1)}:${problem.line} ${problem.message}`);
  expect(said).toContain(`${file}:1 ${SAID}`);
});

it('nothing is mended through a linked folder', () => {
  const outside = folderWith({ 'closing.yaml': `${BASE['terms/closing.yaml']}\n\n\n` });
  const folder = folderWith(without('terms/'));
  symlinkSync(outside, join(folder, 'terms'));
  const before = readFileSync(join(outside, 'closing.yaml'), 'utf8');
  mkdirSync(join(folder, 'changes'), { recursive: true });
  writeFileSync(join(folder, 'changes', 'x.yaml'), 'kind: fact   \n');
  expect(fixFolder(folder).length).toBeGreaterThan(0);
  expect(readFileSync(join(outside, 'closing.yaml'), 'utf8')).toBe(before);
});
