import { layoutRelations } from '../../src/relations/layout/relations.ts';
import { laneFrame, layoutWindow } from '../../src/timeline/layout/explorer/window-layout.ts';
import { layoutTimeline } from '../../src/timeline/layout/still/timeline.ts';
import { timed } from './distribution.ts';
import { BENCH_PARTIES, inventedRelations, inventedTimeline, inventedView } from './invented-diagrams.ts';
import type { Bench } from './run.ts';

/** Times at growing sizes, and the power of n by which they grow: n log n is about 1.1 at these sizes. */
function growth(name: string, sizes: readonly number[], work: (size: number) => () => void): void {
  const times = sizes.map((size) => timed(work(size)));
  for (const [index, size] of sizes.entries()) console.log(`${name}, ${size}: ${(times[index] ?? 0).toFixed(1)} ms`);
  const [first, last] = [times[0] ?? 1, times.at(-1) ?? 1];
  const power = Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  console.log(`${name}: grows as n^${power.toFixed(2)}`);
}

const formatDay = (day: string): string => day.slice(5);
const ranges = [{ id: 'all', title: 'All', from: '1918-01-01', to: '1921-12-31' }];

export const bench: Bench = {
  name: 'layout at build time and at one step of zoom',
  run: async () => {
    growth('relations (actors, three links each)', [125, 250, 500, 1000], (size) => {
      const relations = inventedRelations(size, size * 3);
      return () => layoutRelations(relations, { width: 1184, height: 760, parties: BENCH_PARTIES });
    });
    growth('timeline (events)', [250, 500, 1000], (size) => {
      const timeline = inventedTimeline(size);
      return () => layoutTimeline(timeline, { ranges, lanes: BENCH_PARTIES, width: 1184, today: '1922-01-01', formatDay });
    });
    growth('zoomed timeline, one step of scale (events)', [1000, 2000, 5000, 10_000], (size) => {
      const data = inventedView(size);
      const frame = laneFrame(data, 'party');
      return () => layoutWindow(data, frame, 0.0006);
    });
  },
};
