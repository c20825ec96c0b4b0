import { html } from '../../browser/dom.ts';
import { addExplorerStyle } from '../../browser/explorer-style.ts';
import { panned, showing, type TimeWindow, withinWhole, zoomed } from '../layout/explorer/time-window.ts';
import type { TimelineData } from '../layout/explorer/timeline-data.ts';
import { onPanZoom } from './pan-zoom.ts';
import { eventsIn, takeTimeline } from './timeline-downloads.ts';
import type { Item } from './timeline-item.ts';
import { actOnKey, HELP } from './timeline-keys.ts';
import { glide } from './timeline-motion.ts';
import { listenToPointing, type Pointing } from './timeline-pointing.ts';
import { readout } from './timeline-readout.ts';
import { TimelineScene } from './timeline-scene.ts';
import { stageIn, wholeOf } from './timeline-stage.ts';
import { rangeOf, readTimelineState, type TimelineState, writeTimelineState } from './timeline-state.ts';
import { buildTools, type Tools } from './timeline-tools.ts';
import { type Direction, holderOf, walk } from './timeline-walk.ts';
import { namesById, windowWords } from './timeline-words.ts';

const KEYS_ID = 'timeline-keys';

/** Half of what an opened bundle shows: minutes at the least, and as a part of its stretch of time. */
const LEAST_OPENED = 360;
const OPENED = 0.75;

/** Takes the place of the static picture: the same events, to zoom into, to walk through and to link to. */
export class TimelineExplorer extends HTMLElement {
  #scene!: TimelineScene;
  #tools!: Tools;
  #whole: TimeWindow = { from: 0, to: 1 };
  #state!: TimelineState;
  #chosen: Item | undefined;
  #pointing!: Pointing;
  #frame = 0;
  #writing = 0;
  #readout = html('div', { class: 'readout' });
  #said = html('p', { class: 'said', role: 'status' });

