import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { RULES } from '../../../src/checks/all-checks.ts';
import { readRecord } from '../../../src/reading/read-file.ts';
import { COLLECTIONS, type Collection } from '../../../src/schema/collections.ts';
import { fixText } from '../../../src/tools/fix.ts';
import { BASE, type Files } from '../checks/example-base.ts';
import { problemsOf, writeFolder } from '../example-folder.ts';
import { TOOL_ENVIRONMENT } from '../tool-environment.ts';
import type { HostileCase } from './case.ts';
import { FIELD_CASES } from './field-cases.ts';
import { FILE_CASES } from './file-cases.ts';
import { PROSE_CASES } from './prose-cases.ts';
import { YAML_CASES } from './yaml-cases.ts';

vi.setConfig({ testTimeout: 120_000 });

const CASES = [...YAML_CASES, ...FIELD_CASES, ...PROSE_CASES, ...FILE_CASES];

/** Nothing of the machinery's own: an author reads these words. */
const MACHINERY = /node_modules|\.ts:\d|\bat \w+ \(|TypeError|RangeError|ZodError|undefined|\[object/;

it('there are many broken files, each with a name of its own', () => {
  expect(CASES.length).toBeGreaterThan(120);
  expect(new Set(CASES.map(({ name, file, says }) => `${file} ${name} ${says}`)).size).toBe(CASES.length);
});

describe('a broken file', () => {
  it.each(CASES)('$name ($file)', ({ file, text, line, says }) => {
    const problems = problemsOf({ ...BASE, [file]: text });
    const own = problems.filter((problem) => `content/${file}`.startsWith(problem.file));
    expect(
      own.map((problem) => `${problem.line} ${problem.message}`).filter((said) => said.startsWith(`${line} `) && said.includes(says)),
    ).not.toEqual([]);
    for (const { rule, message, fix, column } of problems) {
      expect(`${message} ${fix}`).not.toMatch(MACHINERY);
      expect(message.length).toBeLessThan(600);
      expect(fix.length).toBeGreaterThan(5);
      expect(column).toBeGreaterThan(0);
      expect(RULES.map(({ name }) => name)).toContain(rule);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['a mark of byte order', (text: string) => `\uFEFF${text}`],
    ['line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is none with %s', (_, change) => {
    expect(problemsOf(Object.fromEntries(Object.entries(BASE).map(([file, text]) => [file, change(text)])))).toEqual([]);
  });
});

describe('the command', () => {
  const files = (cases: readonly HostileCase[]) =>
    Object.fromEntries(cases.map(({ file, text }, index) => [`${index}`.padStart(3, '0') + file, { file, text }]));

  it.each([
    ['check', ['--format', 'text']],
    ['check', ['--format', 'json', '--prose']],
    ['check', ['--fix', '--format', 'github']],
  ])('%s %j tells all of them at once in plain words, and ends with 1', (tool, words) => {
    const folder = writeFolder(Object.fromEntries(Object.entries(BASE).map(([file, text]) => [`content/${file}`, text])));
    for (const [key, { file, text }] of Object.entries(files(CASES))) {
      // Every case has a file of its own: one name is told wrong only once.
      const path = join(
        folder,
        'content',
        /^(?:actors|events|conditions|terms)\/[a-z-]+\.(?:mdx|yaml)$/.test(file) ? file.replace('/', `/case-${key.slice(0, 3)}-`) : file,
      );
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`src/tools/${tool}.ts`), ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: TOOL_ENVIRONMENT,
      maxBuffer: 100_000_000,
    });
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).not.toMatch(MACHINERY);
    expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Mended content/'))).toEqual([]);
  });
});

const someFile = fc.constantFrom(...Object.keys(BASE));

/** Text with what upsets readers: marks of YAML and MDX, other scripts, characters that are none. */
const someText = fc.string({
  unit: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...':-[]{}<>&*!|>\'"%@`#,?=\n\t \\/.()_~^$'.split(''), '---\n', '[@', '](', '<Ours>', '</Ours>', '\r\n'),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
    { weight: 2, arbitrary: fc.constantFrom('a', 'arland', '1921', 'day', 'summary', 'import ', 'export ', '__proto__') },
  ),
  maxLength: 60,
});

function collectionOf(file: string): Collection | undefined {
  const folder = file.split('/')[0] ?? '';
  return Object.hasOwn(COLLECTIONS, folder) ? (folder as Collection) : undefined;
}

describe('whatever is written', () => {
  it('into a file, the reader gives a record or faults with their places, and throws nothing', () => {
    fc.assert(
      fc.property(someFile, fc.nat(), fc.nat(20), someText, (file, from, length, words) => {
        const collection = collectionOf(file);
        if (!collection) return;
        const text = BASE[file] ?? '';
        const at = from % (text.length + 1);
        const read = readRecord(text.slice(0, at) + words + text.slice(at + length), collection, file);
        if ('record' in read) return;
        expect(read.faults.length).toBeGreaterThan(0);
        for (const { line, column, message, fix } of read.faults) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(`${message} ${fix}`).not.toMatch(MACHINERY);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('as a whole file too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(COLLECTIONS) as Collection[])), someText, (collection, text) => {
        const read = readRecord(text, collection, `${collection}/x.mdx`);
        expect('record' in read || read.faults.length > 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('into several files, the check of the folder throws nothing and sorts its problems', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someFile, fc.nat(), someText), { minLength: 1, maxLength: 4 }), (edits) => {
        const files: Record<string, string> = { ...(BASE as Files) };
        for (const [file, from, words] of edits) {
          const text = files[file] ?? '';
          const at = from % (text.length + 1);
          files[file] = text.slice(0, at) + words + text.slice(at);
        }
        const problems = problemsOf(files);
        expect(problems.map(({ file }) => file)).toEqual(problems.map(({ file }) => file).sort());
      }),
      { numRuns: 100 },
    );
  });

  it('mending it changes no word of what it says, and mends nothing a second time', () => {
    fc.assert(
      fc.property(
        someFile,
        fc.nat(),
        fc.constantFrom(' ', '  ', '\t', '\n', '\n\n\n', '\r\n', ' \n', '# x\n', '>-\n', '|\n  ', '\n- x  \n', '"'),
        (file, from, words) => {
          const collection = collectionOf(file);
          if (!collection) return;
          const { schema, ending } = COLLECTIONS[collection];
          const text = BASE[file] ?? '';
          const at = from % (text.length + 1);
          const careless = text.slice(0, at) + words + text.slice(at);
          const once = fixText(careless, schema, ending === 'mdx', new Map());
          const [before, after] = [readRecord(careless, collection, file), readRecord(once.text, collection, file)];
          expect('record' in after).toBe('record' in before);
          if ('record' in before && 'record' in after) expect(after.record.data).toEqual(before.record.data);
          expect(fixText(once.text, schema, ending === 'mdx', new Map()).done).toEqual([]);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
