import type { AnyRecord, Dossier } from '../dossier/dossier.ts';
import type { FieldPath } from '../schema/record.ts';
import { textsIn } from '../schema/texts.ts';

/** All records of a dossier, collection by collection. */
export function recordsOf(dossier: Dossier): AnyRecord[] {
  const { sources, actors, conditions, events, terms, changes, pages } = dossier;
  return [sources, actors, conditions, events, terms, changes, pages].flatMap((records): AnyRecord[] => [...records.values()]);
}

/** What a record holds besides its fields. */
const FILED: readonly string[] = ['id', 'collection', 'file', 'paragraphs', 'links'];

/** Every text in the fields of a record; its prose is left out. */
export function* fieldTexts(record: AnyRecord): Generator<{ text: string; path: FieldPath }> {
  for (const [key, value] of Object.entries(record)) if (!FILED.includes(key)) yield* textsIn(value, [key]);
}
