import { connect } from '../diagrams/connectors.ts';
import type { View } from '../diagrams/view.ts';
import { scaleStep } from '../diagrams/view.ts';
import type { LaneChoice, ViewData, ViewEvent } from '../diagrams/view-data.ts';
import { layoutView, type ViewFrame, viewFrame } from '../diagrams/view-layout.ts';
import { svg } from './dom.ts';
import { drawAxis, drawLanes } from './timeline-ground.ts';
import { type Drawn, drawItem, type Item, WIDE_DAY } from './timeline-marks.ts';
import type { Names } from './timeline-words.ts';

/** The lane in which the band's conditions are walked. */
const BAND = 'conditions of the band';
/** Pixels beyond the left edge at which a mark goes. */
const BEYOND = 4;

/**
 * The drawn timeline: knows the frame (lanes, which stay), the items of each step of scale, and which of them are in the
 * document. `draw` is called for every frame of a movement and touches only what is or comes into view.
 */
export class TimelineScene {
  readonly element = svg('svg', { role: 'presentation' });
  #frame: ViewFrame;
  #replaced: ViewEvent[];
  #joined: Set<string>;
  #items: Item[] = [];
  #layouts = new Map<number, Item[]>();
  #drawn = new Map<string, Drawn>();
  /** Marks that are out of sight, to be shown again without being drawn anew. */
  #kept = new Map<string, Drawn>();
  #stop: string | undefined;
  #chosen: string | undefined;
  #step = 0;
  #width = 1100;
  #ground = svg('g');
  #ticks = svg('g');
  #unders = svg('g');
  #lines = svg('g');
  #marks = svg('g');
  #gutter = svg('g');
  #ring = svg('circle', { class: 'ring', r: 11, visibility: 'hidden' });

  readonly data: ViewData;
  readonly names: Names;
  readonly base: string;

