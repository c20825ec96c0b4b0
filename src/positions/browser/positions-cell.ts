import { html } from '../../browser/dom.ts';
import type { Row } from '../../downloads/csv.ts';
import { currentEntries, type EntryMoment } from '../current-entries.ts';

/** The entries of one cell by day; an entry is a line of its history. */
export function entriesOf(cell: Element): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('.history li')];
}

function momentOf({ dataset }: HTMLElement): EntryMoment {
  return { firstDay: dataset['first'] ?? '', isUndated: dataset['undated'] !== undefined };
}

/** The entries that were current on a day, by the same rule as when the page was built. */
export function entriesOn(entries: readonly HTMLElement[], day: string): HTMLElement[] {
  const begun = entries.filter(({ dataset }) => (dataset['begun'] ?? '') <= day);
  return currentEntries(begun, momentOf);
}

/** The stance of an entry, and whose it is where several speak for one party. */
export function stanceOf(entry: HTMLElement, isOneOfSeveral: boolean): HTMLElement {
  const [stance, speaker] = [entry.querySelector('.stance'), entry.querySelector('.speaker')];
  const who = isOneOfSeveral && speaker ? [html('span', { class: 'muted' }, ' ', speaker.cloneNode(true))] : [];
  return html('p', {}, stance?.cloneNode(true) ?? '', ...who);
}

/** Gives the column room in which a history was opened or closed as long as one in it is open. */
export function widen(toggled: EventTarget | null): void {
  const cell = toggled instanceof HTMLDetailsElement ? toggled.closest('td') : null;
  const table = cell?.closest('table');
  if (!cell || !table) return;
  const column = [...table.querySelectorAll('tbody tr')].map(({ children }) => children[cell.cellIndex]);
  const isOpen = column.some((one) => one?.querySelector('.history[open]'));
  table.tHead?.rows[0]?.cells[cell.cellIndex]?.classList.toggle('opened', isOpen);
}

/** What a cell shows, for a table of one's own: its stances and the day of the last one. */
function rowOf(cell: HTMLTableCellElement, link: HTMLAnchorElement | null): Row {
  const stances = [...cell.querySelectorAll('.now .stance')].map((stance) => stance.textContent?.trim() ?? '');
  const day = stances.length > 0 ? cell.querySelector('.history time')?.getAttribute('datetime') : undefined;
  const [condition, stance] = [link?.textContent ?? '', stances.join('; ') || 'not recorded'];
  return { condition, party: cell.dataset['party'], stance, day: day ?? undefined, page: link?.href };
}

/** A row for each cell of the matrix that is shown. */
export function cellRows(matrix: Element): Row[] {
  const rows = [...matrix.querySelectorAll<HTMLTableRowElement>('tr[data-worded]')].filter(({ hidden }) => !hidden);
  return rows.flatMap((row) => [...row.querySelectorAll('td')].map((cell) => rowOf(cell, row.querySelector('th a'))));
}
