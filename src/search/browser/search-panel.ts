import { html } from '../../browser/dom.ts';
import { answerTo } from '../query/answer.ts';
import { passing } from '../query/facet-index.ts';
import type { Hit } from '../query/ranking.ts';
import { type Answer, search, searchEarly } from '../query/search.ts';
import type { SearchState } from '../query/search-state.ts';
import { readQuery } from '../query.ts';
import { answerBox } from './answer-box.ts';
import { searchEngine } from './search-engine.ts';
import { helpItems } from './search-help.ts';
import { resultItem, shownOf } from './search-result.ts';

/** The elements and settings of a panel. */
export interface PanelParts {
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  more: HTMLButtonElement;
  /** The site's base path, with slashes. */
  base: string;
  repository?: string | undefined;
  /** Number of results at a time. */
  size: number;
  /** Called with the unfiltered hits of every search, even of an empty one, of which nothing is shown. */
  onFound?: (hits: readonly Hit[], state: SearchState) => void;
}

const isEmpty = ({ query, filters }: SearchState): boolean => query === '' && Object.keys(filters).length === 0;

/** The status text for an answer, which screen readers announce. */
function answerWords({ hits, instead }: Answer, query: string): string {
  const what = query === '' ? '' : ` for “${query}”`;
  if (hits.length === 0) return `Nothing was found${what}. Try another spelling, fewer words, or no filter.`;
  return `${hits.length} ${hits.length === 1 ? 'page' : 'pages'}${what}${instead === undefined ? '' : `; searched as “${instead}”`}.`;
}

/** Searches and shows results, in the dialog as on the search page. */
export class SearchPanel {
  #parts: PanelParts;
  #asked = 0;
  #shown = 0;
  #hits: Hit[] = [];

  /** What the site itself answers, above the results. */
  readonly #answer = html('div', { class: 'direct' });

  constructor(parts: PanelParts) {
    this.#parts = parts;
    parts.list.before(this.#answer);
    parts.more.addEventListener('click', () => void this.#showMore());
    parts.input.addEventListener('keydown', (event) => this.#fromInput(event));
    parts.list.addEventListener('keydown', (event) => this.#inList(event));
  }

  /** Empties the panel, and shows `words` as its status. */
  clear(words = ''): void {
    const { list, more, status } = this.#parts;
    this.#asked++;
    this.#hits = [];
    this.#shown = 0;
    more.hidden = true;
    list.replaceChildren();
    this.#answer.replaceChildren();
    status.textContent = words;
  }

  /** Shows what the site itself answers to a question. A search does without it where it cannot be loaded. */
  async #showAnswer({ query }: SearchState, isOld: () => boolean): Promise<void> {
    const answers = readQuery(query).isQuestion
      ? await searchEngine(this.#parts.base)
          .answers()
          .catch(() => undefined)
      : undefined;
    if (isOld()) return;
    const found = answers && answerTo(answers, query);
    this.#answer.replaceChildren(...(found ? [answerBox(found, this.#parts.base)] : []));
  }

  /**
   * Searches after `wait` milliseconds without a newer search. Names and the term index
   * answer while the index is still loading; the status follows with the full answer.
   */
  async search(state: SearchState, wait: number): Promise<void> {
    if (isEmpty(state)) this.clear();
    if (isEmpty(state) && !this.#parts.onFound) return;
    const asked = ++this.#asked;
    const isOld = (): boolean => asked !== this.#asked;
    const engine = searchEngine(this.#parts.base);
    try {
      const names = await engine.names;
      if (isOld()) return;
      if (wait > 0 && state.query !== '' && Object.keys(state.filters).length === 0)
        void this.#showEarly(searchEarly(names, state.query, engine.loadShard), () => isOld() || engine.isReady());
      await new Promise((go) => setTimeout(go, wait));
      if (isOld()) return;
      void this.#showAnswer(state, isOld);
      const answer = await search(await engine.index(), names, state.query);
      if (isOld()) return;
      this.#parts.onFound?.(answer.hits, state);
      if (isEmpty(state)) return;
      const isFiltered = Object.keys(state.filters).length > 0;
      const hits = isFiltered ? passing(await engine.facets(), answer.hits, state.filters) : answer.hits;
      if (!isOld()) await this.#show({ ...answer, hits }, state);
    } catch {
      if (!isOld() && !isEmpty(state))
        this.clear('The search could not be loaded. The lists of events, conditions and actors work without it.');
    }
  }

  /** Shows an early answer, unless a newer or full one has come first. */
  async #showEarly(answer: Promise<Hit[]>, isLate: () => boolean): Promise<void> {
    const hits = await answer;
    if (isLate() || hits.length === 0) return;
    const items = await this.#items(hits.slice(0, this.#parts.size));
    if (!isLate() && this.#hits.length === 0) this.#parts.list.replaceChildren(...items);
  }

  #items(hits: readonly Hit[]): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map(async (hit) => resultItem(await shownOf(hit, this.#parts.base))));
  }

  /** Replaces the results by the first of an answer. The status comes last, so that it is true when it is announced. */
  async #show(answer: Answer, state: SearchState): Promise<void> {
    const { list, more, status, size, base, repository } = this.#parts;
    const asked = this.#asked;
    const items = await this.#items(answer.hits.slice(0, size));
    if (asked !== this.#asked) return;
    this.#hits = answer.hits;
    this.#shown = items.length;
    list.replaceChildren(...(items.length > 0 ? items : helpItems(state.query, answer.likely, base, repository)));
    more.hidden = this.#shown >= this.#hits.length;
    status.textContent = answerWords(answer, state.query);
  }

  async #showMore(): Promise<void> {
    const { list, more, size } = this.#parts;
    const asked = this.#asked;
    const items = await this.#items(this.#hits.slice(this.#shown, this.#shown + size));
    if (asked !== this.#asked) return;
    list.append(...items);
    this.#shown += items.length;
    more.hidden = this.#shown >= this.#hits.length;
    items[0]?.querySelector('a')?.focus();
  }

  /** The first link of each result, where the arrow keys stop. */
  #stops(): HTMLElement[] {
    return [...this.#parts.list.children].flatMap((item) => item.querySelector('a') ?? []);
  }

  /** Down moves from the field into the results; so does Enter, which hides the keyboard on a phone. */
  #fromInput(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    const [first] = this.#stops();
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  #inList(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = this.#stops();
    const at = stops.findIndex((stop) => stop.closest('li')?.contains(document.activeElement)) + step;
    const next = at < 0 ? this.#parts.input : stops[at];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
