import { type DatedPosition, recordedPositionsOf } from '../dossier/dated-entries.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Order } from '../dossier/orders.ts';
import { type Citation, writeCitation } from '../schema/citation.ts';

/** The position by which an order was first said, with its hour and its own citations; none where the condition is missing. */
export function sayingOf(dossier: Dossier, { condition, index }: Order): DatedPosition[] {
  const file = dossier.conditions.get(condition);
  return file ? recordedPositionsOf(dossier, file).filter((position) => position.index === index) : [];
}

/** Each citation once, in the order of the first ones. */
export function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [writeCitation(citation), citation])).values()];
}
