import { html } from '../../browser/dom.ts';
import type { Row } from '../../downloads/csv.ts';
import { currentEntries, type EntryMoment } from '../current-entries.ts';
import { mergedByStance } from '../merged.ts';

/** The entries of one cell by day. */
export function entriesOf(cell: Element): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('.entries li')];
}

function momentOf({ dataset }: HTMLElement): EntryMoment {
  return { firstDay: dataset['first'] ?? '', isUndated: dataset['undated'] !== undefined };
}

/** The entries that had begun by a day. */
export function begunBy(entries: readonly HTMLElement[], day: string): HTMLElement[] {
  return entries.filter(({ dataset }) => (dataset['begun'] ?? '') <= day);
}

/** The entries that were current at the end of those that had begun, by the same rule as when the page was built. */
export function currentOf(begun: readonly HTMLElement[]): HTMLElement[] {
  return currentEntries(begun, momentOf);
}

const speakerOf = (entry: Element): HTMLElement | null => entry.querySelector('a');
const stanceOf = (entry: Element | undefined): Node => entry?.querySelector('.stance')?.cloneNode(true) ?? document.createTextNode('');

function speakersOf(entries: readonly Element[]): Node[] {
  const names = entries.flatMap((entry, at) => [...(at > 0 ? [', '] : []), speakerOf(entry)?.cloneNode(true) ?? 'the party']);
  return [html('span', { class: 'who' }, ...names, ': ')];
}

/** The lines of a cell for its current entries: who, where several spoke, and the stance. */
export function linesFor(current: readonly HTMLElement[]): HTMLElement[] {
  const saidIn = (entry: Element) => ({
    speaker: speakerOf(entry)?.textContent ?? '',
    stance: entry.querySelector('.stance')?.textContent ?? '',
  });
  const { lines, earlier } = mergedByStance(current, saidIn);
  const isNamed = (entries: readonly Element[]) => current.length > 1 && entries.some(speakerOf);
  const said = lines.map(({ entries }) => html('p', {}, ...(isNamed(entries) ? speakersOf(entries) : []), stanceOf(entries[0])));
  return earlier > 0 ? [...said, html('p', { class: 'muted' }, `and ${earlier} earlier that day`)] : said;
}

/** What a cell shows, for a table of one's own: its stances and the day of the last one. */
function rowOf(cell: HTMLTableCellElement, link: HTMLAnchorElement | null): Row {
  const stances = [...cell.querySelectorAll('.now p:has(.stance)')].map((line) => line.textContent?.trim() ?? '');
  const since = stances.length > 0 ? cell.querySelector<HTMLElement>('.since')?.dataset['day'] : undefined;
  const [condition, stance] = [link?.textContent ?? '', stances.join('; ') || 'not recorded'];
  return { condition, party: cell.dataset['party'], stance, day: since, page: link?.href };
}

/** A row for each cell of the matrix that is shown. */
export function cellRows(matrix: Element): Row[] {
  const rows = [...matrix.querySelectorAll<HTMLTableRowElement>('tr[data-worded]')].filter(({ hidden }) => !hidden);
  return rows.flatMap((row) => [...row.querySelectorAll('td')].map((cell) => rowOf(cell, row.querySelector('th a'))));
}
