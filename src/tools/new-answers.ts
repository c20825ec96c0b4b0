import { compareTexts } from '../compare-texts.ts';
import type { Folder } from '../reading/read-folder.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { schemaAt } from '../schema/inside.ts';
import { nearest } from '../schema/nearest.ts';
import { idFor, namesInFolder } from './ids-for-names.ts';
import type { Kind, Question } from './new-questions.ts';

/** A record that exists, as a list offers it. */
interface Offer {
  id: string;
  name: string;
}

/** The records that a question may name, by name. */
export function offersFor({ records }: Folder, { records: collection }: Question): Offer[] {
  const own = records.filter(({ filed }) => filed.collection === collection);
  const offers = own.map(({ filed, data }): Offer => {
    const { name, title, publisher } = data as { name?: string; title?: string; publisher?: string };
    return { id: filed.id, name: publisher && title ? `${publisher}: ${title}` : (name ?? title ?? publisher ?? filed.id) };
  });
  return offers.sort((a, b) => compareTexts(a.name, b.name));
}

/** Why a text cannot stand in a field, in the schema's words; undefined if it can. */
function valueFault({ collection }: Kind, { name, path, many }: Question, value: string): string | undefined {
  const field = schemaAt(COLLECTIONS[collection].schema, path ?? [name]) as unknown as {
    safeParse?: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } };
  };
  const parsed = field?.safeParse?.(many ? [value] : value);
  return parsed?.success === false ? parsed.error?.issues[0]?.message : undefined;
}

function recordFault(folder: Folder, question: Question, value: string): string | undefined {
  const ids = offersFor(folder, question).map(({ id }) => id);
  if (ids.includes(value)) return undefined;
  const meant = nearest(value, ids);
  return `No file in ${question.records}/ is called "${value}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

/** An answer as it goes into the file: an id for the name of a record, all else as typed. */
export function toFieldValue(folder: Folder, { records }: Question, answer: string): string {
  const value = answer.trim();
  return records === undefined ? value : (idFor(namesInFolder(folder), records, value) ?? value);
}

/** What is wrong with one answer; undefined if nothing is. Nothing is wrong with an empty one. */
export function answerFault(folder: Folder, kind: Kind, question: Question, value: string): string | undefined {
  const { choices, records } = question;
  if (value === '') return question.needed ? 'There can be no file without this.' : undefined;
  if (choices && !choices.includes(value)) return `"${value}" is not possible. Possible: ${choices.join(', ')}.`;
  if (records) return recordFault(folder, question, value);
  if (question.name === 'url') return sameAddress(folder, value) ?? valueFault(kind, question, value);
  return valueFault(kind, question, value);
}

/** One page has one file. */
function sameAddress({ records }: Folder, url: string): string | undefined {
  const same = records.find(({ data }) => (data as { url?: string }).url === url);
  return same && `${same.filed.file} has this address already: cite it as [@${same.filed.id}].`;
}
