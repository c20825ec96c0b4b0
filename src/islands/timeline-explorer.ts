import { between, panned, showing, type View, withinWhole, zoomed } from '../diagrams/view.ts';
import type { ViewData, ViewEvent } from '../diagrams/view-data.ts';
import { html, wantsStillness } from './dom.ts';
import { addExplorerStyle } from './explorer-style.ts';
import { takeAway } from './take-away.ts';
import { listenToHand } from './timeline-hand.ts';
import type { Item } from './timeline-marks.ts';
import { readout } from './timeline-readout.ts';
import { TimelineScene } from './timeline-scene.ts';
import { rangeOf, readTimelineState, type TimelineState, writeTimelineState } from './timeline-state.ts';
import { buildTools, type Tools } from './timeline-tools.ts';
import { directionOf, walk } from './timeline-walk.ts';
import { namesOf, rowsOf, viewWords } from './timeline-words.ts';

const MOVE_MS = 260;
const HELP = 'Arrow keys walk from mark to mark, + and − zoom, 0 shows the whole, Enter opens, Esc leaves. With Ctrl, the wheel zooms.';

/** Takes the place of the static picture: the same events, to zoom into, to walk through and to link to. */
export class TimelineExplorer extends HTMLElement {
  #scene!: TimelineScene;
  #tools!: Tools;
  #whole: View = { from: 0, to: 1 };
  #state!: TimelineState;
  #chosen: Item | undefined;
  #hasFocus = false;
  /** What was chosen before the finger came down. */
  #touched: string | undefined;
  #frame = 0;
  #writing = 0;
  #readout = html('div', { class: 'readout' });
  #said = html('p', { class: 'said', role: 'status' });

