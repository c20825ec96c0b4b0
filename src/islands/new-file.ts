import type { Draft, Drafted, DraftFile } from '../authoring/draft.ts';
import type { Known } from '../authoring/known.ts';
import { download, showOutcome } from './draft-outcome.ts';
import { keepDrafts, loadDrafts } from './draft-store.ts';
import { addEntry, fillGroup, markFull, readGroup } from './form-values.ts';
import { idFrom, meantBy, namedIn, suggest } from './known-names.ts';

const WAIT = 250;
const NAMES = ['sources', 'actors', 'conditions', 'events', 'parties'] as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a draft is called in lists. */
function nameOf({ fields, id }: Draft): string {
  const name = textOf(fields['title']) || textOf(fields['name']) || textOf(fields['publisher']);
  return name || id || 'without a name';
}

/** The name of a draft's file, made from what was written. */
function proposedId({ collection, fields }: Draft): string {
  if (collection === 'sources') return idFrom(`${textOf(fields['publisher'])} ${textOf(fields['published'])}`);
  return idFrom(textOf(fields[collection === 'actors' ? 'name' : 'title']));
}

/**
 * The page on which files are written in forms. The forms are in the page; this
 * reads and fills them, keeps drafts in the browser, and lets a worker write and
 * check the files, so that schema and checks are loaded when somebody begins.
 */
export class NewFile extends HTMLElement {
  #drafts: Draft[] = [];
  #open = 0;
  #files: DraftFile[] = [];
  #known: Known | undefined;
  #worker: Worker | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { drafts, open } = loadDrafts(this.#base);
    [this.#drafts, this.#open] = [drafts, open];
    this.addEventListener('click', (event) => this.#clicked(event.target as HTMLElement));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', (event) => this.#typed(event.target as HTMLElement));
    this.addEventListener('change', (event) => this.#picked(event.target as HTMLElement));
    if (drafts.length > 0) this.#show();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #draft(): Draft | undefined {
    return this.#drafts[this.#open];
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector(`form[data-collection="${this.#draft?.collection}"]`);
  }

  get #outcome(): HTMLElement {
    return this.querySelector('.outcome') as HTMLElement;
  }

  #say(selector: string, words: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== words) place.textContent = words;
  }

