import fc from 'fast-check';
import { EVENT_KINDS, STATES } from '../../../src/schema/event.ts';
import type { NamedRange } from '../../../src/timeline/layout/still/panels.ts';
import type { ConditionSpan, TimelineEvent } from '../../../src/timeline/timeline.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** A calendar day some days after the first of January 2022. */
function dayOn(count: number): string {
  return new Date(Date.UTC(2022, 0, 1) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Days crowd on a few dates of one year; some lie three years off. */
const dayNumber = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 700, max: 706 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1500 }) },
);

const words = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 }).map((word) => word.replaceAll(/\s/g, 'x'));
const title = fc.oneof(
  fc.array(fc.constantFrom('talks', 'at', 'Lindmar', 'the', 'Minister', 'unacceptable', 'WWWWWWWWWWWWWWWWWW', 'повідомлення'), {
    minLength: 1,
    maxLength: 14,
  }),
  fc.array(words, { minLength: 1, maxLength: 4 }),
);

const event = fc
  .record({
    title: title.map((parts) => parts.join(' ')),
    start: dayNumber,
    length: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) }),
    minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
    approximate: fc.boolean(),
    kind: fc.constantFrom(...EVENT_KINDS),
    status: fc.constantFrom(...STATES),
    parties: fc.subarray(['arland', 'belmora', 'cassia', 'unlisted']),
    becomes: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    importance: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ start, length, minute, becomes, ...rest }): Omit<TimelineEvent, 'id'> => {
    const from = dayOn(start);
    const to = dayOn(start + (minute === undefined ? length : 0));
    const clock = minute === undefined ? '' : `T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}+03:00`;
    const day = from === to ? `${from}${clock}` : `${from}/${to}`;
    return { ...rest, day, from, to, ...(becomes === undefined ? {} : { becomes: `event-${becomes}` }) };
  });

/** Random events, each with an id of its own. */
export const randomEvents = fc
  .array(event, { maxLength: 200, size: 'max' })
  .map((all) => all.map((one, index): TimelineEvent => ({ ...one, id: `event-${index}` })));

const STATUSES: ConditionSpan['status'][] = ['open', 'met', 'refused', 'lapsed', 'overtaken'];

/** Random conditions with a length. */
export const randomSpans = fc
  .array(fc.tuple(dayNumber, fc.integer({ min: 0, max: 900 }), fc.constantFrom(...STATUSES), title), { maxLength: 40 })
  .map((all) =>
    all.map(([start, length, status, parts], index): ConditionSpan => {
      const times = { from: dayOn(start), to: dayOn(start + length) };
      return { id: `condition-${index}`, title: parts.join(' '), kind: 'demand', ...times, status, importance: index % 5 };
    }),
  );

/** One to five ranges of very unequal length, with gaps between them. */
export const randomRanges = fc
  .array(fc.tuple(fc.constantFrom(1, 2, 7, 40, 400), fc.constantFrom(0, 0, 3, 200)), { minLength: 1, maxLength: 5 })
  .map((pieces) => {
    let day = 600;
    return pieces.map(([length, gap], index): NamedRange => {
      const range = { id: `range-${index}`, title: `Range number ${index} of them`, from: dayOn(day), to: dayOn(day + length - 1) };
      day += length + gap;
      return range;
    });
  });
