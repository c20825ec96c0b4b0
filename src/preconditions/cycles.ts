import type { MultiDirectedGraph } from 'graphology';
import { compareTexts } from '../compare-texts.ts';

/** Nobody can follow a longer circle, and their number grows without bound. */
const LONGEST_CIRCLE = 6;

/** More circles than that are not told: somebody wrote that everything needs everything. */
export const MOST_CIRCLES = 100;

/** A bound for the search itself, in steps. */
const MOST_STEPS = 200_000;

/** The circles that were found, and whether some were left out for their number. */
interface Cycles {
  circles: string[][];
  isCut: boolean;
}

class Search implements Cycles {
  readonly circles: string[][] = [];
  isCut = false;
  #steps = 0;
  readonly #next: ReadonlyMap<string, readonly string[]>;

  constructor(next: ReadonlyMap<string, readonly string[]>) {
    this.#next = next;
  }

  /** Goes on along every path of so many conditions that comes back to its first one, which is the first of them by name. */
  along(path: readonly string[], length: number): void {
    this.isCut ||= this.circles.length > MOST_CIRCLES || ++this.#steps > MOST_STEPS;
    if (this.isCut) return;
    const [first = '', last = ''] = [path[0], path.at(-1)];
    const next = this.#next.get(last) ?? [];
    if (path.length < length) for (const node of next.filter((id) => id > first && !path.includes(id))) this.along([...path, node], length);
    else if (next.includes(first)) this.circles.push([...path]);
  }
}

/** Every circle of at most six conditions, once, the shortest first, up to a fixed number. */
export function cyclesIn(graph: MultiDirectedGraph): Cycles {
  const nodes = graph.nodes().sort(compareTexts);
  const search = new Search(new Map(nodes.map((node) => [node, graph.outNeighbors(node).sort(compareTexts)])));
  for (let length = 2; length <= LONGEST_CIRCLE; length++) for (const node of nodes) search.along([node], length);
  return { circles: search.circles.slice(0, MOST_CIRCLES), isCut: search.isCut };
}
