import { svg } from '../../browser/dom.ts';
import { MINUTES_A_DAY } from '../../day/minutes.ts';
import { compactFrame } from '../layout/explorer/compact-lanes.ts';
import type { TimeWindow } from '../layout/explorer/time-window.ts';
import { scaleStep } from '../layout/explorer/time-window.ts';
import type { LaneChoice, TimelineData } from '../layout/explorer/timeline-data.ts';
import { type LaneFrame, laneFrame } from '../layout/explorer/window-layout.ts';
import { arrowHead, connectorsOf } from './timeline-connectors.ts';
import { WIDE_DAY } from './timeline-days.ts';
import { drawAxis, drawLanes } from './timeline-ground.ts';
import type { Drawn, Item } from './timeline-item.ts';
import { BAND, itemsByScale } from './timeline-items.ts';
import { drawItem } from './timeline-marks.ts';
import type { Names } from './timeline-words.ts';

/** Pixels beyond the left edge at which a mark goes. */
const BEYOND = 4;
/** How many items may come into the document in one frame: more of them come in the frames that follow. */
const COMING = 60;

/** The key of a frame. */
const outlineOf = ({ choice, lanes, height }: LaneFrame): string =>
  JSON.stringify([choice, height, ...lanes.map(({ id, height }) => [id, height])]);

/**
 * The drawn timeline: knows the frame (lanes, which stay while it moves), the items of each step of scale, and which of them are in the
 * document. `draw` is called for every frame of a movement and touches only what is or comes into view.
 */
export class TimelineScene {
  readonly element = svg('svg', { role: 'presentation' });
  #frame: LaneFrame;
  #itemsAt: (scale: number) => Item[];
  #connectors: ReturnType<typeof connectorsOf>;
  #items: Item[] = [];
  #drawn = new Map<string, Drawn>();
  /** Marks that are out of sight, to be shown again without being drawn anew. */
  #kept = new Map<string, Drawn>();
  #stop: string | undefined;
  #chosen: string | undefined;
  #step = 0;
  #width = 0;
  #ground = svg('g');
  #ticks = svg('g');
  #unders = svg('g');
  #lines = svg('g');
  #marks = svg('g');
  #gutter = svg('g');
  #ring = svg('circle', { class: 'ring', r: 11, visibility: 'hidden' });

  readonly data: TimelineData;
  readonly names: Names;
  readonly base: string;

