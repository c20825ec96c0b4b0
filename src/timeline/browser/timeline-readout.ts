import { html } from '../../browser/dom.ts';
import { writeMinute } from '../../day/minutes.ts';
import type { Item } from './timeline-item.ts';
import { eventWords, type Names } from './timeline-words.ts';

/** What is said of a chosen item: the same by hover, focus and touch. */
export function readout({ of }: Item, names: Names, base: string): Node[] {
  if ('mark' in of) {
    const { event } = of.mark;
    const name = html('p', { class: 'name' }, html('a', { href: `${base}events/${event.id}/` }, event.title));
    const standing = html('a', { href: `${base}on/${writeMinute(event.from).slice(0, 10)}/` }, 'How things stood on that day');
    return [html('p', {}, event.words), name, html('p', {}, eventWords(event, names)), html('p', {}, standing)];
  }
  if ('span' in of) {
    const name = html('p', { class: 'name' }, html('a', { href: `${base}conditions/${of.span.id}/` }, of.span.title));
    return [html('p', {}, 'Condition'), name, html('p', {}, of.span.words)];
  }
  const { events } = of.bundle;
  const items = events.map(({ event }) =>
    html('li', {}, `${event.words}: `, html('a', { href: `${base}events/${event.id}/` }, event.title)),
  );
  return [
    html('p', { class: 'name' }, `${events.length} ${events.length === 1 ? 'event' : 'events'} for which there is no room at this zoom`),
    html('ul', {}, ...items),
  ];
}
