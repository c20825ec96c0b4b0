import type { Collection } from './collections.ts';

/** What a field names: records of a collection, or the parties of dossier.yaml. */
export type Names = Collection | 'parties';

/**
 * Which fields name something by its id, by the field's name. `undefined`: an
 * id that names nothing. Fields for observers take an actor or a publisher.
 */
const NAMED: Readonly<Record<string, Names | undefined>> = {
  actor: 'actors',
  actsFor: 'actors',
  addressedTo: 'actors',
  accordingTo: 'actors',
  by: 'actors',
  heldBy: 'actors',
  reportedBy: 'actors',
  saidBy: 'actors',
  speaksFor: 'actors',
  via: 'actors',
  concerns: 'conditions',
  condition: 'conditions',
  event: 'events',
  becomes: 'events',
  relays: 'sources',
  party: 'parties',
  answer: undefined,
};

/** What a field names. Throws for an id whose field is not in the table, so that none is forgotten. */
export function namesOf(field: string, isId: boolean): Names | undefined {
  if (isId && !Object.hasOwn(NAMED, field)) throw new Error(`schema/named-fields.ts does not say what the field "${field}" names.`);
  return Object.hasOwn(NAMED, field) ? NAMED[field] : undefined;
}
