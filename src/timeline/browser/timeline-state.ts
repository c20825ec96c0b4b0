import { readMinute, writeMinute } from '../../day/minutes.ts';
import { type TimeWindow, withinWhole } from '../layout/explorer/time-window.ts';
import { LANE_CHOICES, type LaneChoice, type WindowRange } from '../layout/explorer/timeline-data.ts';

/** The state of the timeline's view, as written in the address. */
export interface TimelineState {
  lanes: LaneChoice;
  view: TimeWindow;
  /** The id of the chosen event or condition. */
  chosen?: string;
}

/** The range that a view is exactly, if any. */
export function rangeOf(view: TimeWindow, ranges: readonly WindowRange[], whole: TimeWindow): string | undefined {
  const is = ({ from, to }: TimeWindow): boolean => Math.abs(from - view.from) < 1 && Math.abs(to - view.to) < 1;
  return is(whole) ? 'whole' : ranges.find((range) => is(withinWhole(range, whole)))?.id;
}

function readView(parameters: URLSearchParams, ranges: readonly WindowRange[], whole: TimeWindow): TimeWindow {
  const range = ranges.find(({ id }) => id === parameters.get('range'));
  const [from, to] = [readMinute(parameters.get('from')), readMinute(parameters.get('to'))];
  if (range) return withinWhole(range, whole);
  return from !== undefined && to !== undefined && from < to ? withinWhole({ from, to }, whole) : whole;
}

/** Reads the state from the query part of an address; what is missing or makes no sense is the whole, by party. */
export function readTimelineState(parameters: URLSearchParams, ranges: readonly WindowRange[], whole: TimeWindow): TimelineState {
  const lanes = LANE_CHOICES.find((choice) => choice === parameters.get('lanes')) ?? 'party';
  const chosen = parameters.get('chosen') ?? undefined;
  return { lanes, view: readView(parameters, ranges, whole), ...(chosen === undefined ? {} : { chosen }) };
}

/** Writes the state as the query part of an address, `?` included; empty for the whole by party with nothing chosen. */
export function writeTimelineState({ lanes, view, chosen }: TimelineState, ranges: readonly WindowRange[], whole: TimeWindow): string {
  const parameters = new URLSearchParams();
  if (lanes !== 'party') parameters.set('lanes', lanes);
  const range = rangeOf(view, ranges, whole);
  if (range === undefined) {
    parameters.set('from', writeMinute(view.from));
    parameters.set('to', writeMinute(view.to));
  } else if (range !== 'whole') parameters.set('range', range);
  if (chosen !== undefined) parameters.set('chosen', chosen);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
