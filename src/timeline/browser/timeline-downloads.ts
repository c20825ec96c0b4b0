import { takeAway } from '../../downloads/browser/download-buttons.ts';
import type { TimeWindow } from '../layout/explorer/time-window.ts';
import type { TimelineData, WindowEvent } from '../layout/explorer/timeline-data.ts';
import type { TimelineScene } from './timeline-scene.ts';
import { eventRows, windowWords } from './timeline-words.ts';

/** The events of which a view shows anything. */
export function eventsIn({ events }: TimelineData, { from, to }: TimeWindow): WindowEvent[] {
  return events.filter((event) => event.to > from && event.from < to);
}

/** The buttons that give away the timeline as a view shows it. */
export function takeTimeline(scene: TimelineScene, shown: () => TimeWindow): HTMLElement {
  const { title, asOf, source } = scene.data;
  return takeAway({
    name: 'timeline',
    picture: () => {
      scene.draw(shown(), { whole: true });
      return scene.element;
    },
    caption: () => ({ title, shown: `Timeline, ${windowWords(shown())}`, source: `As of ${asOf}; ${source}.`, address: location.href }),
    rows: () => eventRows(eventsIn(scene.data, shown()), scene.names, scene.base),
  });
}
