import { html, svg } from '../../browser/dom.ts';
import { addExplorerStyle } from '../../browser/explorer-style.ts';
import { takeAway } from '../../downloads/browser/download-buttons.ts';
import { lineWidth } from '../layout/line-width.ts';
import { DIRECTIONS, type Spot, spotTowards } from '../layout/nearest-node.ts';
import { type Network, type NetworkLink, type PackedNetwork, unpackNetwork } from '../layout/network-data.ts';
import type { RelationKind } from '../relations.ts';
import { linkRows, panelOf } from './relations-panel.ts';
import { smallPicture } from './relations-small.ts';
import { lineOf, type RelationsState, readRelationsState, shownLinks, writeRelationsState } from './relations-state.ts';
import { buildRelationTools, type RelationTools } from './relations-tools.ts';

const HELP =
  'Arrow keys walk from actor to actor, Enter opens the page, Esc lets go, Esc again leaves. A click on a line or a circle chooses it.';

/**
 * Explores the static picture itself: nothing is drawn anew, so no actor ever moves. Choosing an actor or a line, kinds of
 * links or a day only shows, fades or hides what stands there.
 */
export class RelationsExplorer extends HTMLElement {
  #network!: Network;
  #tools!: RelationTools;
  #state: RelationsState = { without: new Set() };
  #nodes = new Map<string, SVGAElement>();
  #spots: Spot[] = [];
  #lines = new Map<string, SVGPathElement[]>();
  #looks = new Map<string, string>();
  #writing = 0;
  #touched: string | undefined;
  #stage = html('div', { class: 'stage relations', role: 'application', 'aria-label': 'Relations', 'aria-describedby': 'relations-keys' });
  #panel = html('div', { class: 'readout panel', role: 'region', 'aria-label': 'Chosen', tabindex: 0 });
  #small = html('div', { class: 'picture near' });
  #said = html('p', { class: 'said', role: 'status' });