  async connectedCallback(): Promise<void> {
    const answer = await fetch(this.dataset['src'] ?? '');
    if (!answer.ok) return;
    addExplorerStyle();
    this.#build((await answer.json()) as TimelineData);
    this.#restore();
    addEventListener('popstate', () => this.#restore());
    new ResizeObserver(() => this.#resized()).observe(this);
  }

  get #data(): TimelineData {
    return this.#scene.data;
  }

  #build(data: TimelineData): void {
    this.#whole = wholeOf(data);
    this.#scene = new TimelineScene(data, namesById(data), this.#base);
    this.#tools = buildTools(data, {
      range: (id) => this.#moveTo(data.ranges.find((range) => range.id === id) ?? this.#whole),
      zoom: (factor) => this.#moveTo(zoomed(this.#state.view, factor, (this.#state.view.from + this.#state.view.to) / 2, this.#whole)),
      pan: (part) => this.#moveTo(panned(this.#state.view, part, this.#whole)),
      lanes: (lanes) => this.#setState({ ...this.#state, lanes }),
    });
    const figure = this.querySelector('figure') ?? html('figure');
    this.#listen(stageIn(figure, this.#scene.element, KEYS_ID));
    this.prepend(this.#tools.element);
    this.append(
      this.#readout,
      this.#said,
      takeTimeline(this.#scene, () => this.#state.view),
      html('p', { class: 'said', id: KEYS_ID }, HELP),
    );
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #listen(stage: HTMLElement): void {
    onPanZoom(this.#scene.element, {
      zoom: (factor, x) => this.#show(zoomed(this.#state.view, factor, this.#minuteAt(x), this.#whole)),
      pan: (pixels) => this.#show(panned(this.#state.view, pixels / this.#scene.plot.width, this.#whole)),
      isActive: () => this.#pointing.hasFocus,
    });
    stage.addEventListener('keydown', (event) => this.#key(event));
    this.#pointing = listenToPointing(stage, {
      itemOf: (key) => this.#scene.items.find((item) => item.key === key),
      chosen: () => this.#chosen,
      choose: (item) => this.#choose(item),
      open: (item) => this.#open(item),
    });
  }

  #minuteAt(x: number): number {
    const { left, width } = this.#scene.plot;
    return this.#state.view.from + ((x - left) / width) * (this.#state.view.to - this.#state.view.from);
  }

  /** Opens a bundle: shows its stretch of time, and leads to the first of its events that has a mark there, else to where it is listed. */
  #open({ of, lane }: Item): void {
    if (!('bundle' in of)) return;
    const { from, to, events } = of.bundle;
    const half = Math.max(LEAST_OPENED, (to - from) * OPENED);
    const view = withinWhole({ from: (from + to) / 2 - half, to: (from + to) / 2 + half }, this.#whole);
    this.#settle(view);
    this.#show(view, true);
    const next = holderOf(this.#scene.items, lane, new Set(events.map(({ event }) => event.id)));
    if (next) this.#go(next);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = this.#chosen;
    const place = { view: this.#state.view, whole: this.#whole, chosen: chosen?.minute };
    const isOurs = actOnKey(event, place, {
      walk: (direction) => this.#walk(direction),
      moveTo: (view) => this.#moveTo(view),
      open: chosen && 'bundle' in chosen.of ? () => this.#open(chosen) : undefined,
      leave: () => this.#tools.focus(),
    });
    if (isOurs) event.preventDefault();
  }

  #walk(direction: Direction): void {
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
  #show(view: TimeWindow, now = false): void {
    this.#state = { ...this.#state, view };
    const draw = (): void => {
      this.#frame = 0;
      const hadFocus = this.#scene.element.contains(document.activeElement);
      const held = hadFocus ? this.#chosen?.key : undefined;
      const isWhole = this.#scene.draw(this.#state.view, { held, whole: now });
      this.#markStop();
      // A new scale makes new elements: whoever had the focus has it again.
      if (hadFocus) this.#scene.stop()?.focus({ preventScroll: true });
      if (!isWhole) this.#frame ||= requestAnimationFrame(draw);
    };
    if (now) draw();
    else this.#frame ||= requestAnimationFrame(draw);
    this.#write();
  }

  #moveTo(target: TimeWindow): void {
    this.#settle(withinWhole(target, this.#whole));
    glide(this.#state.view, withinWhole(target, this.#whole), (view) => this.#show(view));
  }

  /** Gives the lanes the room that a view needs; whether that changed anything. */
  #settle(view: TimeWindow): boolean {
    return this.#scene.settle(this.#state.lanes, Math.max(640, Math.round(this.clientWidth)), view);
  }

  /** Where a movement ends: the lanes take the room that they need, and the lane in which the reader is keeps its place. */
  #rest(): void {
    const { y } = this.#pointing;
    const lane = (y === undefined ? this.#chosen?.lane : this.#scene.laneAt(y)) ?? '';
    const before = this.#onScreen(lane);
    if (!this.#settle(this.#state.view)) return;
    this.#show(this.#state.view, true);
    const after = this.#onScreen(lane);
    if (before !== undefined && after !== undefined) scrollBy({ top: after - before, behavior: 'instant' });
  }

  /** Where a lane begins, in pixels from the top of the window: a page that gets shorter may have moved already. */
  #onScreen(lane: string): number | undefined {
    const top = this.#scene.topOf(lane);
    return top === undefined ? undefined : top + this.#scene.element.getBoundingClientRect().top;
  }

  #setState(state: TimelineState): void {
    this.#state = state;
    this.#settle(state.view);
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
      this.#rest();
      const count = eventsIn(this.#data, this.#state.view).length;
      this.#said.textContent = `Shown: ${windowWords(this.#state.view)}, ${count} ${count === 1 ? 'event' : 'events'}.`;
    }, 350);
  }
}

customElements.define('timeline-explorer', TimelineExplorer);
