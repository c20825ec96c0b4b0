import type { Dossier } from '../dossier/dossier.ts';
import { type PlacedProvision, provisionsOf } from '../dossier/texts.ts';

/** A provision and its short value of one element. */
interface ElementRow extends PlacedProvision {
  value: string;
}

/** One thing that several texts settle, with each text's value in the order of the texts. */
export interface ComparedElement {
  name: string;
  rows: ElementRow[];
}

type Texts = Pick<Dossier, 'texts'>;

function rowsOf(placed: readonly PlacedProvision[], name: string): ElementRow[] {
  return placed.flatMap((one): ElementRow[] => {
    const value = one.provision.elements[name];
    return value === undefined ? [] : [{ ...one, value }];
  });
}

/** The issue on which most of these provisions are; of several, that of the earliest one. */
function issueOf(rows: readonly ElementRow[]): string | undefined {
  const groups = [...Map.groupBy(rows, ({ provision }) => provision.issue)];
  const most = Math.max(...groups.map(([, own]) => own.length));
  return groups.find(([, own]) => own.length === most)?.[0];
}

/**
 * What at least two texts settle of an issue: each element by the issue of most
 * of the provisions that have it, in the order of the texts, with the values of all.
 */
export function elementsOn(dossier: Texts, issue: string): ComparedElement[] {
  const all = provisionsOf(dossier);
  const names = new Set(all.flatMap(({ provision }) => Object.keys(provision.elements)));
  return [...names]
    .map((name) => ({ name, rows: rowsOf(all, name) }))
    .filter(({ rows }) => issueOf(rows) === issue && new Set(rows.map(({ text }) => text)).size > 1);
}
