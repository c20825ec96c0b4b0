import type { Dossier } from '../dossier/dossier.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { dossierFileSchema } from '../schema/dossier-file.ts';
import type { NamedValue } from '../schema/named-fields.ts';
import { type NamedField, namedFieldsOf, valuesAt } from '../schema/named-fields.ts';
import { recordsOf } from './records.ts';

/** A value that names something, the field in which it stands, and its file. */
interface FieldValue extends NamedValue {
  file: string;
  field: NamedField;
}

function* valuesIn(file: string, data: unknown, fields: readonly NamedField[]): Generator<FieldValue> {
  for (const field of fields) for (const value of valuesAt(data, field.path)) yield { ...value, file, field };
}

/** All values of all files that name a record or party, or an observer; citations and links are told elsewhere. */
export function* namedValuesIn(dossier: Dossier): Generator<FieldValue> {
  yield* valuesIn('dossier.yaml', dossier.settings, namedFieldsOf(dossierFileSchema));
  for (const record of recordsOf(dossier)) {
    yield* valuesIn(record.file, record, namedFieldsOf(COLLECTIONS[record.collection].schema));
  }
}
