import type { Dossier, Text } from '../dossier/dossier.ts';
import { statesOf, textsInOrder } from '../dossier/texts.ts';

/** Two texts that have a page of their own side by side, the earlier one first. */
export interface TextPair {
  earlier: Text;
  later: Text;
}

function isComparedWith({ provisions }: Text, { id }: Text): boolean {
  return provisions.some(({ from }) => from.some(({ provision }) => provision.split('#')[0] === id));
}

function handedOverOn(text: Text): string[] {
  return statesOf(text).flatMap(({ state, day }) => (state === 'handed over' ? [day.slice(0, 10)] : []));
}

/** Whether two texts were handed over on one day, each by others. */
function wereExchanged(one: Text, other: Text): boolean {
  const days = handedOverOn(other);
  const isOfOne = one.putForwardBy.some((actor) => other.putForwardBy.includes(actor));
  return !isOfOne && handedOverOn(one).some((day) => days.includes(day));
}

/** The pairs of texts that belong together: provisions of one are compared with the other's, or both were handed over on one day. */
export function textPairs(dossier: Pick<Dossier, 'texts'>): TextPair[] {
  const texts = textsInOrder(dossier);
  return texts.flatMap((later, at) =>
    texts
      .slice(0, at)
      .filter((earlier) => isComparedWith(later, earlier) || isComparedWith(earlier, later) || wereExchanged(earlier, later))
      .map((earlier) => ({ earlier, later })),
  );
}

/** The pairs to which a text belongs. */
export function pairsWith(dossier: Pick<Dossier, 'texts'>, id: string): TextPair[] {
  return textPairs(dossier).filter(({ earlier, later }) => earlier.id === id || later.id === id);
}

/** The address of a pair's page from the site's root. */
export function pairAddress({ earlier, later }: TextPair): string {
  return `/compare/${earlier.id}/${later.id}/`;
}
