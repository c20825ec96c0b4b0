import { button, html } from '../../browser/dom.ts';
import { choose, chosen } from '../../browser/stored.ts';
import type { Preview } from '../preview.ts';
import { noteCard, recordCard } from './preview-card.ts';

const RECORD = /\/(actors|conditions|events|texts|terms|sources)\/([a-z0-9-]+)\/$/;
const WAIT = { note: 120, record: 350, leave: 250 };
const ANCHOR = '--previewed';

const cards = new Map<string, Promise<Node[]>>();

async function fetchCard(address: string): Promise<Node[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`No preview at ${address}.`);
  return recordCard((await answer.json()) as Preview);
}

/** The card of what a link leads to; undefined if it leads to nothing that has one. */
function cardOf(link: HTMLAnchorElement, base: string): Promise<Node[]> | undefined {
  const note = link.closest('.cites') ? document.getElementById(link.hash.slice(1)) : undefined;
  if (note) return Promise.resolve(noteCard(note));
  const [, collection, id] = RECORD.exec(link.pathname) ?? [];
  if (!collection || link.hash || link.origin !== location.origin || link.pathname === location.pathname) return undefined;
  const address = `${base}previews/${collection}/${id}.json`;
  const card = cards.get(address) ?? fetchCard(address);
  cards.set(address, card);
  return card.then((nodes) => nodes.map((node) => node.cloneNode(true)));
}

/**
 * Shows a small card beside a note's number or a link to a record, when it is
 * pointed at, has the focus, or (a number only) is tapped. The pointer may
 * enter the card; Escape, leaving or a press elsewhere closes it.
 */
export class Previews {
  readonly #card = html('aside', { id: 'preview', class: 'preview', popover: 'manual', 'aria-label': 'Preview' });
  readonly #base: string;
  #link: HTMLAnchorElement | undefined;
  #timer = 0;

  constructor(base: string) {
    this.#base = base;
    document.body.append(this.#card);
    this.#listen();
  }

  #listen(): void {
    const { body } = document;
    body.addEventListener('pointerover', (event) => this.#entered(event));
    body.addEventListener('pointerout', (event) => event.pointerType === 'mouse' && this.#left(event.relatedTarget));
    body.addEventListener('focusin', (event) => this.#focused(event.target));
    body.addEventListener('focusout', (event) => this.#left(event.relatedTarget));
    body.addEventListener('click', (event) => this.#tapped(event), true);
    addEventListener('keydown', (event) => event.key === 'Escape' && this.hide());
    addEventListener('pagehide', () => this.hide());
  }

  #isInCard(target: EventTarget | null): boolean {
    return target instanceof Node && this.#card.contains(target);
  }

  #linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]:not([data-without-cards] *)') : null;
    return link && chosen('previews') !== 'off' ? link : undefined;
  }

  #entered({ target, pointerType }: PointerEvent): void {
    if (this.#isInCard(target)) clearTimeout(this.#timer);
    const link = pointerType === 'mouse' ? this.#linkOf(target) : undefined;
    if (!link) return;
    if (link === this.#link) clearTimeout(this.#timer);
    else this.#later(link);
  }

  #focused(target: EventTarget | null): void {
    if (this.#isInCard(target)) clearTimeout(this.#timer);
    const link = this.#linkOf(target);
    if (link?.matches(':focus-visible')) this.#later(link);
  }

  #later(link: HTMLAnchorElement): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#show(link), link.closest('.cites') ? WAIT.note : WAIT.record);
  }

  #left(to: EventTarget | null): void {
    if (this.#isInCard(to) || (to instanceof Node && this.#link?.contains(to))) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), WAIT.leave);
  }

  /** A finger has no other way to a card: its first tap on a number opens it, a second one follows the link. */
  #tapped(event: MouseEvent): void {
    const link = this.#linkOf(event.target);
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (isTouch && link?.closest('.cites') && link !== this.#link) {
      event.preventDefault();
      void this.#show(link);
    } else if (!this.#isInCard(event.target)) this.hide();
  }

  async #show(link: HTMLAnchorElement): Promise<void> {
    this.hide();
    this.#link = link;
    // Without its card the link works as before.
    const card = await cardOf(link, this.#base)?.catch(() => undefined);
    if (!card || this.#link !== link || !link.isConnected) return;
    link.style.setProperty('anchor-name', ANCHOR);
    link.setAttribute('aria-describedby', this.#card.id);
    this.#card.replaceChildren(...card, this.#switch());
    this.#card.showPopover();
  }

  /** The lasting switch, where a reader who does not want the cards meets them; it can be turned back at the foot of the page. */
  #switch(): HTMLButtonElement {
    const off = button('Turn previews off');
    off.addEventListener('click', () => {
      const link = this.#link;
      choose('previews', 'off');
      this.hide();
      link?.focus();
      dispatchEvent(new Event('parley:chosen'));
    });
    return off;
  }

  /** Closes the card. */
  hide(): void {
    clearTimeout(this.#timer);
    this.#link?.style.removeProperty('anchor-name');
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
  }
}
