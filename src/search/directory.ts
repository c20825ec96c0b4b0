import { compareTexts } from '../compare-texts.ts';

/**
 * The directory lists every page but those of sources, with its names. It is a
 * tenth of the index, loads when the search opens, and answers before the
 * index does. It tolerates misspellings, which the index does not.
 */

/** A page of the directory. */
export interface Entry {
  /** The page's id in the index. */
  id: string;
  /** Its address from the site's root. */
  path: string;
  title: string;
  type: string;
  status: string;
  /** The day as written in its file, and in words; both empty if it has none. */
  day: string;
  dayWords: string;
  /** Other names and spellings. */
  aliases: string[];
}

/** An entry in the directory's file: the fields in order, without their names; the aliases joined. */
export type Row = readonly [
  id: string,
  path: string,
  title: string,
  type: string,
  status: string,
  day: string,
  dayWords: string,
  aliases: string,
];

/** One page as Pagefind stores it. */
export interface Fragment {
  id: string;
  url: string;
  meta: Readonly<Record<string, string>>;
  /** All its words. */
  content: string;
}

/** Separator between the aliases of a row; no alias contains it. */
export const ALIAS_SEPARATOR = '|';

/** Type of the pages that are not in the directory. */
const EXCLUDED_TYPE = 'Source';

/** Order of the pages if there is no query. */
const TYPES = ['About the dossier', 'Actor', 'Condition', 'Event', 'Text', 'Issue', 'Term'];

function rowOf({ id, url, meta }: Omit<Fragment, 'content'>): Row {
  const { title = '', type = '', status = '', day = '', dayWords = '', aliases = '' } = meta;
  return [id, url, title, type, status, day, dayWords, aliases];
}

function compareRows(a: Row, b: Row): number {
  const byType = TYPES.indexOf(a[3]) - TYPES.indexOf(b[3]);
  if (byType !== 0) return byType;
  return compareTexts(a[5] + a[1], b[5] + b[1]);
}

/** The rows of the directory's file, sorted by type, day and address. Made at build time from the pages of the index. */
export function directoryRows(fragments: readonly Omit<Fragment, 'content'>[]): Row[] {
  return fragments
    .filter(({ meta }) => meta['type'] !== EXCLUDED_TYPE)
    .map(rowOf)
    .sort(compareRows);
}

/** The entries behind the rows of the directory's file. */
export function entriesOf(rows: readonly Row[]): Entry[] {
  return rows.map(([id, path, title, type, status, day, dayWords, aliases]) => ({
    ...{ id, path, title, type, status, day, dayWords },
    aliases: aliases === '' ? [] : aliases.split(ALIAS_SEPARATOR),
  }));
}

/** Loads the directory from beside the index. Rejects if it is missing. */
export async function loadDirectory(base: string): Promise<Entry[]> {
  const answer = await fetch(`${base}pagefind/directory.json`);
  if (!answer.ok) throw new Error(`The directory of names answered ${answer.status}.`);
  return entriesOf((await answer.json()) as Row[]);
}
