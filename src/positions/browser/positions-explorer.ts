import { button, html } from '../../browser/dom.ts';
import { addExplorerStyle } from '../../browser/explorer-style.ts';
import { takeAway } from '../../downloads/browser/download-buttons.ts';
import { cellRows, entriesOf, entriesOn, stanceOf, widen } from './positions-cell.ts';

/** Sets the day of the matrix: each cell shows what stood at its end, and conditions worded later are not there yet. */
export class PositionsExplorer extends HTMLElement {
  #days: string[] = [];
  #words: string[] = [];
  #whole = new Map<Element, Node[]>();
  #entries = new Map<Element, HTMLElement[]>();
  /** How many entries of a cell had begun on the day that it shows; -1 for all there are. */
  #begun = new Map<Element, number>();
  #writing = 0;
  #input = html('input', { type: 'range', id: 'day', min: 0, step: 1 });
  #output = html('output', { for: 'day' });
  #page = html('a', {}, 'That day on a page of its own');

  connectedCallback(): void {
    addExplorerStyle();
    const listed = [...this.querySelectorAll<HTMLOptionElement>('datalist option')];
    this.#days = listed.map(({ value }) => value);
    this.#words = listed.map(({ label }) => label);
    for (const cell of this.#cells()) {
      this.#whole.set(cell, [...(cell.querySelector('.now')?.childNodes ?? [])]);
      this.#entries.set(cell, entriesOf(cell));
    }
    this.#input.max = String(this.#days.length);
    this.#build();
    this.#restore();
    addEventListener('popstate', () => this.#restore());
    // A toggle does not bubble; what was opened before the script came is told by hand.
    this.addEventListener('toggle', ({ target }) => widen(target), { capture: true });
    for (const open of this.querySelectorAll('.history[open]')) widen(open);
  }

  #cells(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('td[data-party]')];
  }

  #build(): void {
    const [earlier, later] = [
      button('◀', 'The day before on which something changed'),
      button('▶', 'The next day on which something changed'),
    ];
    const by = (step: number) => () => this.#show(Math.max(0, Math.min(this.#days.length, this.#input.valueAsNumber + step)));
    earlier.addEventListener('click', by(-1));
    later.addEventListener('click', by(1));
    this.#input.addEventListener('input', () => this.#show(this.#input.valueAsNumber));
    const field = html('div', { class: 'day' }, html('label', { for: 'day' }, 'Day'), earlier, this.#input, later, this.#output);
    this.prepend(html('div', { class: 'tools' }, field, html('div', {}, this.#page)));
    this.append(this.#giving());
  }

  #giving(): HTMLElement {
    return takeAway({
      name: 'positions',
      caption: () => {
        const { title = '', asOf } = this.dataset;
        return {
          title,
          shown: `Positions, ${this.#output.textContent}`,
          source: `As of ${asOf}; sources stand on the page of each condition.`,
          address: location.href,
        };
      },
      rows: () => cellRows(this),
    });
  }

  /** Shows the day at a place among the days; the place after the last is now. */
  #show(at: number): void {
    const day = this.#days[at];
    this.#input.value = String(at);
    this.#output.textContent = day === undefined ? 'as last recorded' : `at the end of ${this.#words[at]}`;
    this.#input.setAttribute('aria-valuetext', this.#output.textContent);
    this.#page.hidden = day === undefined;
    this.#page.href = `${this.dataset['base'] ?? '/'}on/${day}/`;
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tr[data-worded]')) {
      row.hidden = day !== undefined && (row.dataset['worded'] ?? '') > day;
    }
    for (const [cell, entries] of this.#entries) this.#change(cell, entries, day);
    clearTimeout(this.#writing);
    this.#writing = window.setTimeout(() => this.#write(day), 120);
  }

  /** Writes the address, once a movement of the slider has come to rest. */
  #write(day: string | undefined): void {
    history.replaceState(history.state, '', `${location.pathname}${day === undefined ? '' : `?day=${day}`}${location.hash}`);
  }

  /** Fills a cell where anything began or had not begun yet since the day that it shows: most stay as they are. */
  #change(cell: Element, entries: readonly HTMLElement[], day: string | undefined): void {
    const begun = day === undefined ? -1 : entries.filter(({ dataset }) => (dataset['begun'] ?? '') <= day).length;
    if (this.#begun.get(cell) === begun) return;
    this.#begun.set(cell, begun);
    this.#fill(cell, entries, day);
  }

  #fill(cell: Element, entries: readonly HTMLElement[], day: string | undefined): void {
    const now = cell.querySelector('.now');
    if (!now) return;
    for (const entry of entries) entry.hidden = day !== undefined && (entry.dataset['begun'] ?? '') > day;
    const current = day === undefined ? undefined : entriesOn(entries, day);
    const stances = current?.map((entry) => stanceOf(entry, current.length > 1));
    const silent = stances?.length === 0;
    now.replaceChildren(...(silent ? ['not recorded by then'] : (stances ?? this.#whole.get(cell) ?? [])));
    cell.classList.toggle('silent', silent || entries.length === 0);
    const history = cell.querySelector<HTMLElement>('.history');
    if (history) history.hidden = silent;
    const summary = cell.querySelector('.history summary');
    const last = current?.at(-1)?.querySelector('.meta > :first-child')?.cloneNode(true);
    const earlier = entries.filter(({ hidden }) => !hidden).length - (current?.length ?? 0);
    if (summary && last) summary.replaceChildren(last, earlier > 0 ? `, ${earlier}\u00a0earlier` : '');
  }

  #restore(): void {
    const day = new URLSearchParams(location.search).get('day') ?? '';
    // A day on which nothing changed shows what stood on the last one before it.
    const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? this.#days.findLastIndex((one) => one <= day) : this.#days.length;
    this.#show(Math.max(0, at));
  }
}

customElements.define('positions-explorer', PositionsExplorer);
