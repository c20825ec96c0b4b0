/**
 * The directory: every page but those of sources, with its names. It is a
 * tenth of the index, is loaded when the search is opened, and answers before
 * the index does; it knows misspellings, which the index does not.
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
  /** The day as written in its file, and in words; empty where it has none. */
  day: string;
  dayWords: string;
  /** Other names and spellings. */
  aliases: string[];
}

/** An entry as its file holds it: the fields in order, without their names; the aliases joined. */
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

/** One page as Pagefind keeps it in its fragment. */
export interface Fragment {
  id: string;
  url: string;
  meta: Readonly<Record<string, string>>;
  /** All its words. */
  content: string;
}

/** What joins the aliases of a row: no alias holds it. */
export const BETWEEN_ALIASES = '|';

/** The type of the pages that the directory leaves out. */
const LEFT_OUT = 'Source';

/** In which order pages without a query are listed. */
const TYPES = ['About the dossier', 'Actor', 'Condition', 'Event', 'Term'];

function rowOf({ id, url, meta }: Omit<Fragment, 'content'>): Row {
  const { title = '', type = '', status = '', day = '', dayWords = '', aliases = '' } = meta;
  return [id, url, title, type, status, day, dayWords, aliases];
}

function compareRows(a: Row, b: Row): number {
  const byType = TYPES.indexOf(a[3]) - TYPES.indexOf(b[3]);
  if (byType !== 0) return byType;
  const [one, other] = [a[5] + a[1], b[5] + b[1]];
  return one < other ? -1 : 1;
}

/** The rows of the directory's file, by type, then day, then address. Made at build time from what the index knows of the pages. */
export function directoryRows(fragments: readonly Omit<Fragment, 'content'>[]): Row[] {
  return fragments
    .filter(({ meta }) => meta['type'] !== LEFT_OUT)
    .map(rowOf)
    .sort(compareRows);
}

/** The entries that the rows of the directory's file hold. */
export function entriesOf(rows: readonly Row[]): Entry[] {
  return rows.map(([id, path, title, type, status, day, dayWords, aliases]) => ({
    ...{ id, path, title, type, status, day, dayWords },
    aliases: aliases === '' ? [] : aliases.split(BETWEEN_ALIASES),
  }));
}

/** Loads the directory that lies beside the index. Rejects where it is missing. */
export async function loadDirectory(base: string): Promise<Entry[]> {
  const answer = await fetch(`${base}pagefind/directory.json`);
  if (!answer.ok) throw new Error(`The directory of names answered ${answer.status}.`);
  return entriesOf((await answer.json()) as Row[]);
}