  async connectedCallback(): Promise<void> {
    const answer = await fetch(this.dataset['src'] ?? '');
    if (!answer.ok) return;
    addExplorerStyle();
    this.#build((await answer.json()) as ViewData);
    this.#restore();
    addEventListener('popstate', () => this.#restore());
    new ResizeObserver(() => this.#resized()).observe(this);
  }

  get #data(): ViewData {
    return this.#scene.data;
  }

  #build(data: ViewData): void {
    const times = [...data.events, ...data.ranges];
    const [from, to] = [Math.min(...times.map((time) => time.from)), Math.max(data.today, ...times.map((time) => time.to))];
    // Room after the last event for its label.
    this.#whole = { from, to: to + (to - from) * 0.12 };
    this.#scene = new TimelineScene(data, namesOf(data), this.#base);
    this.#tools = buildTools(data, {
      range: (id) => this.#moveTo(data.ranges.find((range) => range.id === id) ?? this.#whole),
      zoom: (factor) => this.#moveTo(zoomed(this.#state.view, factor, (this.#state.view.from + this.#state.view.to) / 2, this.#whole)),
      pan: (part) => this.#moveTo(panned(this.#state.view, part, this.#whole)),
      lanes: (lanes) => this.#setState({ ...this.#state, lanes }),
    });
    const help = html('p', { class: 'said', id: 'timeline-keys' }, HELP);
    const stage = html('div', {
      class: 'picture stage timeline',
      role: 'application',
      'aria-label': 'Timeline',
      'aria-describedby': 'timeline-keys',
    });
    stage.append(this.#scene.element);
    for (const still of this.querySelectorAll<HTMLElement>('figure')) {
      still.querySelector('svg:not(.shape)')?.remove();
      still.prepend(stage);
      still.removeAttribute('aria-hidden');
      still.querySelector('figcaption')?.setAttribute('aria-hidden', 'true');
      still.querySelector('.of-still')?.remove();
    }
    this.prepend(this.#tools.element);
    this.append(this.#readout, this.#said, this.#giving(), help);
    this.#listen(stage);
  }

  #giving(): HTMLElement {
    return takeAway({
      name: 'timeline',
      picture: () => this.#scene.element,
      caption: () => {
        const { title, asOf, source } = this.#data;
        return { title, shown: `Timeline, ${viewWords(this.#state.view)}`, source: `As of ${asOf}; ${source}.`, address: location.href };
      },
      rows: () => rowsOf(this.#inView(), this.#scene.names, this.#base),
    });
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #inView(): ViewEvent[] {
    const { from, to } = this.#state.view;
    return this.#data.events.filter((event) => event.to > from && event.from < to);
  }

  #listen(stage: HTMLElement): void {
    listenToHand(this.#scene.element, {
      zoom: (factor, x) => this.#show(zoomed(this.#state.view, factor, this.#minuteAt(x), this.#whole)),
      pan: (pixels) => this.#show(panned(this.#state.view, pixels / this.#scene.plot.width, this.#whole)),
      isActive: () => this.#hasFocus,
    });
    stage.addEventListener('keydown', (event) => this.#key(event));
    stage.addEventListener('focusin', (event) => this.#focused(event));
    stage.addEventListener('focusout', () => {
      this.#hasFocus = false;
    });
    stage.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && this.#point(this.#itemOf(event)));
    stage.addEventListener('pointerdown', () => {
      this.#touched = this.#chosen?.key;
    });
    stage.addEventListener('click', (event) => this.#click(event));
  }

  #minuteAt(x: number): number {
    const { left, width } = this.#scene.plot;
    return this.#state.view.from + ((x - left) / width) * (this.#state.view.to - this.#state.view.from);
  }

  #itemOf({ target }: Event): Item | undefined {
    const key = (target as Element).closest<SVGAElement>('[data-key]')?.dataset['key'];
    return key === undefined ? undefined : this.#scene.items.find((item) => item.key === key);
  }

  #point(item: Item | undefined): void {
    if (item && item !== this.#chosen) this.#choose(item);
  }

  #focused(event: Event): void {
    this.#hasFocus = true;
    this.#point(this.#itemOf(event));
  }

  /** A first touch shows what a mark is, as hovering does; a second one follows it. Bundles open by zooming. */
  #click(event: MouseEvent): void {
    const item = this.#itemOf(event);
    if (!item) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!('bundle' in item.of) && !(isTouch && item.key !== this.#touched)) return;
    event.preventDefault();
    if ('bundle' in item.of) this.#open(item);
    else this.#choose(item);
  }

  #open({ of, lane, minute }: Item): void {
    if (!('bundle' in of)) return;
    const half = Math.max(360, (of.bundle.to - of.bundle.from) * 0.75);
    const middle = (of.bundle.from + of.bundle.to) / 2;
    this.#show(withinWhole({ from: middle - half, to: middle + half }, this.#whole));
    const own = this.#scene.items.filter((item) => item.lane === lane && 'mark' in item.of);
    const nearest = own.reduce<Item | undefined>(
      (best, item) => (best && Math.abs(best.minute - minute) <= Math.abs(item.minute - minute) ? best : item),
      undefined,
    );
    if (nearest) this.#go(nearest);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directionOf(event.key);
    const act = this.#keys()[event.key] ?? (direction && !event.shiftKey ? () => this.#walk(direction) : undefined);
    const shifted = event.shiftKey && { ArrowLeft: -0.25, ArrowRight: 0.25 }[event.key];
    if (shifted) this.#moveTo(panned(this.#state.view, shifted, this.#whole));
    else if (act) act();
    else return;
    event.preventDefault();
  }

  #keys(): Record<string, () => void> {
    const { view } = this.#state;
    const anchor = this.#chosen?.minute ?? (view.from + view.to) / 2;
    const zoom = (factor: number) => () => this.#moveTo(zoomed(view, factor, Math.max(view.from, Math.min(view.to, anchor)), this.#whole));
    const bundle = this.#chosen && 'bundle' in this.#chosen.of ? this.#chosen : undefined;
    return {
      ...{
        '+': zoom(0.5),
        '=': zoom(0.5),
        '-': zoom(2),
        '−': zoom(2),
        '0': () => this.#moveTo(this.#whole),
        Escape: () => this.#tools.focus(),
      },
      ...{ PageUp: () => this.#moveTo(panned(view, -0.8, this.#whole)), PageDown: () => this.#moveTo(panned(view, 0.8, this.#whole)) },
      ...(bundle ? { Enter: () => this.#open(bundle), ' ': () => this.#open(bundle) } : {}),
    };
  }

  #walk(direction: Parameters<typeof walk>[3]): void {
    const from = this.#scene.items.find(({ key }) => key === this.#chosen?.key) ?? this.#scene.firstSeen(this.#state.view);
    const next = from && walk(this.#scene.items, this.#scene.lanes, from, direction);
    if (next) this.#go(next);
  }

  /** Brings an item into sight, chooses it and gives it the focus. */
  #go(item: Item): void {
    this.#chosen = item;
    const isLong = 'span' in item.of && item.of.span.to > this.#state.view.from && item.minute < this.#state.view.to;
    this.#show(isLong ? this.#state.view : showing(this.#state.view, item.minute, this.#whole), true);
    this.#scene.elementOf(item.key)?.focus({ preventScroll: true });
    this.#choose(item);
  }

  #choose(item: Item): void {
    this.#chosen = item;
    const { chosen: _, ...rest } = this.#state;
    this.#state = item.id === undefined ? rest : { ...rest, chosen: item.id };
    this.#readout.replaceChildren(...readout(item, this.#scene.names, this.#base));
    this.#markStop();
    this.#write();
  }

  #markStop(): void {
    const known = this.#scene.items.find(({ key }) => key === this.#chosen?.key);
    const stop = known && this.#scene.elementOf(known.key) ? known : this.#scene.firstSeen(this.#state.view);
    this.#scene.mark(stop?.key, known?.key, this.#state.view);
  }

  /** Shows a view in the next frame, or at once; however often it is called, one frame draws once. */
  #show(view: View, now = false): void {
    this.#state = { ...this.#state, view };
    const draw = (): void => {
      this.#frame = 0;
      const hadFocus = this.#scene.element.contains(document.activeElement);
      this.#scene.draw(this.#state.view, hadFocus ? this.#chosen?.key : undefined);
      this.#markStop();
      // A new scale makes new elements: whoever had the focus has it again.
      if (hadFocus) this.#scene.stop()?.focus({ preventScroll: true });
    };
    if (now) draw();
    else this.#frame ||= requestAnimationFrame(draw);
    this.#write();
  }

  /** Moves to a view in a quarter of a second; at once for whoever asked for less motion. */
  #moveTo(target: View): void {
    const to = withinWhole(target, this.#whole);
    if (wantsStillness()) {
      this.#show(to);
      return;
    }
    const from = this.#state.view;
    const start = performance.now();
    const step = (): void => {
      const part = Math.min(1, (performance.now() - start) / MOVE_MS);
      this.#show(part === 1 ? to : between(from, to, part * (2 - part)));
      if (part < 1) requestAnimationFrame(step);
    };
    step();
  }

  #setState(state: TimelineState): void {
    this.#state = state;
    this.#scene.setFrame(state.lanes, Math.max(640, Math.round(this.clientWidth)));
    const chosen = state.chosen;
    this.#show(state.view, true);
    const item = this.#scene.items.find(({ id }) => id !== undefined && id === chosen);
    if (item) this.#choose(item);
    else this.#readout.replaceChildren(html('p', {}, 'Point at a mark, or walk to it with the arrow keys, to read what it is.'));
  }

  #restore(): void {
    this.#setState(readTimelineState(new URLSearchParams(location.search), this.#data.ranges, this.#whole));
  }

  #resized(): void {
    if (Math.abs(this.clientWidth - this.#scene.element.viewBox.baseVal.width) > 1 && this.clientWidth > 0) this.#setState(this.#state);
  }

  /** Tells the buttons at once; the address and the reader when the movement has come to rest. */
  #write(): void {
    this.#tools.show(rangeOf(this.#state.view, this.#data.ranges, this.#whole), this.#state.lanes);
    clearTimeout(this.#writing);
    this.#writing = window.setTimeout(() => {
      const query = writeTimelineState(this.#state, this.#data.ranges, this.#whole);
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
      const count = this.#inView().length;
      this.#said.textContent = `Shown: ${viewWords(this.#state.view)}, ${count} ${count === 1 ? 'event' : 'events'}.`;
    }, 350);
  }
}

customElements.define('timeline-explorer', TimelineExplorer);
