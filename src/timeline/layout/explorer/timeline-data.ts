import type { ConditionSpan, TimelineEvent } from '../../timeline.ts';

/** An event as the explorable timeline takes it: times in minutes from 1970 by the clock as written. */
export interface WindowEvent extends Pick<TimelineEvent, 'id' | 'title' | 'kind' | 'status' | 'parties' | 'becomes' | 'importance'> {
  /** The day in words, as in "about May 2025". */
  words: string;
  from: number;
  /** The end of the last day. */
  to: number;
  /** The minute, if an hour is recorded. */
  at?: number;
  approximate?: true;
  /** The part of its day in which it came, in minutes, if that is known and the hour is not. */
  part?: { from: number; to: number };
  /** Ids of the conditions that it concerns. */
  concerns: string[];
}

/** A condition as the explorable timeline takes it. */
export interface WindowCondition extends Pick<ConditionSpan, 'id' | 'title' | 'status' | 'importance'> {
  words: string;
  from: number;
  to: number;
}

/** A lane to choose: a party, a kind of event, or a condition. */
export interface ViewLane {
  id: string;
  title: string;
}

/** By what the lanes of the timeline go. */
export type LaneChoice = 'party' | 'kind' | 'condition';
export const LANE_CHOICES: readonly LaneChoice[] = ['party', 'kind', 'condition'];

/** A named stretch of time. */
export interface WindowRange {
  id: string;
  title: string;
  from: number;
  to: number;
}

/** All that the explorable timeline loads. */
export interface TimelineData {
  title: string;
  /** The day of the last full reading, in words and as a minute. */
  asOf: string;
  today: number;
  /** What stands behind the data, in one line. */
  source: string;
  ranges: WindowRange[];
  parties: ViewLane[];
  events: WindowEvent[];
  spans: WindowCondition[];
}
