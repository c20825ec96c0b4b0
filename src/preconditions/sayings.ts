import { type DatedPosition, recordedPositionsOf } from '../dossier/dated-entries.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Order } from '../dossier/orders.ts';

/** The position by which an order was first said, with its hour and its own citations; none where the condition is missing. */
export function sayingOf(dossier: Dossier, { condition, index }: Order): DatedPosition[] {
  const file = dossier.conditions.get(condition);
  return file ? recordedPositionsOf(dossier, file).filter((position) => position.index === index) : [];
}
