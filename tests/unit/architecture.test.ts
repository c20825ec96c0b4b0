import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/reading/read-folder.ts';
import type { ActorData } from '../../src/schema/actor.ts';

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|astro)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** What a room may import: rooms of ours, and packages, where `node:*` stands for all that begin so. */
interface Room {
  ours: readonly string[];
  packages: readonly string[];
}

const codesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\/$/, ''));

/** The table of src/README.md is the law: its first column names the room, the third and fourth what it may import. */
function roomsOfReadme(): Map<string, Room> {
  const rows = readFileSync(resolve(src, 'README.md'), 'utf8').matchAll(/^\| `([^|]+)` *\|[^|]*\|([^|]*)\|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, room = '', ours = '', packages = '']) => [
      room.replace(/\/$/, ''),
      { ours: codesIn(ours), packages: codesIn(packages) },
    ]),
  );
}

const ROOMS = roomsOfReadme();

/**
 * The room of a file: its folder. The pages of all addresses are one room, a
 * file of src itself is one, and the templates at a subject's top are another
 * room than the model beside them.
 */
function roomOf(file: string): string {
  const folder = dirname(file);
  if (folder === '.') return file;
  if (folder.startsWith('pages')) return 'pages';
  return file.endsWith('.astro') ? `${folder}/*.astro` : folder;
}

const subjectOf = (file: string): string => file.split('/')[0] ?? file;

/**
 * What a file imports; `running` leaves out what the page's own program never loads: what is imported for its types alone,
 * and the worker of the form, which is a program of its own and may bring the schema to a browser.
 */
function importsOf(file: string, running = false): string[] {
  const whole = readFileSync(resolve(src, file), 'utf8');
  const text = running ? whole.replaceAll(/^import type [^;]*;$/gm, '').replaceAll(/\bnew URL\([^)]*\)/g, '') : whole;
  const statements =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'|\bnew URL\(\s*'(\.[^']+\.ts)'/gm;
  return [...text.matchAll(statements)].map(([, ...targets]) => targets.find((target) => target !== undefined) ?? '');
}

const inner = (file: string, target: string): string => relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/');

interface Import {
  file: string;
  target: string;
  /** The file of ours that is imported; undefined for a package. */
  ours: string | undefined;
}

const IMPORTS: Import[] = files.flatMap((file) =>
  importsOf(file)
    .filter((target) => !/\.css(?:\?|$)/.test(target))
    .map((target) => ({ file, target, ours: target.startsWith('.') ? inner(file, target) : undefined })),
);

const isPackage = (allowed: string, target: string): boolean =>
  allowed.endsWith('*') ? target.startsWith(allowed.slice(0, -1)) : allowed === target.replace(/\?.*$/, '');

function isAllowed({ file, target, ours }: Import): boolean {
  const room = ROOMS.get(roomOf(file));
  if (ours === undefined) return room?.packages.some((allowed) => isPackage(allowed, target)) ?? false;
  return roomOf(ours) === roomOf(file) || (room?.ours.includes(roomOf(ours)) ?? false);
}

/** The first circle of names that each reach the next one; undefined if there is none. */
function circleIn(next: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): string | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name].join(' → ');
    if (done.has(name)) return undefined;
    const circle = [...(next.get(name) ?? [])].map((one) => visit(one, [...path, name])).find((one) => one !== undefined);
    done.add(name);
    return circle;
  };
  return [...next.keys()].map((name) => visit(name, [])).find((one) => one !== undefined);
}

/** Who imports whom, with files taken together by `nameOf`. */
function graphOf(nameOf: (file: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { file, ours } of IMPORTS) {
    if (ours === undefined || nameOf(file) === nameOf(ours)) continue;
    const targets = graph.get(nameOf(file)) ?? new Set();
    graph.set(nameOf(file), targets.add(nameOf(ours)));
  }
  return graph;
}

describe('imports point one way', () => {
  test('the table of src/README.md has every room of src, and no other', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...ROOMS.keys()].sort()).toEqual([...new Set(files.map(roomOf))].sort());
  });

  test('nobody imports what the table does not allow', () => {
    expect(IMPORTS.filter((one) => !isAllowed(one)).map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('the table allows nothing that nobody imports', () => {
    const isUsed = (room: string, allowed: string): boolean =>
      IMPORTS.some(
        ({ file, target, ours }) => roomOf(file) === room && (ours === undefined ? isPackage(allowed, target) : roomOf(ours) === allowed),
      );
    const unused = [...ROOMS].flatMap(([room, { ours, packages }]) =>
      [...ours, ...packages].filter((allowed) => !isUsed(room, allowed)).map((allowed) => `${room}: ${allowed}`),
    );
    expect(unused).toEqual([]);
  });

  test.each([
    ['files', (file: string) => file],
    ['rooms', roomOf],
    ['folders', subjectOf],
  ])('no imports between %s go in a circle', (_, nameOf) => {
    expect(circleIn(graphOf(nameOf))).toBeUndefined();
  });
});

describe('the folder says what its code may know', () => {
  const inside = (folder: string): string[] => files.filter((file) => `/${file}`.includes(`/${folder}/`));

  test('what runs in the browser loads no schema, no graph library and nothing of Node', () => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file) || !files.includes(file)) return;
      reached.add(file);
      for (const target of importsOf(file, true).filter((target) => /^\..*\.ts$/.test(target))) follow(inner(file, target));
    };
    for (const file of inside('browser')) follow(file);
    const heavy = [...reached].flatMap((file) =>
      importsOf(file, true).filter((target) => /^(?:astro|graphology|yaml|satteri|node:)/.test(target)),
    );
    expect(reached.size).toBeGreaterThan(50);
    expect(heavy).toEqual([]);
  });

  test('layouts and the calendar know no document', () => {
    const found = [...inside('layout'), ...inside('day'), ...inside('geometry')].filter((file) =>
      /(?<![\w/-])(?:document|window)[.?[]|\b(?:HTML|SVG)\w*Element\b/.test(
        readFileSync(resolve(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('the engine knows no name', () => {
  const actors = readFolder('content').records.filter(({ filed }) => filed.collection === 'actors');
  const names = new Set(actors.flatMap(({ data }) => [(data as ActorData).name, ...(data as ActorData).aliases]));

  test('there are names to look for', () => {
    expect(names.size).toBeGreaterThan(50);
  });

  test.each(files)('%s has no name or alias of an actor of the dossier', (file) => {
    const words = ` ${readFileSync(resolve(src, file), 'utf8').replaceAll(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
    expect([...names].filter((name) => words.includes(` ${name.replaceAll(/[^\p{L}\p{N}'’-]+/gu, ' ').trim()} `))).toEqual([]);
  });
});
