import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIdFromWords } from '../../src/site/id-from-words.ts';
import { hostOf } from '../../src/tools/new-file.ts';
import { KINDS } from '../../src/tools/new-questions.ts';
import { problemsIn } from '../../src/tools/problems.ts';
import { allFiles, ENVIRONMENT, folderNow, read, TOOL, useTalksFolder } from './talks-folder.ts';

useTalksFolder();

function begin(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...words], {
    cwd: folderNow(),
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  return { status, stdout, stderr };
}

describe('from the command line', () => {
  it('an event with its sources is a file without a problem', () => {
    const { status, stdout, stderr } = begin(
      ...['event', '--title', 'The pilots strike', '--day', '1921-03-10', '--kind', 'statement', '--participants', 'Lindqvist'],
      ...[
        '--concerns',
        'talks-first',
        '--sources',
        'arland-herald',
        '--sources',
        'belmora-gazette',
        '--summary',
        'The pilots stopped work.',
      ],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Wrote talks/events/the-pilots-strike.mdx.\n');
    expect(read('events/the-pilots-strike.mdx')).toBe(`---
title: The pilots strike
day: "1921-03-10"
kind: statement
participants:
  - actor: envoy
concerns:
  - talks-first
summary: The pilots stopped work [@arland-herald; @belmora-gazette].
sources:
  - arland-herald
  - belmora-gazette
---
`);
    expect(problemsIn(join(folderNow(), 'talks'))).toEqual([]);
  });

  it('a source from its address alone has what the address says and nothing more, least of all a day of access', () => {
    const { stdout } = begin('source', 'https://www.example.net/ports?page=1');
    expect(read('sources/example-net.yaml')).toBe(
      'url: https://www.example.net/ports?page=1\npublisher: example.net\naccessed: ""\nlanguage: ""\nkind: ""\nstanding: ""\nread: ""\n',
    );
    expect(stdout).toContain('line 3: "accessed" is empty.\n    When it was read; a month will do, as in "2026-11".');
    expect(stdout).toContain('line 6: "standing" is empty.\n    Who stands behind it.');
  });

  const WHOLE: Record<string, string[]> = {
    source: [
      '--url',
      'https://example.net/',
      '--publisher',
      'Tide',
      '--accessed',
      '1922',
      '--language',
      'en',
      '--kind',
      'paper',
      '--standing',
      'wire',
      '--read',
      'part',
    ],
    event: ['--title', 'Fog', '--day', '1921-03-10', '--kind', 'call', '--sources', 'arland-herald', '--summary', 'Fog came.'],
    actor: ['--name', 'Cassia', '--kind', 'state', '--sources', 'arland-herald', '--summary', 'Cassia is near.'],
    condition: [
      '--title',
      'Fog first',
      '--kind',
      'demand',
      '--by',
      'Arland',
      '--event',
      'talks-held',
      '--text',
      'Fog goes.',
      '--sources',
      'arland-herald',
      '--summary',
      'Fog goes.',
    ],
    text: [
      ...['--title', 'A paper on fog', '--short', 'Paper on fog', '--putForwardBy', 'Arland', '--to', 'Belmora'],
      ...['--authenticity', 'official', '--seen', 'part', '--state', 'published', '--day', '1921-03-10'],
      ...['--sources', 'arland-herald', '--summary', 'Fog goes.'],
    ],
    term: ['--word', 'Fog', '--neutral', 'fog', '--sources', 'arland-herald', '--summary', 'Fog is fog.', '--avoid', 'smog'],
    change: ['--day', '1921-03-20', '--kind', 'fact', '--words', 'Fog has a page.', '--pages', '/actors/arland/'],
  };

  it.each(Object.keys(KINDS))('a whole %s is a file without a problem but that nothing cites a new source', (kind) => {
    const before = allFiles();
    expect(begin(kind, ...(WHOLE[kind] ?? []))).toMatchObject({ status: 0, stderr: '' });
    expect(allFiles()).toHaveLength(before.length + 1);
    expect(problemsIn(join(folderNow(), 'talks')).map(({ rule }) => rule)).toEqual(kind === 'source' ? ['sources-used'] : []);
  });

  it.each(Object.keys(KINDS))('of a bare %s only fields are left that a person has to write', (kind) => {
    const needed = (KINDS[kind]?.questions ?? []).filter((question) => question.needed);
    const words = needed.flatMap(({ name }) => [`--${name}`, name === 'day' ? '1921-03-10' : 'Fog over the ports']);
    expect(begin(kind, '--id', 'fog', ...words)).toMatchObject({ status: 0, stderr: '' });
    const rules = new Set(problemsIn(join(folderNow(), 'talks')).map(({ rule }) => rule));
    expect([...rules]).toEqual(['fields-known']);
  });

  it.each([
    ['without a word', [], 'Say what to begin: npm run new -- source | event | actor | condition | text | term | change'],
    ['of an unknown kind', ['constructor'], 'Say what to begin: npm run new -- source | event | actor | condition | text | term | change'],
    ['without what is needed', ['event', '--kind', 'call'], 'Still needed: --title --day'],
    [
      'with a day that does not exist',
      ['event', '--title', 'x', '--day', '1921-02-30'],
      '--day: "1921-02-30" is not a day that exists; write 2025-05-11, 2025-05, 2025-05~ or 2025-05-11T01:30+03:00.',
    ],
    [
      'with an unknown record',
      ['event', '--title', 'x', '--day', '1921', '--sources', 'arland-heralt'],
      '--sources: No file in sources/ is called "arland-heralt". Did you mean "arland-herald"?',
    ],
    [
      'with an impossible kind',
      ['event', '--title', 'x', '--day', '1921', '--kind', 'riot'],
      '--kind: "riot" is not possible. Possible: statement, call, visit, meeting, attack, proposal, decision, deadline, exchange.',
    ],
    [
      'with another kind of option',
      ['term', '--word', 'x', '--day', '1921'],
      'There is no --day here. Possible: --word --neutral --avoid --sources --summary',
    ],
    ['with an address that is no link', ['source', 'javascript:alert(1)'], 'Write a whole address that begins with https:// or http://.'],
    [
      'with an address that has a file',
      ['source', 'https://example.org/1921-03-04'],
      '--url: sources/arland-herald.yaml has this address already: cite it as [@arland-herald].',
    ],
    [
      'over another file',
      ['actor', '--name', 'Arland'],
      '--id: talks/actors/arland.mdx is there already. Choose another id, or change that file.',
    ],
    [
      'out of the folder',
      ['actor', '--name', 'x', '--id', '../../x'],
      '--id: An id has small Latin letters, digits and single hyphens, as in press-secretary.',
    ],
    ['with a name that gives no id', ['actor', '--name', '港'], 'Still needed: --id'],
    ['in two places', ['actor', 'Arland', '--name', 'x'], 'What is "Arland"? Put words with blanks in quotation marks.'],
    ['where there is no folder', ['actor', '--folder', 'nowhere'], 'There is no folder "nowhere".'],
  ])('%s nothing is written and it is said why', (_, words, said) => {
    const before = allFiles();
    const { status, stdout, stderr } = begin(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(allFiles()).toEqual(before);
    expect(existsSync(join(folderNow(), '../x.mdx'))).toBe(false);
  });
});

it('ids are made of words in Latin letters, and end with a whole word', () => {
  expect(fileIdFromWords("Zoë's  Überfahrt – 2 Häfen")).toBe('zoes-ueberfahrt-2-haefen');
  expect(fileIdFromWords('word '.repeat(30))).toMatch(/^(?:word-){11}word$/);
  expect(fileIdFromWords('Порт, Łódź, Øre, ırmak')).toBe('port-lodz-ore-irmak');
  expect(fileIdFromWords('港')).toBe('');
  expect(hostOf('https://www.example.org:8080/x')).toBe('example.org');
  expect(hostOf('no address')).toBe('');
});
