import { wantsStillness } from '../../browser/dom.ts';
import { between, type TimeWindow } from '../layout/explorer/time-window.ts';

const MOVE_MS = 260;

/** Shows the views from one to another in a quarter of a second, each in a frame; at once for whoever asked for less motion. */
export function glide(from: TimeWindow, to: TimeWindow, show: (view: TimeWindow) => void): void {
  if (wantsStillness()) {
    show(to);
    return;
  }
  const start = performance.now();
  const step = (): void => {
    const part = Math.min(1, (performance.now() - start) / MOVE_MS);
    show(part === 1 ? to : between(from, to, part * (2 - part)));
    if (part < 1) requestAnimationFrame(step);
  };
  step();
}
