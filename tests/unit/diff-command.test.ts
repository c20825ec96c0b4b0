import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BASE } from './checks/example-base.ts';
import { writeFolder } from './example-folder.ts';
import { TOOL_ENVIRONMENT } from './tool-environment.ts';

const TOOL = resolve('src/tools/diff.ts');

// Each run is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;

/** Whoever runs the tests may have settings of their own, such as signing: none of them is read here. */
const ENVIRONMENT = {
  ...TOOL_ENVIRONMENT,
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

function git(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8', env: ENVIRONMENT });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function diff(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...words], { cwd: folder, encoding: 'utf8', env: ENVIRONMENT });
  return { status, stdout, stderr };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Every file below the folder with its time and bytes, git's own included. */
function everything(): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${name} ${statSync(join(folder, name)).mtimeMs} ${statSync(join(folder, name)).size}`);
}

beforeAll(() => {
  folder = writeFolder(Object.fromEntries(Object.entries(BASE).map(([file, text]) => [`content/${file}`, text])));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Begin');
  git('checkout', '--quiet', '-b', 'work');
  const ports = read('content/conditions/ports-first.mdx');
  write(
    'content/conditions/ports-first.mdx',
    ports
      .replace('stance: rejects', 'stance: undecided')
      .replace('outcome:\n  result: met\n  day: "1921-03-08"', 'outcome:\n  result: met\n  day: "1921-03-09"'),
  );
  write('content/events/talks-held.mdx', read('content/events/talks-held.mdx').replace('kind: disputed', 'kind: unverified'));
  git('commit', '--quiet', '-a', '-m', 'Change');
  git('checkout', '--quiet', 'main');
  write('content/actors/arland.mdx', read('content/actors/arland.mdx').replace('kind: state', 'kind: state\noffice: Elsewhere'));
  git('commit', '--quiet', '-a', '-m', 'Meanwhile');
  git('checkout', '--quiet', 'work');
});
afterAll(() => rmSync(folder, { recursive: true }));

const SAID = [
  'changes: not known of “Talks in the customs house” (unverified): Who spoke first is disputed. (2 origins); before: not known of “Talks in the customs house” (disputed): Who spoke first is disputed.',
  'changes: Belmora is undecided on “The ports first”, 6 March 1921 (1 origin); before: Belmora rejects “The ports first”',
  'moves: “The ports first” is met: The ports reopened., from 8 March 1921 to 9 March 1921',
];

/** What the site makes of these changes, and made of what was there. */
const DERIVED = [
  'derives: Last recorded of Belmora: is undecided on “The ports first”, 6 March 1921.',
  'derives: “The ports first”: Ada Lindqvist asks (4 March 1921). Put to Belmora. Answers: Belmora, undecided (6 March 1921).',
  'derives: “The ports first”: met, 9 March 1921.',
  'no longer derives: Belmora rejected “The ports first”, which Ada Lindqvist had put forward, 6 March 1921.',
  'no longer derives: Last recorded of Belmora: rejects “The ports first”, 6 March 1921.',
  'no longer derives: “The ports first”: Ada Lindqvist asks (4 March 1921). Put to Belmora. Answers: Belmora, rejects (6 March 1921).',
  'no longer derives: “The ports first”: met, 8 March 1921.',
];

describe('what a branch changes in meaning', () => {
  it('is told since it left the main branch, not what happened there meanwhile', () => {
    const { status, stdout, stderr } = diff();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 11)).toEqual([...SAID, ...DERIVED, '']);
    expect(stdout).toContain('The balance by side and standing, before → after; information, no judgement:\n');
  });

  it('is told of files that are not committed too, and nothing is written', () => {
    write('content/actors/cassia.mdx', '---\nname: Cassia\nkind: state\nsummary: Cassia is near [@arland-herald].\n---\n');
    const before = everything();
    expect(diff('main').stdout).toContain('adds: the actor “Cassia” (1 origin)\n');
    expect(diff('HEAD').stdout.split('\n')[0]).toBe('adds: the actor “Cassia” (1 origin)');
    expect(everything()).toEqual(before);
    rmSync(join(folder, 'content/actors/cassia.mdx'));
    expect(diff('HEAD').stdout).toMatch(/^Nothing changes in meaning\.\n/);
  });

  it('is told as Markdown in which nothing of a contributor is markup, and which calls nobody', () => {
    const title = '**Talks** <img src=x onerror=1> @somebody [x](https://example.org)';
    const held = read('content/events/talks-held.mdx');
    write('content/events/talks-held.mdx', held.replace('Talks in the customs house', `'${title}'`));
    const { stdout } = diff('HEAD', '--format', 'markdown');
    write('content/events/talks-held.mdx', held);
    expect(stdout).toContain(
      '### Changed\n\n- the event “\\*\\*Talks\\*\\* \\<img src=x onerror=1\\> @\u200Bsomebody \\[x\\](https://example.org)”',
    );
    expect(stdout).toContain('| Belmora | ');
    expect(diff('HEAD', '--format', 'markdown').stdout).toMatch(/^Nothing changes in meaning\.\n/);
  });

  it('is listed for programs, with the balance before and after', () => {
    const { differences, balance, unread } = JSON.parse(diff('--format', 'json').stdout);
    expect(differences[1]).toEqual({
      kind: 'changes',
      words: SAID[1]?.replace('changes: ', ''),
      collection: 'conditions',
      id: 'ports-first',
      title: 'The ports first',
    });
    expect(Object.keys(balance)).toEqual(['before', 'after']);
    expect(unread).toEqual([]);
  });

  it('leaves out a file that cannot be read, and says so', () => {
    const held = read('content/events/talks-held.mdx');
    write('content/events/talks-held.mdx', held.replace('kind: meeting', 'kind: &x meeting'));
    const { status, stdout } = diff('HEAD');
    write('content/events/talks-held.mdx', held);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Nothing changes in meaning\.\n\nNot compared, for they cannot be read \(npm run check says why\): content\/events\/talks-held\.mdx\.\n/,
    );
  });

  it('is told of a folder that is new as a whole', () => {
    expect(diff(git('hash-object', '-t', 'tree', '/dev/null').trim()).stderr).toMatch(/^git knows no commit/);
    for (const [file, text] of Object.entries(BASE)) write(`other/${file}`, text);
    const { stdout } = diff('--folder', 'other/');
    rmSync(join(folder, 'other'), { recursive: true });
    expect(stdout).toContain('adds: the event “Talks in the customs house”, 12 March 1921');
    expect(stdout).not.toContain('removes:');
  });
});

it.each([
  [['nowhere'], 'git knows no commit "nowhere".\n'],
  [['--output=x'], "Unknown option '--output'\n"],
  [['--', '--output=x'], 'git knows no commit "--output=x".\n'],
  [['main', 'work'], 'One base at a time, please: main, work.\n'],
  [['--format', 'xml'], 'There is no format "xml". Possible: text, markdown, json.\n'],
])('%j ends with 2 and one plain sentence', (words, said) => {
  expect(diff(...words)).toEqual({ status: 2, stdout: '', stderr: said });
});

it('outside of git there is nothing to compare with', () => {
  const elsewhere = writeFolder(BASE);
  const { status, stderr } = spawnSync(process.execPath, [TOOL, '--folder', '.'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, GIT_CEILING_DIRECTORIES: dirname(elsewhere) },
  });
  rmSync(elsewhere, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'This folder is in no git repository, so there is nothing to compare with.\n' });
});
