import { citationsOf } from '../dossier/citations.ts';
import type { Dossier } from '../dossier/dossier.ts';

const CITING = ['actors', 'conditions', 'events', 'texts', 'terms', 'pages'] as const;

const counts = new WeakMap<Dossier, ReadonlyMap<string, number>>();

function count(dossier: Dossier): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const collection of CITING) {
    for (const record of dossier[collection].values()) {
      for (const { citation } of citationsOf(record)) counted.set(citation.source, (counted.get(citation.source) ?? 0) + 1);
    }
  }
  return counted;
}

/** How many statements of the dossier cite a source: as many as there are citations of it. Counted once for a dossier. */
export function citationCount(dossier: Dossier, source: string): number {
  const counted = counts.get(dossier) ?? count(dossier);
  counts.set(dossier, counted);
  return counted.get(source) ?? 0;
}
