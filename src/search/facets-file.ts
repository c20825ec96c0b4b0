import { compareTexts } from '../compare-texts.ts';

/** What a page can be filtered by: the name of a filter, and a value of it as readers see it. */
export type FacetValue = readonly [name: string, value: string];

/**
 * The file of the facets: the ids of all pages, sorted by address, and for every value of every filter the places of its
 * pages among them. Each place is written as the distance from the one before, since small numbers take fewer bytes.
 */
export interface FacetsFile {
  ids: readonly string[];
  facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** A page's id in the index, its address, and what it can be filtered by. */
export interface FacetedPage {
  id: string;
  address: string;
  values: readonly FacetValue[];
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] => [...map].sort(([a], [b]) => compareTexts(a, b));

const distances = (places: readonly number[]): number[] => places.map((place, at) => place - (places[at - 1] ?? 0));

/** Puts the facets of all pages into one file, sorted, so that the same pages give the same bytes. */
export function facetsFileOf(pages: readonly FacetedPage[]): FacetsFile {
  const inOrder = pages.toSorted((a, b) => compareTexts(a.address, b.address));
  const facets = new Map<string, Map<string, number[]>>();
  for (const [place, { values }] of inOrder.entries()) {
    for (const [name, value] of values) {
      const ofName = facets.get(name) ?? new Map<string, number[]>();
      facets.set(name, ofName.set(value, [...(ofName.get(value) ?? []), place]));
    }
  }
  return {
    ids: inOrder.map(({ id }) => id),
    facets: Object.fromEntries(
      sorted(facets).map(([name, values]) => [
        name,
        Object.fromEntries(sorted(values).map(([value, places]) => [value, distances(places)])),
      ]),
    ),
  };
}

/** Loads the file of the facets that lies beside the index. Rejects if it is missing. */
export async function loadFacets(base: string): Promise<FacetsFile> {
  const answer = await fetch(`${base}pagefind/facets.json`);
  if (!answer.ok) throw new Error(`The facets answered ${answer.status}.`);
  return (await answer.json()) as FacetsFile;
}
