import type { AnyRecord, Dossier } from '../dossier/dossier.ts';
import type { Collection } from '../schema/collections.ts';
import { conditionStatements } from './condition-statements.ts';
import { eventStatements } from './event-statements.ts';
import { recordStatements } from './record-statements.ts';
import type { StatementDraft } from './statement-draft.ts';
import { textStatements } from './text-statements.ts';

/** A statement and the record that makes it. */
export interface Statement extends StatementDraft {
  collection: Collection;
  /** The record's id. */
  id: string;
}

function draftsIn(dossier: Dossier, record: AnyRecord): StatementDraft[] {
  const own = recordStatements(record);
  if (record.collection === 'conditions') return [...own, ...conditionStatements(dossier, record)];
  if (record.collection === 'texts') return [...own, ...textStatements(dossier, record)];
  return record.collection === 'events' ? [...own, ...eventStatements(dossier, record)] : own;
}

/** Everything that a record says in its fields, one statement for each entry, in the order in which it is written. */
export function statementsIn(dossier: Dossier, record: AnyRecord): Statement[] {
  const { collection, id } = record;
  return draftsIn(dossier, record).map((draft) => ({ ...draft, collection, id }));
}
