import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BASE } from './checks/example-base.ts';
import { changed, writeFolder } from './example-folder.ts';
import { TOOL_ENVIRONMENT } from './tool-environment.ts';

const TOOL = resolve('src/tools/check.ts');

// Each run is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeEach(() => {
  const bad = changed('events/envoy-demands-ports.mdx', 'actor: envoy', 'actor: envoi');
  folder = writeFolder(Object.fromEntries(Object.entries(bad).map(([file, text]) => [`talks/${file}`, text])));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(words: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...TOOL_ENVIRONMENT, ...environment },
  });
  return { status, stdout, stderr };
}

const read = (file: string): string => readFileSync(join(folder, 'talks', file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(folder, 'talks', file), text);

describe('the report', () => {
  it('tells people file, line, column, what, what to do and the rule', () => {
    expect(check(['talks'])).toEqual({
      status: 1,
      stderr: '',
      stdout: `talks/events/envoy-demands-ports.mdx:6:5  No file describes the actor "envoi".
  Did you mean "envoy"? Or add talks/actors/envoi.mdx.
  The rule: /contribute/#actors-exist

1 problem in 1 file.
`,
    });
  });

  it('names the published page of the rule where the address of the site is known', () => {
    const { stdout } = check(['talks'], { SITE_URL: 'https://example.org', SITE_BASE: '/ports' });
    expect(stdout).toContain('The rule: https://example.org/ports/contribute/#actors-exist');
  });

  it.each(['text', 'github'])('as %s shows no sign that steers a terminal or begins a line of its own', (format) => {
    write(
      'events/envoy-demands-ports.mdx',
      read('events/envoy-demands-ports.mdx').replace(/kind: \w+/, 'kind: "\\e[2J\\n::stop-commands::x"'),
    );
    const { stdout } = check(['talks', '--format', format]);
    expect(stdout).toContain('[2J ::stop-commands::x');
    expect(stdout).not.toContain(String.fromCharCode(27));
    expect(stdout).not.toMatch(/^::stop/m);
  });

  it('points at the words themselves, on whichever line of a text they stand', () => {
    const text = read('actors/belmora.mdx').replace(
      'asked twice [@arland-herald]',
      'asked\ntwice, says [a\npage](/actors/aland/) [@arland-heralt]',
    );
    write('actors/belmora.mdx', text);
    const { stdout } = check(['talks']);
    expect(stdout).toContain('talks/actors/belmora.mdx:9:7  No page has the address /actors/aland/.');
    expect(stdout).toContain('talks/actors/belmora.mdx:9:24  No file describes the source "arland-heralt".');
  });

  it('annotates for GitHub, with what GitHub reads as its own escaped', () => {
    writeFileSync(join(folder, 'talks/a,b:c%.txt'), '');
    expect(check(['talks', '--format', 'github'])).toMatchObject({
      status: 1,
      stdout: `::error file=talks/a%2Cb%3Ac%25.txt,line=1,col=1,title=files-named::"a,b:c%25.txt" is no part of a content folder.%0AThe folders are sources, actors, conditions, events, texts, terms, changes, pages; beside them stands dossier.yaml.%0A/contribute/#files-named
::error file=talks/events/envoy-demands-ports.mdx,line=6,col=5,title=actors-exist::No file describes the actor "envoi".%0ADid you mean "envoy"? Or add talks/actors/envoi.mdx.%0A/contribute/#actors-exist
2 problems in 2 files.
`,
    });
  });

  it('lists for programs', () => {
    const { status, stdout } = check(['talks', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      files: 17,
      problems: [
        {
          file: 'talks/events/envoy-demands-ports.mdx',
          line: 6,
          column: 5,
          rule: 'actors-exist',
          message: 'No file describes the actor "envoi".',
          fix: 'Did you mean "envoy"? Or add talks/actors/envoi.mdx.',
          link: '/contribute/#actors-exist',
        },
      ],
    });
  });
});

it('what cannot be understood ends with 2 and one plain sentence', () => {
  expect(check(['talks', '--format', 'xml'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no format "xml". Possible: text, github, json.\n',
  });
  expect(check(['talks', '--fixx'])).toEqual({ status: 2, stdout: '', stderr: "Unknown option '--fixx'\n" });
  expect(check(['talks', 'more'])).toEqual({ status: 2, stdout: '', stderr: 'One folder at a time, please: talks, more.\n' });
  expect(check(['--help']).status).toBe(0);
});

it('spelling and Markdown are looked at when asked for', () => {
  write('events/envoy-demands-ports.mdx', BASE['events/envoy-demands-ports.mdx'] ?? '');
  write(
    'actors/belmora.mdx',
    `${read('actors/belmora.mdx')}\nThe **harbour ** was gaurded by the Belmoran navy, “weird speling” said one [@arland-herald].\n`,
  );
  expect(check(['talks']).status).toBe(0);
  const { status, stdout } = check(['talks', '--prose']);
  expect(status).toBe(1);
  expect(stdout.match(/^talks.*$/gm)).toEqual([
    'talks/actors/belmora.mdx:11:14  Spaces inside emphasis markers.',
    'talks/actors/belmora.mdx:11:22  "gaurded" is in no dictionary.',
  ]);
});

describe('--fix', () => {
  it('writes the id for a name or alias, puts fields in order and takes away loose blanks', () => {
    write(
      'actors/envoy.mdx',
      '\uFEFF---\r\nkind: person\r\nname: Ada Lindqvist  \r\naliases: [Lindqvist]\r\nactsFor: ARLAND # the state\r\nsummary: The envoy spoke for Arland [@arland-herald].\r\n---\r\n\r\n\r\n\r\nThe envoy waited [@arland-herald]. \r\n\r\n',
    );
    write(
      'events/talks-held.mdx',
      (BASE['events/talks-held.mdx'] ?? '').replace(
        'title: Talks in the customs house\nday: "1921-03-12"',
        'day: "1921-03-12"\ntitle: Talks in the customs house',
      ),
    );
    write(
      'events/envoy-demands-ports.mdx',
      (BASE['events/envoy-demands-ports.mdx'] ?? '')
        .replace('actor: envoy', 'actor: "Lindqvist"')
        .replace('[ports-first]', '[The Ports First]'),
    );
    const { status, stdout, stderr } = check(['talks', '--fix']);
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'Mended talks/actors/envoy.mdx: white space, ids for names (ARLAND → arland).',
      'Mended talks/events/envoy-demands-ports.mdx: ids for names (Lindqvist → envoy).',
      'Mended talks/events/envoy-demands-ports.mdx: ids for names (The Ports First → ports-first).',
      'Mended talks/events/talks-held.mdx: the order of fields.',
      'Mended talks/sources/belmora-gazette.yaml: the order of fields.',
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Checked 17 files: no problem.\n' });
    expect(read('actors/envoy.mdx')).toBe(
      '---\nkind: person\nname: Ada Lindqvist\naliases: [Lindqvist]\nactsFor: arland # the state\nsummary: The envoy spoke for Arland [@arland-herald].\n---\n\nThe envoy waited [@arland-herald].\n',
    );
    expect(read('events/talks-held.mdx')).toBe(BASE['events/talks-held.mdx']);
    expect(read('events/envoy-demands-ports.mdx')).toBe(BASE['events/envoy-demands-ports.mdx']);
    expect(check(['talks', '--fix']).stderr).toBe('');
  });

  it('leaves alone what only a person can mend: a name of two, a missing field, a day of access, words and breaks', () => {
    write('events/envoy-demands-ports.mdx', BASE['events/envoy-demands-ports.mdx'] ?? '');
    write('actors/arland.mdx', (BASE['actors/arland.mdx'] ?? '').replace('name: Arland', 'name: Arland\naliases: [The coast]'));
    write('actors/belmora.mdx', (BASE['actors/belmora.mdx'] ?? '').replace('name: Belmora', 'name: Belmora\naliases: [The coast]'));
    write('actors/envoy.mdx', (BASE['actors/envoy.mdx'] ?? '').replace('actsFor: arland', 'actsFor: The coast'));
    write('sources/arland-herald.yaml', (BASE['sources/arland-herald.yaml'] ?? '').replace('accessed: "1922-01"\n', ''));
    write('events/talks-held.mdx', `${BASE['events/talks-held.mdx']}\nBoth sides met,  \nthen left [@belmora-gazette].\n`);
    write(
      'events/talks-planned.mdx',
      (BASE['events/talks-planned.mdx'] ?? '').replace('summary: Talks', 'summary: |\n  Talks  \n  and more'),
    );
    const before = [
      'actors/arland.mdx',
      'actors/envoy.mdx',
      'sources/arland-herald.yaml',
      'events/talks-held.mdx',
      'events/talks-planned.mdx',
    ].map(read);
    const { status, stderr } = check(['talks', '--fix']);
    expect(stderr.match(/actors\/envoy|arland-herald|talks-/g)).toBeNull();
    expect(status).toBe(1);
    expect(
      ['actors/arland.mdx', 'actors/envoy.mdx', 'sources/arland-herald.yaml', 'events/talks-held.mdx', 'events/talks-planned.mdx'].map(
        read,
      ),
    ).toEqual([
      (before[0] ?? '').replace('name: Arland\naliases: [The coast]\nkind: state', 'name: Arland\nkind: state\naliases: [The coast]'),
      ...before.slice(1),
    ]);
  });

  it('changes nothing in a folder without a problem', () => {
    cpSync('tests/fixture', join(folder, 'fixture'), { recursive: true });
    expect(check(['fixture', '--fix'])).toMatchObject({ status: 0, stderr: '' });
  });
});

it('--watch checks again when a file changes', async () => {
  const child = spawn(process.execPath, [TOOL, 'talks', '--watch'], { cwd: folder, env: TOOL_ENVIRONMENT });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
  });
  try {
    await vi.waitFor(() => expect(said).toContain('1 problem in 1 file.'), 20_000);
    write('events/envoy-demands-ports.mdx', BASE['events/envoy-demands-ports.mdx'] ?? '');
    await vi.waitFor(() => expect(said).toContain('Checked 17 files: no problem.'), 20_000);
    expect(existsSync(join(folder, 'talks'))).toBe(true);
  } finally {
    child.kill();
  }
});