  constructor(data: TimelineData, names: Names, base: string) {
    this.data = data;
    this.names = names;
    this.base = base;
    this.#frame = laneFrame(data, 'party');
    this.#itemsAt = itemsByScale(data, this.#frame);
    this.#connectors = connectorsOf(data.events);
    const parts = [this.#ground, this.#ticks, this.#unders, this.#lines, this.#marks, this.#ring, this.#gutter];
    this.element.append(svg('defs', {}, arrowHead()), ...parts);
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  get lanes(): readonly string[] {
    return [...this.#frame.lanes.map(({ id }) => id), ...(this.#frame.band ? [BAND] : [])];
  }

  get plot(): { left: number; width: number; height: number } {
    return { left: this.#frame.gutter, width: this.#width - this.#frame.gutter, height: this.#frame.height };
  }

  /** Gives the lanes of a choice the room that a view needs; the next `draw` shows it. Returns whether the frame is another one. */
  settle(choice: LaneChoice, width: number, view: TimeWindow): boolean {
    const frame = compactFrame(this.data, choice, view, width);
    if (width === this.#width && outlineOf(frame) === outlineOf(this.#frame)) return false;
    this.#width = width;
    this.#frame = frame;
    this.#itemsAt = itemsByScale(this.data, frame);
    this.#step = 0;
    this.element.setAttribute('viewBox', `0 0 ${width} ${frame.height}`);
    this.element.setAttribute('height', String(frame.height));
    const { stripes, gutter } = drawLanes(frame, width);
    this.#ground.replaceChildren(...stripes);
    this.#gutter.replaceChildren(...gutter);
    return true;
  }

  /** Where a lane begins, in pixels from the top; undefined for one that is not there. */
  topOf(lane: string): number | undefined {
    return lane === BAND ? this.#frame.band?.y : this.#frame.lanes.find(({ id }) => id === lane)?.y;
  }

  /** The lane at a height in pixels. */
  laneAt(y: number): string | undefined {
    return this.#frame.lanes.find((lane) => y >= lane.y && y < lane.y + lane.height)?.id;
  }

  /** Where a minute of a view stands, in pixels. */
  at(view: TimeWindow, minute: number): number {
    return this.#frame.gutter + ((minute - view.from) * this.plot.width) / (view.to - view.from);
  }

  /**
   * Draws a view. `held` is an item that stays in the document even out of sight, since it has the focus. Where `whole` is
   * not asked for, much that comes into sight at once comes over several frames: returns whether all of it is there.
   */
  draw(view: TimeWindow, { held, whole = false }: { held?: string | undefined; whole?: boolean } = {}): boolean {
    const scale = this.plot.width / (view.to - view.from);
    const step = scaleStep(scale);
    const isNew = step !== this.#step;
    this.#step = step;
    this.#items = this.#itemsAt(scale);
    this.element.classList.toggle('lined', scale * MINUTES_A_DAY > WIDE_DAY);
    const at = (minute: number): number => this.at(view, minute);
    const seen = new Map(this.#items.filter((item) => item.key === held || this.#isSeen(item, at)).map((item) => [item.key, item]));
    this.#removeUnseen(seen);
    if (isNew) this.#retell(seen);
    const coming = [...seen.values()].filter(({ key }) => !this.#drawn.has(key));
    for (const item of whole ? coming : coming.slice(0, COMING)) this.#bring(item);
    for (const drawn of this.#drawn.values()) drawn.place(at, this.#frame.gutter, this.#width);
    this.#ticks.replaceChildren(...drawAxis(view, this.#frame, at, this.#width, this.data.today));
    this.#lines.replaceChildren(...this.#connectors(this.#drawn.values(), at));
    return whole || coming.length <= COMING;
  }

  #removeUnseen(seen: ReadonlyMap<string, Item>): void {
    for (const [key, gone] of this.#drawn) {
      if (seen.has(key)) continue;
      gone.remove();
      this.#drawn.delete(key);
      if ('mark' in gone.item.of) this.#kept.set(key, gone);
    }
  }

  /** Tells what is drawn already how it stands at a new step of scale. */
  #retell(seen: ReadonlyMap<string, Item>): void {
    for (const [key, drawn] of this.#drawn) {
      const item = seen.get(key);
      if (!item) continue;
      drawn.update(item);
      drawn.item = item;
    }
  }

  #isSeen(item: Item, at: (minute: number) => number): boolean {
    const end = 'span' in item.of ? item.of.span.to : item.minute;
    return at(item.minute) < this.#width + 20 && at(end) > this.#frame.gutter - BEYOND;
  }

  /** Brings an item into the document, drawn anew or as it was kept. */
  #bring(item: Item): void {
    const kept = this.#kept.get(item.key);
    kept?.update(item);
    const drawn = kept ?? drawItem(item, { names: this.names, base: this.base, under: this.#unders });
    drawn.item = item;
    drawn.element.dataset['key'] = item.key;
    drawn.element.setAttribute('tabindex', item.key === this.#stop ? '0' : '-1');
    drawn.element.classList.toggle('chosen', item.key === this.#chosen);
    this.#drawn.set(item.key, drawn);
    // A condition that is the ground of its lane lies under the marks.
    if ('span' in item.of) this.#marks.prepend(drawn.element);
    else this.#marks.append(drawn.element);
  }

  elementOf(key: string): SVGAElement | undefined {
    return this.#drawn.get(key)?.element;
  }

  /** Makes one item the picture's tab stop, and rings it where it is chosen. */
  mark(stop: string | undefined, chosen: string | undefined, view: TimeWindow): void {
    if (stop !== this.#stop) {
      this.#drawn.get(this.#stop ?? '')?.element.setAttribute('tabindex', '-1');
      this.#drawn.get(stop ?? '')?.element.setAttribute('tabindex', '0');
      this.#stop = stop;
    }
    if (chosen !== this.#chosen) {
      this.#drawn.get(this.#chosen ?? '')?.element.classList.remove('chosen');
      this.#drawn.get(chosen ?? '')?.element.classList.add('chosen');
      this.#chosen = chosen;
    }
    const item = this.#items.find(({ key }) => key === chosen);
    this.#ring.setAttribute('visibility', item ? 'visible' : 'hidden');
    if (!item) return;
    this.#ring.setAttribute('cx', this.at(view, Math.max(item.minute, 'span' in item.of ? view.from : item.minute)).toFixed(1));
    this.#ring.setAttribute('cy', String(item.y));
  }

  /** The element that is the picture's tab stop. */
  stop(): SVGAElement | undefined {
    return this.#marks.querySelector<SVGAElement>('[tabindex="0"]') ?? undefined;
  }

  /** The first item in sight, for the tab stop while nothing is chosen. */
  firstSeen(view: TimeWindow): Item | undefined {
    return this.#items.find(({ minute, of }) => 'mark' in of && minute >= view.from && minute <= view.to);
  }
}
