import fc from 'fast-check';
import { minutesOf } from '../../../src/day/minutes.ts';
import type { TimelineData, WindowEvent } from '../../../src/timeline/layout/explorer/timeline-data.ts';
import type { ConditionSpan, TimelineEvent } from '../../../src/timeline/timeline.ts';
import { randomEvents, randomSpans } from './random-timelines.ts';

const DAY = 1440;

function viewEvent(event: TimelineEvent, index: number): WindowEvent {
  const { id, title, kind, status, parties, becomes, importance, day } = event;
  const clock = /T(\d\d):(\d\d)/.exec(day);
  const from = minutesOf(event.from);
  return {
    ...{ id, title, kind, status, parties, importance, words: day, from, to: minutesOf(event.to) + DAY },
    concerns: index % 3 === 0 ? [] : [`condition-${index % 4}`, `condition-${index % 7}`].filter((one, at, all) => all.indexOf(one) === at),
    ...(becomes === undefined ? {} : { becomes }),
    ...(event.approximate ? { approximate: true as const } : {}),
    ...(clock ? { at: from + Number(clock[1]) * 60 + Number(clock[2]) } : {}),
  };
}

/** Events, conditions and parties as an explorable timeline loads them. */
export function viewDataOf(
  events: readonly TimelineEvent[],
  spans: readonly ConditionSpan[],
  parties: TimelineData['parties'],
): TimelineData {
  return {
    ...{ title: 'Any', asOf: 'now', today: minutesOf('2026-06-01'), source: '', ranges: [], parties },
    events: events.map(viewEvent),
    spans: spans.map(({ id, title, status, importance, from, to }) => ({
      ...{ id, title, status, importance, words: '', from: minutesOf(from), to: minutesOf(to) + DAY },
    })),
  };
}

const PARTIES = ['arland', 'belmora', 'cassia'].map((id) => ({ id, title: id }));

/** Random data of an explorable timeline, with crowds on a few days. */
export const randomData = fc.tuple(randomEvents, randomSpans).map(([events, spans]) => viewDataOf(events, spans, PARTIES));
