import { choose, chosen } from '../../browser/stored.ts';

/** The reader's choices at the foot of every page: theme, and whether links show previews. */
export class SiteSettings extends HTMLElement {
  connectedCallback(): void {
    this.#read();
    this.#theme.addEventListener('change', () => {
      choose('theme', this.#theme.value);
      document.documentElement.dataset['theme'] = this.#theme.value;
    });
    this.#previews.addEventListener('change', () => choose('previews', this.#previews.checked ? '' : 'off'));
    addEventListener('parley:chosen', () => this.#read());
  }

  get #theme(): HTMLSelectElement {
    return this.querySelector('select') as HTMLSelectElement;
  }

  get #previews(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  #read(): void {
    this.#theme.value = chosen('theme') ?? '';
    this.#previews.checked = chosen('previews') !== 'off';
  }
}

customElements.define('site-settings', SiteSettings);
