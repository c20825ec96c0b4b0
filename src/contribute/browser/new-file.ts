import type { DossierNames } from '../checking/dossier-names.ts';
import type { Drafted, DraftFile } from '../checking/draft.ts';
import { DraftCheck } from './draft-check.ts';
import { listDrafts, nameOf, proposedId } from './draft-names.ts';
import { download, showOutcome } from './draft-outcome.ts';
import { type KeptDraft, keepDrafts, loadDrafts, newDraft } from './draft-store.ts';
import { addEntry, fillGroup, markFull, readGroup } from './form-values.ts';
import { nameChoices, resolveName, suggest } from './name-suggestions.ts';

const WAIT = 250;
const NAMES = ['sources', 'actors', 'conditions', 'events', 'parties'] as const;

/**
 * The page on which files are written in forms. The forms are in the page; this
 * reads and fills them, keeps drafts in the browser, and lets a worker write and
 * check the files, so that schema and checks are loaded when somebody begins.
 */
export class NewFile extends HTMLElement {
  #drafts: KeptDraft[] = [];
  #open = 0;
  /** Keys of the drafts that were thrown away here; other tabs keep theirs. */
  readonly #dropped = new Set<string>();
  #files: DraftFile[] = [];
  readonly #checking = new DraftCheck(
    this.#base,
    (files) => this.#checked(files),
    () => this.#say('.saved', 'The check could not be loaded. The draft is kept in this browser; try again later.'),
  );
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

  get #draft(): KeptDraft | undefined {
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
    this.#drafts.push(newDraft(collection));
    this.#openDraft(this.#drafts.length - 1);
  }

  #openDraft(index: number): void {
    this.#open = index;
    this.#show();
    this.#form?.querySelector<HTMLElement>('h3')?.focus();
  }

  #drop(index: number): void {
    for (const { key } of this.#drafts.splice(index, 1)) this.#dropped.add(key);
    this.#open = Math.max(0, Math.min(this.#open, this.#drafts.length - 1));
    this.#show();
    this.querySelector<HTMLElement>('[data-start]')?.focus();
  }

  #clear(): void {
    if (!confirm('Clear all files of this draft? They are kept nowhere else.')) return;
    for (const { key } of this.#drafts.splice(0)) this.#dropped.add(key);
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
    void this.#checking.ask(this.#drafts);
  }

  #idInput(form: HTMLFormElement): HTMLInputElement {
    return form.querySelector('[data-id]') as HTMLInputElement;
  }

  #typed(target: HTMLElement): void {
    if (this.#form?.contains(target)) this.#read(target.matches('[data-id]'));
  }

  /** Replaces a typed name by its id. */
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
    return names && this.#checking.names ? resolveName(input.value, this.#named(this.#checking.names)[names]) : undefined;
  }

  #named(names: DossierNames) {
    return nameChoices(
      names,
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
    this.#timer = setTimeout(() => void this.#checking.ask(this.#drafts), WAIT);
  }

  #keep(): void {
    const isKept = keepDrafts(this.#base, { drafts: this.#drafts, open: this.#open }, this.#dropped);
    const words = this.#drafts.length === 0 ? '' : 'The draft is kept in this browser, and nowhere else.';
    this.#say('.saved', isKept ? words : 'This browser keeps no draft: take the file out before you leave the page.');
    (this.querySelector('.clear') as HTMLElement).hidden = this.#drafts.length === 0;
    listDrafts(this.querySelector('.drafts') as HTMLElement, this.#drafts, this.#open);
  }

  #checked(files: DraftFile[]): void {
    this.#files = files;
    const { made, form, names } = { made: files[this.#open], form: this.#form, names: this.#checking.names };
    if (!made || !form || !names) return;
    const named = this.#named(names);
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