  async connectedCallback(): Promise<void> {
    const answer = await fetch(this.dataset['src'] ?? '');
    if (!answer.ok) return;
    addExplorerStyle();
    this.#network = unpackNetwork((await answer.json()) as PackedNetwork);
    this.#build();
    this.#restore();
    addEventListener('popstate', () => this.#restore());
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #build(): void {
    const kinds = [...new Set(this.#network.links.map(({ kind }) => kind))] as RelationKind[];
    this.#tools = buildRelationTools(this.#network, kinds, (change) => this.#set({ ...this.#state, ...change }));
    const figure = this.querySelector<HTMLElement>('figure.relations');
    const picture = figure?.querySelector<SVGSVGElement>('svg:not(.shape)');
    if (!figure || !picture) return;
    this.#adopt(picture);
    picture.replaceWith(this.#stage);
    this.#stage.append(picture);
    figure.removeAttribute('aria-hidden');
    figure.querySelector('figcaption')?.remove();
    this.prepend(this.#tools.element);
    this.append(this.#small, this.#panel, this.#said, this.#downloads(picture), html('p', { class: 'said', id: 'relations-keys' }, HELP));
    this.#listen(this.#stage);
  }

  #downloads(picture: SVGSVGElement): HTMLElement {
    const links = (): NetworkLink[] => shownLinks(this.#network, this.#state);
    return takeAway({
      name: 'relations',
      picture: () => picture,
      caption: () => {
        const { title, asOf } = this.#network;
        const day = this.#state.day === undefined ? '' : `, up to ${this.#state.day}`;
        const source = `As of ${asOf}; sources are named at each link.`;
        return { title, shown: `Relations${day}: ${links().length} links`, source, address: location.href };
      },
      rows: () => linkRows(links(), this.#base),
    });
  }

  /** Finds what the picture holds, and gives every line a broad invisible one that a finger can hit. */
  #adopt(picture: SVGSVGElement): void {
    for (const node of picture.querySelectorAll<SVGAElement>('a[data-actor]')) {
      const id = node.dataset['actor'] ?? '';
      const circle = node.querySelector('circle');
      const { x, y, width, height } = node.getBBox();
      // The gap between circle and name belongs to both.
      node.prepend(svg('rect', { class: 'hit', x, y, width, height }));
      this.#nodes.set(id, node);
      this.#spots.push({ id, x: Number(circle?.getAttribute('cx')), y: Number(circle?.getAttribute('cy')) });
    }
    for (const path of picture.querySelectorAll<SVGPathElement>('path[data-line]')) {
      const broad = path.cloneNode() as SVGPathElement;
      broad.setAttribute('class', 'broad-line');
      for (const name of ['marker-end', 'stroke-width']) broad.removeAttribute(name);
      path.before(broad);
      this.#lines.set(path.dataset['line'] ?? '', [path, broad]);
    }
  }

  #listen(stage: HTMLElement): void {
    stage.addEventListener('pointerdown', () => {
      this.#touched = this.#state.actor;
    });
    stage.addEventListener('click', (event) => this.#click(event));
    stage.addEventListener('focusin', ({ target }) => {
      const id = (target as Element).closest<SVGAElement>('[data-actor]')?.dataset['actor'];
      if (id !== undefined && (target as Element).matches(':focus-visible')) this.#choose({ actor: id });
    });
    stage.addEventListener('keydown', (event) => this.#key(event));
    stage.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.#preview(event.target as Element));
    stage.addEventListener('pointerleave', () => this.#paint(this.#state));
  }

  /** A first click chooses, as a first touch does; a second one on the same actor follows its link. */
  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const id = target.closest<SVGAElement>('[data-actor]')?.dataset['actor'];
    const line = target.closest<SVGPathElement>('[data-line]')?.dataset['line'];
    if (id !== undefined && id === this.#touched && event.detail > 0) return;
    if (event.detail === 0 && id !== undefined) return; // Enter opens
    event.preventDefault();
    this.#choose(id !== undefined ? { actor: id } : line !== undefined ? { line } : {});
  }

  /** Hovering shows the same as choosing does, until the pointer leaves. */
  #preview(target: Element): void {
    const actor = target.closest<SVGAElement>('[data-actor]')?.dataset['actor'];
    const line = target.closest<SVGPathElement>('[data-line]')?.dataset['line'];
    const { without, day } = this.#state;
    const kept = { without, ...(day === undefined ? {} : { day }) };
    if (actor !== undefined) this.#paint({ ...kept, actor });
    else if (line !== undefined) this.#paint({ ...kept, line });
    else this.#paint(this.#state);
  }

  #key(event: KeyboardEvent): void {
    const step = DIRECTIONS[event.key];
    const from = this.#spots.find(({ id }) => id === (document.activeElement as SVGAElement | null)?.dataset['actor']);
    if (event.key === 'Escape') {
      if (this.#state.actor === undefined && this.#state.line === undefined) this.#tools.focus();
      else this.#choose({});
    } else if (step && from) {
      const next = spotTowards(this.#spots, from, step);
      if (next) this.#nodes.get(next.id)?.focus();
    } else return;
    event.preventDefault();
  }

  /** On a narrow screen, where the large picture is not displayed, the chosen actor has a small one of its own. */
  #showSmall(links: readonly NetworkLink[]): void {
    const { actor } = this.#state;
    const picture = actor !== undefined && matchMedia('(width < 62rem)').matches && smallPicture(this.#network, links, actor);
    this.#small.replaceChildren(...(picture ? [picture] : []));
  }

  #choose(chosen: Pick<RelationsState, 'actor' | 'line'>): void {
    const { actor: _, line: __, ...rest } = this.#state;
    this.#set({ ...rest, ...chosen });
  }

  #set(state: RelationsState): void {
    const known = Object.entries(state).filter(([, value]) => value !== undefined);
    this.#state = Object.fromEntries(known) as unknown as RelationsState;
    this.#tools.show(this.#state);
    const links = this.#paint(this.#state);
    this.#panel.replaceChildren(...panelOf(this.#network, links, this.#state, this.#base));
    this.#showSmall(links);
    this.#said.textContent = `Shown: ${links.length} of ${this.#network.links.length} links.`;
    clearTimeout(this.#writing);
    this.#writing = window.setTimeout(() => this.#write(), 120);
  }

  /** Writes the address, once a movement of the slider has come to rest. */
  #write(): void {
    history.replaceState(history.state, '', `${location.pathname}${writeRelationsState(this.#state)}${location.hash}`);
  }

  /** Shows, fades and hides lines and actors as a state asks. Returns the links shown. */
  #paint(state: RelationsState): NetworkLink[] {
    const links = shownLinks(this.#network, state);
    const counts = new Map<string, number>();
    for (const link of links) counts.set(lineOf(link), (counts.get(lineOf(link)) ?? 0) + 1);
    const chosen = links.filter((link) =>
      state.line === undefined ? link.from === state.actor || link.to === state.actor : lineOf(link) === state.line,
    );
    const isChoosing = state.actor !== undefined || state.line !== undefined;
    this.#stage.classList.toggle('choosing', isChoosing);
    const bright = new Set(chosen.flatMap(({ from, to }) => [from, to]).concat(state.actor ?? []));
    const lines = new Set(chosen.map(lineOf));
    for (const [name, [path, broad]] of this.#lines) {
      const count = counts.get(name) ?? 0;
      const look = count === 0 ? 'gone' : `${isChoosing && !lines.has(name) ? 'faded' : ''} ${lineWidth(count)}`;
      // Most lines stay as they are from one day to the next: only those that change are touched.
      if (this.#looks.get(name) === look) continue;
      this.#looks.set(name, look);
      path?.classList.toggle('gone', count === 0);
      broad?.classList.toggle('gone', count === 0);
      for (const own of [path, broad]) own?.classList.toggle('faded', look.startsWith('faded'));
      if (count > 0) path?.setAttribute('stroke-width', look.split(' ')[1] ?? '1');
    }
    const stop = state.actor ?? this.#state.actor ?? this.#spots[0]?.id;
    for (const [id, node] of this.#nodes) {
      const look = `${id === stop ? 0 : -1}${isChoosing && !bright.has(id) ? ' faded' : ''}${id === state.actor ? ' chosen' : ''}`;
      if (this.#looks.get(id) === look) continue;
      this.#looks.set(id, look);
      node.classList.toggle('faded', look.includes('faded'));
      node.classList.toggle('chosen', look.includes('chosen'));
      node.setAttribute('tabindex', look.split(' ')[0] ?? '-1');
    }
    return links;
  }

  #restore(): void {
    this.#set(readRelationsState(new URLSearchParams(location.search), this.#network));
  }
}

customElements.define('relations-explorer', RelationsExplorer);
