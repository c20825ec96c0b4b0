import { takeAway } from '../../downloads/browser/take-away.ts';
import type { View } from '../layout/explorer/view.ts';
import type { ViewData, ViewEvent } from '../layout/explorer/view-data.ts';
import type { TimelineScene } from './timeline-scene.ts';
import { rowsOf, viewWords } from './timeline-words.ts';

/** The events of which a view shows anything. */
export function eventsIn({ events }: ViewData, { from, to }: View): ViewEvent[] {
  return events.filter((event) => event.to > from && event.from < to);
}

/** The buttons that give away the timeline as a view shows it. */
export function takeTimeline(scene: TimelineScene, shown: () => View): HTMLElement {
  const { title, asOf, source } = scene.data;
  return takeAway({
    name: 'timeline',
    picture: () => {
      scene.draw(shown(), { whole: true });
      return scene.element;
    },
    caption: () => ({ title, shown: `Timeline, ${viewWords(shown())}`, source: `As of ${asOf}; ${source}.`, address: location.href }),
    rows: () => rowsOf(eventsIn(scene.data, shown()), scene.names, scene.base),
  });
}
