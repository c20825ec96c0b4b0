import { html } from '../../browser/dom.ts';
import type { TimeWindow } from '../layout/explorer/time-window.ts';
import type { TimelineData } from '../layout/explorer/timeline-data.ts';

/** From the first event to today, with room after the last event for its label. */
export function wholeOf({ events, ranges, today }: TimelineData): TimeWindow {
  const times = [...events, ...ranges];
  const [from, to] = [Math.min(...times.map((time) => time.from)), Math.max(today, ...times.map((time) => time.to))];
  return { from, to: to + (to - from) * 0.12 };
}

/** Puts a picture that can be explored in the place of the still one of a figure; its legend stays. Returns what holds it. */
export function stageIn(figure: HTMLElement, picture: SVGSVGElement, describedBy: string): HTMLElement {
  const stage = html('div', {
    class: 'picture stage timeline',
    role: 'application',
    'aria-label': 'Timeline',
    'aria-describedby': describedBy,
  });
  stage.append(picture);
  figure.querySelector('svg:not(.shape)')?.remove();
  figure.prepend(stage);
  figure.removeAttribute('aria-hidden');
  figure.querySelector('figcaption')?.setAttribute('aria-hidden', 'true');
  figure.querySelector('.static-only')?.remove();
  return stage;
}
