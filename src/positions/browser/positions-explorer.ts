import { button, html } from '../../browser/dom.ts';
import { addExplorerStyle } from '../../browser/explorer-style.ts';
import { takeAway } from '../../downloads/browser/download-buttons.ts';
import { begunBy, cellRows, currentOf, entriesOf, linesFor } from './positions-cell.ts';

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
  /** How many rows changed on the day. */
  #changes = html('span', { class: 'muted changes' });

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
    this.#input.setAttribute('list', 'important-days');
    const important = new Set((this.dataset['important'] ?? '').split(' '));
    const ticks = this.#days.flatMap((day, at) => (important.has(day) ? [html('option', { value: at })] : []));
    const summary = html('div', {}, this.#changes, ' ', this.#page);
    this.prepend(html('div', { class: 'tools' }, field, html('datalist', { id: 'important-days' }, ...ticks), summary));
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
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-worded]')];
    for (const row of rows) row.hidden = day !== undefined && (row.dataset['worded'] ?? '') > day;
    for (const [cell, entries] of this.#entries) this.#change(cell, entries, day);
    const changed = rows.filter((row) => !row.hidden && row.querySelector('td.changed')).length;
    const seen = rows.filter(({ hidden }) => !hidden).length;
    this.#changes.textContent = day === undefined ? '' : `${changed} of ${seen} rows changed on that day.`;
    clearTimeout(this.#writing);
    this.#writing = window.setTimeout(() => this.#write(day), 120);
  }

  /** Writes the address, once a movement of the slider has come to rest. */
  #write(day: string | undefined): void {
    history.replaceState(history.state, '', `${location.pathname}${day === undefined ? '' : `?day=${day}`}${location.hash}`);
  }

  /** Fills a cell where anything began or had not begun yet since the day that it shows: most stay as they are. */
  #change(cell: Element, entries: readonly HTMLElement[], day: string | undefined): void {
    const begun = day === undefined ? entries : begunBy(entries, day);
    const isNew = day !== undefined && begun.some(({ dataset }) => dataset['first'] === day);
    cell.classList.toggle('changed', isNew);
    const count = day === undefined ? -1 : begun.length;
    if (this.#begun.get(cell) === count) return;
    this.#begun.set(cell, count);
    this.#fill(cell, begun, day);
  }

  #fill(cell: Element, begun: readonly HTMLElement[], day: string | undefined): void {
    const [now, since] = [cell.querySelector('.now'), cell.querySelector<HTMLElement>('.since')];
    const current = currentOf(begun);
    const isSilent = current.length === 0;
    const lines = isSilent ? [day === undefined ? 'not recorded here' : 'not recorded by then'] : linesFor(current);
    now?.replaceChildren(...(day === undefined ? (this.#whole.get(cell) ?? []) : lines));
    cell.classList.toggle('silent', isSilent);
    if (!since) return;
    const earlier = begun.length - current.length;
    since.hidden = isSilent;
    since.dataset['day'] = current[0]?.dataset['first'] ?? '';
    const words = current[0]?.dataset['words'] ?? '';
    since.querySelector('a')?.replaceChildren(`${words}${earlier > 0 ? `, ${earlier}\u00a0earlier` : ''}`);
  }

  #restore(): void {
    const day = new URLSearchParams(location.search).get('day') ?? '';
    // A day on which nothing changed shows what stood on the last one before it.
    const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? this.#days.findLastIndex((one) => one <= day) : this.#days.length;
    this.#show(Math.max(0, at));
  }
}

customElements.define('positions-explorer', PositionsExplorer);
