import { monthAndYear } from '../../day/months.ts';
import { facetCounts } from '../query/facet-index.ts';
import type { Hit } from '../query/ranking.ts';
import { FILTERS, type FilterName, readSearchState, type SearchState, writeSearchState } from '../query/search-state.ts';
import { searchEngine } from './search-engine.ts';
import { SearchPanel } from './search-panel.ts';
import { wearSearchStyle } from './search-style.ts';

const SIZE = 20;
const WAIT = 60;
/** Milliseconds between two changes of the address; browsers take about ten a second. */
const ADDRESS_WAIT = 250;
/** Events that show that a reader is about to search. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** The label of a filter's value: a month is kept in digits, all else as shown. */
const valueWords = (name: FilterName, value: string): string => (name === 'month' ? monthAndYear(value) : value);

/**
 * The search page: a form that searches while one types, with filters and their counts. The address holds the search, so
 * that it survives reload and Back and can be shared.
 */
export class SearchPage extends HTMLElement {
  #panel: SearchPanel | undefined;
  #isBegun = false;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    wearSearchStyle();
    const { base = '/', repository } = this.dataset;
    const [list, status, more] = [this.#part('.results'), this.#part('[role="status"]'), this.#part<HTMLButtonElement>('.more')];
    this.#panel = new SearchPanel({
      input: this.#input,
      list,
      status,
      more,
      base,
      repository,
      size: SIZE,
      onFound: (hits, state) => void this.#count(hits, state),
    });
    const form = this.#part<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#changed());
    this.#part('.reset').addEventListener('click', () => this.#reset());
    addEventListener('popstate', () => this.#restore());
    for (const sign of SIGNS) addEventListener(sign, () => this.#begin(), { once: true });
    // Keeps what a reader typed before this script ran.
    if (location.search === '' && writeSearchState(this.#read()) !== '') this.#changed();
    else this.#restore();
  }

  /** Loads the search and counts, once. A page that is only opened loads nothing. */
  #begin(): void {
    if (!this.#isBegun) this.#ask(this.#read(), 0);
  }

  #part<Kind extends HTMLElement>(selector: string): Kind {
    return this.querySelector(selector) as Kind;
  }

  get #input(): HTMLInputElement {
    return this.#part('input[name="q"]');
  }

  #select(name: FilterName): HTMLSelectElement {
    return this.#part(`select[name="${name}"]`);
  }

  #read(): SearchState {
    const chosen = FILTERS.map((name) => [name, this.#select(name).value] as const).filter(([, value]) => value !== '');
    return { query: this.#input.value.trim(), filters: Object.fromEntries(chosen) };
  }

  /** Puts a search into the form. A value that its filter lacks is added, so that it can be seen and removed. */
  #write({ query, filters }: SearchState): void {
    this.#input.value = query;
    for (const name of FILTERS) {
      const [select, value] = [this.#select(name), filters[name] ?? ''];
      if (![...select.options].some((option) => option.value === value)) select.add(new Option(valueWords(name, value), value));
      select.value = value;
    }
  }

  #restore(): void {
    const state = readSearchState(new URLSearchParams(location.search));
    this.#write(state);
    if (this.#isBegun || writeSearchState(state) !== '') this.#ask(state, 0);
  }

  #ask(state: SearchState, wait: number): void {
    this.#isBegun = true;
    void this.#panel?.search(state, wait);
  }

  #changed(): void {
    this.#ask(this.#read(), WAIT);
    this.#remember();
  }

  /**
   * Replaces the address while one types, so that Back leads to the page before, not through every letter. Browsers limit how
   * often it may be replaced: at most once in `ADDRESS_WAIT` milliseconds, the last time for what stands in the form then.
   */
  #remember(): void {
    if (this.#addressTimer !== undefined) return;
    this.#writeAddress();
    this.#addressTimer = setTimeout(() => {
      this.#addressTimer = undefined;
      this.#writeAddress();
    }, ADDRESS_WAIT);
  }

  /** A search goes on if the browser refuses the address. */
  #writeAddress(): void {
    const address = `${location.pathname}${writeSearchState(this.#read())}`;
    if (address === location.pathname + location.search) return;
    try {
      history.replaceState(null, '', address);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }

  #reset(): void {
    this.#write({ query: this.#input.value, filters: {} });
    this.#changed();
    this.#input.focus();
  }

  /** Shows the count beside each value of each filter, and hides values without pages. */
  async #count(hits: readonly Hit[], state: SearchState): Promise<void> {
    const facets = await searchEngine(this.dataset['base'] ?? '/')
      .facets()
      .catch(() => undefined);
    if (!facets || writeSearchState(state) !== writeSearchState(this.#read())) return;
    const counts = facetCounts(facets, hits, state.filters);
    for (const name of FILTERS) this.#fill(name, counts[name] ?? {});
    this.#part('.reset').hidden = Object.keys(state.filters).length === 0;
  }

  #fill(name: FilterName, counts: Readonly<Record<string, number>>): void {
    const select = this.#select(name);
    const chosen = select.value;
    const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0 || value === chosen);
    if (chosen !== '' && !values.includes(chosen)) values.push(chosen);
    const options = values.sort().map((value) => new Option(`${valueWords(name, value)} (${counts[value] ?? 0})`, value));
    select.replaceChildren(new Option('any', ''), ...options);
    select.value = chosen;
  }
}

customElements.define('search-page', SearchPage);
