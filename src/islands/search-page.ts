import { type FoundPage, loadPagefind, type PagefindClient, type PagefindResult } from '../search/pagefind-client.ts';
import { FILTERS, readSearchState, type SearchState, writeSearchState } from '../search/search-state.ts';

const PAGE_SIZE = 20;
const WAIT = 120;

/** Pagefind's excerpt as nodes: text, and `<mark>` around what was found. No other markup passes. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function resultItem(page: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const [link, data, excerpt] = [document.createElement('a'), document.createElement('p'), document.createElement('p')];
  link.href = page.url;
  link.textContent = page.meta['title'] ?? page.url;
  data.className = 'data';
  data.textContent = [page.meta['type'], page.meta['dayWords'], page.meta['status']].filter(Boolean).join(' · ');
  excerpt.append(...excerptNodes(page.excerpt));
  item.append(link, data, excerpt);
  return item;
}

/**
 * The search page: a form that searches as one types. The form's own
 * submission works by address, so the query survives reload and Back.
 */
export class SearchPage extends HTMLElement {
  #client: Promise<PagefindClient> | undefined;
  #shown = 0;
  #found: PagefindResult[] = [];

  connectedCallback(): void {
    this.hidden = false;
    this.#write(readSearchState(new URLSearchParams(location.search)));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#changed(0);
    });
    this.#form.addEventListener('input', () => this.#changed(WAIT));
    this.#input.addEventListener('focus', () => this.#load(), { once: true });
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input[name="q"]') as HTMLInputElement;
  }

  get #more(): HTMLButtonElement {
    return this.querySelector('.more') as HTMLButtonElement;
  }

  get #list(): HTMLElement {
    return this.querySelector('.results') as HTMLElement;
  }

  #select(name: string): HTMLSelectElement {
    return this.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
  }

  #say(words: string): void {
    (this.querySelector('[role="status"]') as HTMLElement).textContent = words;
  }

  #read(): SearchState {
    const chosen = FILTERS.map((name) => [name, this.#select(name).value] as const).filter(([, value]) => value !== '');
    return { query: this.#input.value.trim(), filters: Object.fromEntries(chosen) };
  }

  #write({ query, filters }: SearchState): void {
    this.#input.value = query;
    for (const name of FILTERS) this.#select(name).value = filters[name] ?? '';
  }

  #load(): Promise<PagefindClient> {
    this.#client ??= loadPagefind(this.dataset['base'] ?? '/');
    return this.#client;
  }

  #restore(): void {
    const state = readSearchState(new URLSearchParams(location.search));
    this.#write(state);
    if (state.query !== '' || Object.keys(state.filters).length > 0) void this.#search(state, 0);
    else this.#clear('');
  }

  #changed(wait: number): void {
    const state = this.#read();
    history.replaceState(null, '', `${location.pathname}${writeSearchState(state)}`);
    void this.#search(state, wait);
  }

  #clear(words: string): void {
    this.#found = [];
    this.#shown = 0;
    this.#more.hidden = true;
    this.#list.replaceChildren();
    this.#say(words);
  }

  async #search(state: SearchState, wait: number): Promise<void> {
    if (state.query === '' && Object.keys(state.filters).length === 0) return this.#clear('');
    try {
      const client = await this.#load();
      const answer = await client.debouncedSearch(state.query === '' ? null : state.query, { filters: state.filters }, wait);
      if (answer === null) return;
      await this.#show(answer.results, this.#countWords(answer.results.length, state.query));
    } catch {
      this.#clear('The search could not be loaded. The lists of events, conditions and actors work without it.');
    }
  }

  #countWords(count: number, query: string): string {
    const what = query === '' ? '' : ` for “${query}”`;
    if (count === 0) return `Nothing was found${what}. Try another spelling, fewer words, or no filter.`;
    return `${count} ${count === 1 ? 'page' : 'pages'}${what}.`;
  }

  /** Shows the first results in the place of those before; the words come last, so that they are true when they are heard. */
  async #show(found: PagefindResult[], words: string): Promise<void> {
    this.#found = found;
    const pages = await Promise.all(found.slice(0, PAGE_SIZE).map((result) => result.data()));
    if (found !== this.#found) return;
    this.#list.replaceChildren(...pages.map(resultItem));
    this.#shown = pages.length;
    this.#more.hidden = this.#shown >= found.length;
    this.#say(words);
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    const pages = await Promise.all(found.slice(this.#shown, this.#shown + PAGE_SIZE).map((result) => result.data()));
    if (found !== this.#found) return;
    const items = pages.map(resultItem);
    this.#list.append(...items);
    this.#shown += pages.length;
    this.#more.hidden = this.#shown >= found.length;
    items[0]?.querySelector('a')?.focus();
  }
}

customElements.define('search-page', SearchPage);
