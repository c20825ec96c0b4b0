import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BASE } from './checks/example-base.ts';
import { writeFolder } from './example-folder.ts';
import { TOOL_ENVIRONMENT } from './tool-environment.ts';

const TOOL = resolve('src/tools/check.ts');

// Each run is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeAll(() => {
  folder = writeFolder({});
  for (const [file, text] of Object.entries(BASE)) {
    mkdirSync(dirname(join(folder, 'good', file)), { recursive: true });
    writeFileSync(join(folder, 'good', file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...names: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...names], {
    cwd: folder,
    encoding: 'utf8',
    env: TOOL_ENVIRONMENT,
  });
  return { status, stdout, stderr };
}

function breakFile(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, 'bad', file);
  const text = readFileSync(path, 'utf8');
  const broken = text.replace(from, () => to);
  if (broken === text) throw new Error(`${file} was not changed.`);
  writeFileSync(path, broken);
}

it('ten faults in ten files are ten problems, each on its line, and nothing else is said', () => {
  cpSync(join(folder, 'good'), join(folder, 'bad'), { recursive: true });
  const sixteen = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
  breakFile('actors/arland.mdx', 'kind: state', 'kind: state\noffise: none');
  breakFile('sources/arland-herald.yaml', 'Arland Herald', '"Arland Herald');
  breakFile('events/talks-held.mdx', '"1921-03-12"', '2025-02-30');
  breakFile('conditions/talks-first.mdx', 'sources: [arland-herald]', 'sources: [arland-heralt]');
  breakFile('actors/belmora.mdx', ' [@arland-herald]', '');
  breakFile('events/envoy-demands-ports.mdx', 'actor: envoy', 'actor: rusia');
  breakFile('conditions/ports-first.mdx', 'stance: rejects', 'stance: reject');
  breakFile('actors/envoy.mdx', /$/, '\nThe envoy spoke {2 + 2} times [@arland-herald].\n');
  breakFile('events/talks-planned.mdx', /$/, `\nThe envoy said “${sixteen}” [@arland-herald].\n`);
  writeFileSync(join(folder, 'bad/events/note.mdx'), 'Words without fields [@arland-herald].\n');

  const { status, stdout, stderr } = check('bad');
  expect(stdout).toMatchInlineSnapshot(`
    "bad/actors/arland.mdx:4:1  There is no field "offise" here.
      Did you mean "office"? The fields here are: name, kind, office, actsFor, aliases, summary, unknowns, credit, checked.
      The rule: /contribute/#fields-known
    bad/actors/belmora.mdx:7:1  This paragraph cites no source.
      Add the source after the statement: [@page, para. 2]. What only we explain stands in <Ours>.
      The rule: /contribute/#statements-cited
    bad/actors/envoy.mdx:10:17  Expressions in { } are not allowed in content.
      Write the words out, without braces.
      The rule: /contribute/#prose-plain
    bad/conditions/ports-first.mdx:18:5  "reject" is not possible for "stance".
      Did you mean "rejects"? Possible: demands, supports, accepts, undecided, sets aside, rejects, none-found.
      The rule: /contribute/#fields-known
    bad/conditions/talks-first.mdx:16:15  No file describes the source "arland-heralt".
      Did you mean "arland-herald"? Or add bad/sources/arland-heralt.yaml.
      The rule: /contribute/#sources-exist
    bad/events/envoy-demands-ports.mdx:6:5  No file describes the actor "rusia".
      Add bad/actors/rusia.mdx.
      The rule: /contribute/#actors-exist
    bad/events/note.mdx:1:1  The file has no frontmatter.
      Begin the file with a line "---", then the fields, then a line "---", then the prose.
      The rule: /contribute/#yaml-well-formed
    bad/events/talks-held.mdx:3:1  "2025-02-30" is not a day that exists; write 2025-05-11, 2025-05, 2025-05~ or 2025-05-11T01:30+03:00.
      When it happened, or was to happen: 2025-05-11, 2025-05~, 2025-05-11T01:30+03:00.
      The rule: /contribute/#fields-known
    bad/events/talks-planned.mdx:16:17  The quotation “one two three four …” has 16 words.
      Quote 15 words at most, and tell the rest in your own words.
      The rule: /contribute/#quotations-short
    bad/sources/arland-herald.yaml:2:26  This is not well-formed YAML: Missing closing quotation mark.
      Close the quotation mark or bracket.
      The rule: /contribute/#yaml-well-formed

    6 files could not be read whole; what is named and cited there is checked once it can be.
    10 problems in 10 files.
    "
  `);
  expect(stderr).toBe('');
  expect(status).toBe(1);
});

it('a good folder says how many files were read', () => {
  expect(check('good')).toEqual({ status: 0, stdout: 'Checked 17 files: no problem.\n', stderr: '' });
  expect(check('good/')).toEqual({ status: 0, stdout: 'Checked 17 files: no problem.\n', stderr: '' });
});

it('the folder may be named by PARLEY_CONTENT, or is called content', () => {
  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, [TOOL], { cwd: folder, encoding: 'utf8', env: { ...TOOL_ENVIRONMENT, ...env } });
  expect(run({ PARLEY_CONTENT: 'good' }).stdout).toBe('Checked 17 files: no problem.\n');
  expect(run({}).stderr).toContain('There is no folder "content".');
});

it('a folder that is not there is told in plain words', () => {
  const { status, stdout, stderr } = check('nowhere');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('There is no folder "nowhere". Name the content folder: npm run check -- path/to/content\n');
});

it('one problem is told in the singular', () => {
  cpSync(join(folder, 'good'), join(folder, 'one'), { recursive: true });
  writeFileSync(join(folder, 'one/notes.txt'), '');
  const { stdout } = check('one/');
  expect(stdout).toMatch(/^one\/notes\.txt:1:1 {2}"notes\.txt" is no part of a content folder\.\n/);
  expect(stdout).toMatch(/\n1 problem in 1 file\.\n$/);
});