  constructor(data: ViewData, names: Names, base: string) {
    this.data = data;
    this.names = names;
    this.base = base;
    this.#frame = viewFrame(data, 'party');
    this.#replaced = data.events.filter(({ becomes }) => becomes !== undefined);
    this.#joined = new Set(this.#replaced.flatMap(({ id, becomes = '' }) => [id, becomes]));
    const arrow = svg('path', { class: 'arrow', d: 'M0 0.5 8 4 0 7.5z' });
    const head = { id: 'became', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' };
    const parts = [this.#ground, this.#ticks, this.#unders, this.#lines, this.#marks, this.#ring, this.#gutter];
    this.element.append(svg('defs', {}, svg('marker', { ...head, markerUnits: 'userSpaceOnUse' }, arrow)), ...parts);
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

  /** Changes lanes or width; the next `draw` shows them. */
  setFrame(choice: LaneChoice, width: number): void {
    this.#width = width;
    this.#frame = viewFrame(this.data, choice);
    this.#layouts.clear();
    this.#step = 0;
    this.#clear();
    const { height } = this.#frame;
    this.element.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.element.setAttribute('height', String(height));
    const { stripes, gutter } = drawLanes(this.#frame, width);
    this.#ground.replaceChildren(...stripes);
    this.#gutter.replaceChildren(...gutter);
  }

  #clear(): void {
    this.#marks.replaceChildren();
    this.#unders.replaceChildren();
    this.#drawn.clear();
    this.#kept.clear();
  }

  #itemsAt(scale: number): Item[] {
    const step = scaleStep(scale);
    const known = this.#layouts.get(step);
    if (known) return known;
    const { marks, bundles, spans } = layoutView(this.data, this.#frame, scale);
    const items: Item[] = [
      ...marks.map((mark): Item => ({ key: mark.key, id: mark.event.id, lane: mark.lane, minute: mark.minute, y: mark.y, of: { mark } })),
      ...bundles.map((bundle): Item => ({ key: bundle.key, lane: bundle.lane, minute: bundle.minute, y: bundle.y, of: { bundle } })),
      ...spans.map((span): Item => {
        const lane = span.lane ?? BAND;
        return { key: `condition ${span.id}`, id: span.id, lane, minute: span.from, y: span.y + span.height / 2, of: { span } };
      }),
    ];
    items.sort((a, b) => a.minute - b.minute || a.y - b.y);
    this.#layouts.set(step, items);
    return items;
  }

  /** Where a minute of a view stands, in pixels. */
  at(view: View, minute: number): number {
    return this.#frame.gutter + ((minute - view.from) * this.plot.width) / (view.to - view.from);
  }

  /** Draws a view. `held` is an item that stays in the document even out of sight, since it has the focus. */
  draw(view: View, held?: string): void {
    const scale = this.plot.width / (view.to - view.from);
    const step = scaleStep(scale);
    const isNew = step !== this.#step;
    this.#step = step;
    this.#items = this.#itemsAt(scale);
    this.element.classList.toggle('lined', scale * 1440 > WIDE_DAY);
    const at = (minute: number): number => this.at(view, minute);
    const seen = new Map(this.#items.filter((item) => item.key === held || this.#isSeen(item, at)).map((item) => [item.key, item]));
    for (const [key, gone] of this.#drawn) {
      if (seen.has(key)) continue;
      gone.element.remove();
      gone.line?.remove();
      this.#drawn.delete(key);
      if ('mark' in gone.item.of) this.#kept.set(key, gone);
    }
    for (const item of seen.values()) this.#drawnOf(item, isNew).place(at, this.#frame.gutter, this.#width);
    this.#ticks.replaceChildren(...drawAxis(view, this.#frame, at, this.#width, this.data.today));
    this.#drawLines(view);
  }

  #isSeen(item: Item, at: (minute: number) => number): boolean {
    const end = 'span' in item.of ? item.of.span.to : item.minute;
    return at(item.minute) < this.#width + 20 && at(end) > this.#frame.gutter - BEYOND;
  }

  /** The element of an item; at a new step of scale it is kept and told what changed. */
  #drawnOf(item: Item, isNew: boolean): Drawn {
    const known = this.#drawn.get(item.key);
    if (known) {
      if (isNew) known.update(item);
      known.item = item;
      return known;
    }
    const kept = this.#kept.get(item.key);
    const drawn = kept ?? drawItem(item, this.names, this.base);
    kept?.update(item);
    drawn.item = item;
    drawn.element.dataset['key'] = item.key;
    drawn.element.setAttribute('tabindex', item.key === this.#stop ? '0' : '-1');
    drawn.element.classList.toggle('chosen', item.key === this.#chosen);
    this.#drawn.set(item.key, drawn);
    // A condition that is the ground of its lane lies under the marks.
    if ('span' in item.of) this.#marks.prepend(drawn.element);
    else this.#marks.append(drawn.element);
    if (drawn.line) this.#unders.append(drawn.line);
    return drawn;
  }

  /** Lines from meetings to those that took their place, where both are drawn as marks. */
  #drawLines(view: View): void {
    const marks = new Map<string, { id: string; x: number; y: number }>();
    for (const { item } of this.#drawn.values()) {
      const { id, of, minute, y } = item;
      if (id && 'mark' in of && this.#joined.has(id)) marks.set(id, { id, x: this.at(view, minute), y });
    }
    const paths = this.#replaced.flatMap(({ id, becomes }) => {
      const [from, to] = [marks.get(id), marks.get(becomes ?? '')];
      return from && to ? [connect(from, to).path] : [];
    });
    this.#lines.replaceChildren(...paths.map((d) => svg('path', { class: 'connector', d, 'marker-end': 'url(#became)' })));
  }

  elementOf(key: string): SVGAElement | undefined {
    return this.#drawn.get(key)?.element;
  }

  /** Makes one item the picture's tab stop, and rings it where it is chosen. */
  mark(stop: string | undefined, chosen: string | undefined, view: View): void {
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
  firstSeen(view: View): Item | undefined {
    return this.#items.find(({ minute, of }) => 'mark' in of && minute >= view.from && minute <= view.to);
  }
}