  #clicked(target: HTMLElement): void {
    const button = target.closest('button');
    const field = button?.closest<HTMLElement>('[data-kind]');
    const made = this.#files[this.#open];
    if (!button) return;
    if (button.dataset['start']) this.#start(button.dataset['start'] as Drafted);
    else if (button.dataset['draft']) this.#openDraft(Number(button.dataset['draft']));
    else if (button.dataset['drop']) this.#drop(Number(button.dataset['drop']));
    else if (button.matches('.clear')) this.#clear();
    else if (button.matches('.add') && field) this.#add(field);
    else if (button.matches('.remove') && field) this.#remove(button, field);
    else if (button.matches('.download') && made) download(made);
    else if (button.matches('.copy') && made) void this.#copy(made.text);
  }

  #add(field: HTMLElement): void {
    addEntry(field).querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    this.#read();
  }

  #remove(button: HTMLElement, field: HTMLElement): void {
    button.closest('.entry')?.remove();
    markFull(field);
    field.querySelector<HTMLElement>(':scope > .add')?.focus();
    this.#read();
  }

  #start(collection: Drafted): void {
    this.#drafts.push({ collection, id: '', fields: {}, prose: '' });
    this.#openDraft(this.#drafts.length - 1);
  }

  #openDraft(index: number): void {
    this.#open = index;
    this.#show();
    this.#form?.querySelector<HTMLElement>('h3')?.focus();
  }

  #drop(index: number): void {
    this.#drafts.splice(index, 1);
    this.#open = Math.max(0, Math.min(this.#open, this.#drafts.length - 1));
    this.#show();
    this.querySelector<HTMLElement>('[data-start]')?.focus();
  }

  #clear(): void {
    if (!confirm('Clear all files of this draft? They are kept nowhere else.')) return;
    this.#drafts = [];
    this.#drop(0);
    this.#say('.saved', 'The draft is cleared.');
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say('.next', 'Copied.');
    } catch {
      getSelection()?.selectAllChildren(this.querySelector('.outcome pre') as HTMLElement);
      this.#say('.next', 'The browser does not copy by itself: the text is marked, copy it by keyboard.');
    }
  }

  /** Puts the open draft into its form. */
  #show(): void {
    for (const form of this.querySelectorAll('form')) form.hidden = form !== this.#form;
    const { draft, form } = { draft: this.#draft, form: this.#form };
    this.#outcome.hidden = true;
    if (draft && form) {
      fillGroup(form, draft.fields);
      this.#idInput(form).value = draft.id;
      const prose = form.querySelector<HTMLTextAreaElement>('[data-prose]');
      if (prose) prose.value = draft.prose;
    }
    this.#keep();
    this.#check();
  }

  #idInput(form: HTMLFormElement): HTMLInputElement {
    return form.querySelector('[data-id]') as HTMLInputElement;
  }

  #typed(target: HTMLElement): void {
    if (this.#form?.contains(target)) this.#read(target.matches('[data-id]'));
  }

  /** A name that was typed becomes the id for which it stands. */
  #picked(target: HTMLElement): void {
    if (!(target instanceof HTMLInputElement) || !target.hasAttribute('list')) return;
    const meant = this.#meant(target);
    if (meant && !target.value.startsWith(meant.id)) {
      target.value = meant.id;
      this.#read();
    }
  }

  #meant(input: HTMLInputElement) {
    const names = NAMES.find((name) => input.getAttribute('list') === `known-${name}`);
    return names && this.#known ? meantBy(input.value, this.#named(this.#known)[names]) : undefined;
  }

  #named(known: Known) {
    return namedIn(
      known,
      this.#drafts.map((draft) => ({ collection: draft.collection, named: { id: draft.id, name: `${nameOf(draft)} (draft)` } })),
    );
  }

  /** Takes the form into the open draft. The file's name follows the words until somebody writes one. */
  #read(isId = false): void {
    const { draft, form } = { draft: this.#draft, form: this.#form };
    if (!draft || !form) return;
    const follows = !isId && (draft.id === '' || draft.id === proposedId(draft));
    draft.fields = readGroup(form);
    draft.prose = form.querySelector<HTMLTextAreaElement>('[data-prose]')?.value ?? '';
    if (follows) this.#idInput(form).value = proposedId(draft);
    draft.id = this.#idInput(form).value.trim();
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(), WAIT);
  }

  #keep(): void {
    const isKept = keepDrafts(this.#base, { drafts: this.#drafts, open: this.#open });
    const words = this.#drafts.length === 0 ? '' : 'The draft is kept in this browser, and nowhere else.';
    this.#say('.saved', isKept ? words : 'This browser keeps no draft: take the file out before you leave the page.');
    (this.querySelector('.clear') as HTMLElement).hidden = this.#drafts.length === 0;
    this.#list();
  }

  /** The list of drafts; it is left as it is where nothing changed, so that the focus stays. */
  #list(): void {
    const list = this.querySelector('.drafts') as HTMLElement;
    const rows = this.#drafts.map((draft, index) => ({
      index,
      words: `${draft.collection}: ${nameOf(draft)}`,
      isOpen: index === this.#open,
    }));
    if (list.dataset['shown'] === JSON.stringify(rows)) return;
    list.dataset['shown'] = JSON.stringify(rows);
    list.replaceChildren(
      ...rows.map(({ index, words, isOpen }) => {
        const [item, open, drop] = [document.createElement('li'), document.createElement('button'), document.createElement('button')];
        [open.type, open.textContent, open.dataset['draft']] = ['button', words, String(index)];
        if (isOpen) open.setAttribute('aria-current', 'true');
        [drop.type, drop.textContent, drop.dataset['drop']] = ['button', 'Remove', String(index)];
        drop.setAttribute('aria-label', `Remove ${words}`);
        item.append(open, ' ', drop);
        return item;
      }),
    );
  }

  async #load(): Promise<Worker> {
    this.#worker ??= this.#startWorker();
    if (!this.#known) {
      const answer = await fetch(`${this.#base}contribute/known.json`);
      this.#known = (await answer.json()) as Known;
    }
    return this.#worker;
  }

  #startWorker(): Worker {
    const worker = new Worker(new URL('../authoring/check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; files: DraftFile[] }>) => {
      if (data.number === this.#asked) this.#checked(data.files);
    });
    worker.addEventListener('error', () => this.#broken());
    return worker;
  }

  #broken(): void {
    this.#say('.saved', 'The check could not be loaded. The draft is kept in this browser; try again later.');
  }

  async #check(): Promise<void> {
    const number = ++this.#asked;
    if (this.#drafts.length === 0) return;
    try {
      const worker = await this.#load();
      if (number !== this.#asked) return;
      worker.postMessage({ number, known: this.#known, drafts: this.#drafts });
    } catch {
      this.#broken();
    }
  }

  #checked(files: DraftFile[]): void {
    this.#files = files;
    const { made, form, known } = { made: files[this.#open], form: this.#form, known: this.#known };
    if (!made || !form || !known) return;
    const named = this.#named(known);
    for (const name of NAMES) {
      const list = this.querySelector<HTMLElement>(`#known-${name}`);
      if (list && list.children.length !== named[name].length) suggest(list, named[name]);
    }
    for (const input of form.querySelectorAll<HTMLInputElement>('input[list]')) this.#tellMeant(input);
    showOutcome(this.#outcome, form, made, { base: this.#base, repository: this.dataset['repository'] });
  }

  #tellMeant(input: HTMLInputElement): void {
    const place = input.closest('.field')?.querySelector<HTMLElement>('.meant');
    if (!place) return;
    const meant = input.value === '' ? undefined : this.#meant(input);
    [place.hidden, place.textContent] = [!meant, meant?.name ?? ''];
  }
}

customElements.define('new-file', NewFile);
