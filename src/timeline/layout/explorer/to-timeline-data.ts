import { firstDay, lastDay, minuteOf } from '../../../day/day.ts';
import { endOfDay, MINUTES_A_DAY, minutesOf } from '../../../day/minutes.ts';
import { minuteOfPart, PARTS_OF_DAY, type PartOfDay } from '../../../day/parts.ts';
import { dayWords, type When } from '../../../day/words.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import { mainParties } from '../../../dossier/parties.ts';
import { timelineOf } from '../../timeline.ts';
import type { TimelineData, WindowEvent, WindowRange } from './timeline-data.ts';

/** Writes a day for a reader. */
type WriteDay = (when: When) => string;

/** The part of a day in minutes. */
function partIn(day: string, partOfDay: PartOfDay | undefined): Pick<WindowEvent, 'part'> {
  if (partOfDay === undefined) return {};
  const from = minutesOf(day) + minuteOfPart(partOfDay);
  return { part: { from, to: from + MINUTES_A_DAY / PARTS_OF_DAY.length } };
}

function eventsOf(dossier: Dossier, words: WriteDay): WindowEvent[] {
  return timelineOf(dossier).events.map((event) => {
    const { id, title, day, kind, status, parties, becomes, importance, approximate } = event;
    const minute = minuteOf(day);
    const record = dossier.events.get(id);
    return {
      ...{ id, title, kind, status, parties, importance, words: words({ day, hour: record?.hour, partOfDay: record?.partOfDay }) },
      ...{ from: minutesOf(event.from), to: endOfDay(event.to), concerns: record?.concerns ?? [] },
      ...(minute === undefined ? {} : { at: minutesOf(event.from) + minute }),
      ...(becomes === undefined ? {} : { becomes }),
      ...(approximate ? { approximate } : {}),
      ...partIn(event.from, record?.partOfDay),
    };
  });
}

/** What the explorable timeline loads, from the same functions as the static picture and its list. */
export function toTimelineData(dossier: Dossier, words: WriteDay): TimelineData {
  const { title, asOf, ranges } = dossier.settings;
  const range = ({ id, title, from, to }: Dossier['settings']['ranges'][number]): WindowRange => ({
    ...{ id, title, from: minutesOf(firstDay(from)), to: endOfDay(lastDay(to)) },
  });
  const spans = timelineOf(dossier).spans.map(({ id, title, status, importance, from, to }) => ({
    ...{ id, title, status, importance, from: minutesOf(from), to: endOfDay(to) },
    words: status === 'open' ? `from ${dayWords(from)}, still open` : `${dayWords(from)} to ${dayWords(to)}, ${status}`,
  }));
  return {
    ...{ title, asOf: dayWords(asOf), today: endOfDay(lastDay(asOf)) },
    source: `${dossier.sources.size} sources, named at each event`,
    ranges: ranges.map(range),
    parties: mainParties(dossier).map(({ id, name }) => ({ id, title: name })),
    events: eventsOf(dossier, words),
    spans,
  };
}
