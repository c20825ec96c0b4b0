import type { TextsView } from '../texts-view.ts';
import { comparedColumns } from './compared-columns.ts';

const MOST = 3;

/** Lets a reader choose two or three texts; the choice stands in the address. Without it the page lists the pairs that have pages. */
export class TextsCompare extends HTMLElement {
  #view: TextsView | undefined;

  connectedCallback(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const answer = await fetch(this.dataset['src'] ?? '');
    if (!answer.ok) return;
    this.#view = (await answer.json()) as TextsView;
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('change', () => this.#chosen());
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** The texts of the address, each once, as far as there are such. */
  #restore(): void {
    const known = new Set(this.#view?.texts.map(({ id }) => id));
    const asked = (new URLSearchParams(location.search).get('texts') ?? '').split(',').filter((id) => known.has(id));
    const ids = [...new Set(asked)].slice(0, MOST);
    for (const [at, select] of this.#selects().entries()) select.value = ids[at] ?? '';
    this.#show(ids);
  }

  #chosen(): void {
    const ids = [...new Set(this.#selects().flatMap(({ value }) => (value === '' ? [] : [value])))];
    const address = new URL(location.href);
    if (ids.length > 0) address.search = `?texts=${ids.join(',')}`;
    else address.search = '';
    history.replaceState(null, '', address);
    this.#show(ids);
  }

  #show(ids: readonly string[]): void {
    const view = this.#view;
    const [result, told] = [this.querySelector('.result'), this.querySelector('[role="status"]')];
    if (!view || !result || !told) return;
    const texts = ids.flatMap((id) => view.texts.find((text) => text.id === id) ?? []);
    const base = this.dataset['base'] ?? '/';
    result.replaceChildren(...(texts.length > 1 ? comparedColumns(view, texts, (path) => `${base}${path}`) : []));
    told.textContent =
      texts.length > 1 ? texts.map(({ short, day }) => `${short} (${day})`).join(' beside ') : 'Choose two texts or three.';
  }
}

customElements.define('texts-compare', TextsCompare);
