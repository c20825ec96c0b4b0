import type { AnyRecord, Dossier } from '../dossier/dossier.ts';
import { FILE_INFO_FIELDS, type FieldPath } from '../schema/record.ts';
import { textsIn } from '../schema/texts.ts';

/** All records of a dossier, collection by collection. */
export function recordsOf(dossier: Dossier): AnyRecord[] {
  const { sources, actors, conditions, events, texts, terms, changes, pages } = dossier;
  return [sources, actors, conditions, events, texts, terms, changes, pages].flatMap((records): AnyRecord[] => [...records.values()]);
}

/** Every text in the fields of a record; its prose is left out. */
export function* fieldTexts(record: AnyRecord): Generator<{ text: string; path: FieldPath }> {
  for (const [key, value] of Object.entries(record)) if (!FILE_INFO_FIELDS.includes(key)) yield* textsIn(value, [key]);
}
