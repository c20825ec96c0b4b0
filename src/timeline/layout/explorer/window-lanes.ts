import { compareTexts } from '../../../compare-texts.ts';
import { MINUTES_A_DAY } from '../../../day/minutes.ts';
import type { LaneChoice, TimelineData, ViewLane, WindowCondition, WindowEvent } from './timeline-data.ts';

/** An event in a lane, with the minute of its mark. */
export interface LaneEvent {
  /** Unique among all lanes: an event may stand in several. */
  key: string;
  event: WindowEvent;
  minute: number;
}

/** A lane with its events in order of time. */
export interface FilledLane extends ViewLane {
  events: LaneEvent[];
  /** In lanes by condition: the condition itself. */
  span?: WindowCondition;
}

/** The lane for events of several parties, of none that has a lane, or that concern no condition. */
const OTHER_LANE = '';

function lanesFor(event: WindowEvent, choice: LaneChoice, ids: ReadonlySet<string>): string[] {
  if (choice === 'kind') return [event.kind];
  if (choice === 'condition') {
    const known = event.concerns.filter((id) => ids.has(id));
    return known.length > 0 ? known : [OTHER_LANE];
  }
  const [party = OTHER_LANE, ...more] = event.parties;
  return [more.length === 0 && ids.has(party) ? party : OTHER_LANE];
}

function namedLanes({ parties, events, spans }: TimelineData, choice: LaneChoice): FilledLane[] {
  const plain = (id: string, title: string): FilledLane => ({ id, title, events: [] });
  if (choice === 'party') return [...parties.map(({ id, title }) => plain(id, title)), plain(OTHER_LANE, 'Several or other parties')];
  if (choice === 'kind') return [...new Set(events.map(({ kind }) => kind))].sort().map((kind) => plain(kind, kind));
  return [...spans.map((span): FilledLane => ({ ...plain(span.id, span.title), span })), plain(OTHER_LANE, 'No condition')];
}

/**
 * Spreads the events of one lane without a recorded hour evenly over the days, or the part of a day, that are meant: at noon
 * they would all stand on each other. They come in the order that is known. Those whose hour is known stand at it.
 */
function spread(events: readonly WindowEvent[], lane: string): LaneEvent[] {
  const free = events.filter(({ at }) => at === undefined);
  const stretch = (event: WindowEvent) => event.part ?? { from: event.from, to: Math.max(event.from + MINUTES_A_DAY, event.to) };
  const stretchKey = (event: WindowEvent) => `${stretch(event).from} ${stretch(event).to}`;
  const byStretch = Map.groupBy(free, stretchKey);
  return events.map((event) => {
    const own = byStretch.get(stretchKey(event)) ?? [];
    const share = (own.indexOf(event) + 1) / (own.length + 1);
    const { from, to } = stretch(event);
    return { key: `${lane} ${event.id}`, event, minute: event.at ?? from + share * (to - from) };
  });
}

const byTime = (a: LaneEvent, b: LaneEvent): number =>
  a.minute - b.minute || b.event.importance - a.event.importance || compareTexts(a.event.id, b.event.id);

/** Deals the events to the lanes of the reader's choice. Lanes of parties and conditions keep their order; an empty last lane is left out. */
export function lanesOf(data: TimelineData, choice: LaneChoice): FilledLane[] {
  const lanes = namedLanes(data, choice);
  const ids = new Set(lanes.map(({ id }) => id));
  const dealt = new Map<string, WindowEvent[]>(lanes.map(({ id }) => [id, []]));
  for (const event of data.events) for (const id of lanesFor(event, choice, ids)) dealt.get(id)?.push(event);
  const filled = lanes.map((lane) => ({ ...lane, events: spread(dealt.get(lane.id) ?? [], lane.id).sort(byTime) }));
  return filled.filter(({ id, events }) => id !== OTHER_LANE || events.length > 0);
}
