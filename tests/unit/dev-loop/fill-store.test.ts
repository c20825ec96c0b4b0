import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fillStore, type Loading, readerByTurn, type TurnReader } from '../../../src/reading/fill-store.ts';
import { COLLECTIONS, type Collection } from '../../../src/schema/collections.ts';

type Entry = Parameters<Loading['store']['set']>[0];

const NAMES = ['dossier', ...(Object.keys(COLLECTIONS) as Collection[])] as const;
const EVENT = 'events/shots-at-quill-bay.mdx';

let home: string;
let folder: string;
let reader: TurnReader;
let stores: Map<string, Map<string, Entry>>;
let cleared: string[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'parley-'));
  folder = join(home, 'content');
  cpSync('tests/fixture', folder, { recursive: true });
  reader = readerByTurn(folder, new Map());
  cleared = [];
  stores = new Map(NAMES.map((name) => [name, new Map()]));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A store as Astro's is used: by id, and what is in it stays until it is taken out. */
function storeOf(name: string): Loading['store'] {
  const entries = stores.get(name) ?? new Map<string, Entry>();
  const clear = (): void => {
    cleared.push(name);
    entries.clear();
  };
  return { keys: () => [...entries.keys()], set: (entry) => entries.set(entry.id, entry), delete: (id) => entries.delete(id), clear };
}

/** Loads all collections one after the other, as Astro does: at the start, or with what is said of a refresh. */
function load(refreshContextData?: Record<string, unknown>): void {
  const root = pathToFileURL(home + sep);
  for (const name of NAMES) {
    fillStore({ store: storeOf(name), config: { root }, generateDigest: (data) => `digest of ${data}`, refreshContextData }, name, reader);
  }
}

const ids = (name: string): string[] => [...(stores.get(name)?.keys() ?? [])];
const entry = (name: string, id: string): Entry | undefined => stores.get(name)?.get(id);
const change = (file: string, from: string | RegExp, to: string): void =>
  writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));

describe('at the start', () => {
  test('each collection gets its own files, and the dossier its settings', () => {
    load();
    expect(ids('dossier')).toEqual(['dossier']);
    expect(ids('events')).toContain('shots-at-quill-bay');
    expect(ids('actors')).toContain('arland');
    expect(ids('events')).not.toContain('arland');
    expect(NAMES.filter((name) => ids(name).length === 0)).toEqual([]);
  });

  test('an entry says where its file is, and its prose waits to be rendered; a file of fields alone has none', () => {
    load();
    expect(entry('events', 'shots-at-quill-bay')).toMatchObject({ filePath: `content/${EVENT}`, deferredRender: true });
    expect(entry('sources', 'arland-herald-1921-03-04')).not.toHaveProperty('deferredRender');
  });

  test('what an earlier run left is not trusted; what this one knows is kept in a refresh', () => {
    load();
    expect(cleared).toEqual(NAMES);
    load({ turn: 1 });
    expect(cleared).toEqual(NAMES);
  });
});

describe('one reading', () => {
  test('serves all collections of a turn, and the next turn reads again', () => {
    load();
    const read = vi.spyOn(reader, 'read');
    load({ turn: 1 });
    expect(new Set(read.mock.results.map(({ value }) => value)).size).toBe(1);
    load({ turn: 2 });
    expect(new Set(read.mock.results.map(({ value }) => value)).size).toBe(2);
  });

  test('keeps what it knows of files that did not change', () => {
    const record = (turn: number, file: string) => reader.read(turn).records.find(({ filed }) => filed.file === file);
    const [event, actor] = [record(1, EVENT), record(1, 'actors/arland.mdx')];
    change(EVENT, /^title: .*$/m, 'title: Shots were heard');
    expect(record(2, EVENT)).not.toBe(event);
    expect(record(2, 'actors/arland.mdx')).toBe(actor);
  });

  test('is told to whoever asked for it, even if the content has problems', () => {
    load();
    const onRead = vi.fn();
    load({ turn: 1, onRead });
    change(EVENT, /^kind: .*$/m, 'kind: shouting');
    expect(() => load({ turn: 2, onRead })).toThrow();
    expect(onRead).toHaveBeenCalledTimes(NAMES.length + 1);
  });
});

describe('while somebody writes', () => {
  beforeEach(() => load());

  test('a changed title reaches the store under another digest, and no other entry is touched', () => {
    const before = new Map(stores.get('events'));
    change(EVENT, /^title: .*$/m, 'title: Shots were heard');
    load({ turn: 1 });
    expect(entry('events', 'shots-at-quill-bay')?.data['title']).toBe('Shots were heard');
    const touched = ids('events').filter((id) => entry('events', id)?.digest !== before.get(id)?.digest);
    expect(touched).toEqual(['shots-at-quill-bay']);
  });

  test('changed prose reaches the store', () => {
    change(EVENT, /$/, '\nThe harbour was quiet again.\n');
    load({ turn: 1 });
    expect(entry('events', 'shots-at-quill-bay')?.body).toContain('The harbour was quiet again.');
  });

  test('a new file comes, and goes when it is removed', () => {
    cpSync(join(folder, EVENT), join(folder, 'events/more-shots.mdx'));
    load({ turn: 1 });
    expect(ids('events')).toContain('more-shots');
    rmSync(join(folder, 'events/more-shots.mdx'));
    load({ turn: 2 });
    expect(ids('events')).not.toContain('more-shots');
    expect(ids('events')).toContain('shots-at-quill-bay');
  });

  test('broken files leave the last good entries, and all are told in the words of the check', () => {
    const before = structuredClone(stores);
    change(EVENT, /^kind: .*$/m, 'kind: attak');
    change('actors/arland.mdx', /^title: .*$|^name: .*$/m, 'nam: Arland');
    rmSync(join(folder, 'events/crews-exchanged-20-march.mdx'));
    expect(() => load({ turn: 1 })).toThrow(
      /^The content has problems; "npm run check" lists them too\.\n[\s\S]*actors\/arland\.mdx:\d+:\d+ {2}\S[\s\S]*events\/shots-at-quill-bay\.mdx:\d+:1 {2}"attak" is not possible for "kind"\.\n {2}Did you mean "attack"\?/,
    );
    expect(stores).toEqual(before);
  });

  test('mended files are taken up again, with all that was saved meanwhile', () => {
    change(EVENT, /^kind: (.*)$/m, 'kind: x$1');
    change('actors/arland.mdx', /^name: .*$/m, 'name: Free Arland');
    expect(() => load({ turn: 1 })).toThrow();
    change(EVENT, /^kind: x/m, 'kind: ');
    load({ turn: 2 });
    expect(entry('actors', 'arland')?.data['name']).toBe('Free Arland');
  });
});
