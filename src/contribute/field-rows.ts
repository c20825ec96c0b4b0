import type { z } from 'astro/zod';
import { type FormField, formFieldsOf } from './form-fields.ts';

/** One field of a file, as a row in the table of its fields. */
interface FieldRow {
  name: string;
  /** The fields around it, the outermost first. */
  within: string[];
  needed: boolean;
  /** What it says: its description, and what is possible there. */
  says: string;
}

/** What a field without a description says at least. */
const PLAIN: Partial<Record<FormField['kind'], string>> = { number: 'A number.', day: 'A day.', id: 'An id: the name of a file.' };

function possibleIn(entry: FormField | undefined): string {
  if (!entry || entry.kind === 'words' || (entry.kind === 'line' && !entry.help)) return 'A list.';
  if (entry.kind === 'id') return 'A list of ids: names of files.';
  return entry.fields ? 'A list; each entry has the fields that follow.' : `A list. ${sayingOf(entry)}`.trim();
}

function possible({ kind, choices = [], entry }: FormField): string {
  if (kind === 'choice') return choices.length > 1 ? `One of: ${choices.join(', ')}.` : `Only: ${choices.join('')}.`;
  if (kind === 'list') return possibleIn(entry);
  if (kind === 'map') return 'Lines of your own: a word, a colon and what holds.';
  return kind === 'group' || kind === 'optional' ? 'It has the fields that follow.' : '';
}

function sayingOf(field: FormField): string {
  return [field.help, possible(field)].filter(Boolean).join(' ') || (PLAIN[field.kind] ?? 'Text.');
}

function rowsWithin(fields: readonly FormField[], within: string[]): FieldRow[] {
  return fields.flatMap((field) => {
    const { name, needed, entry, fields = entry?.fields ?? [] } = field;
    return [{ name, within, needed, says: sayingOf(field) }, ...rowsWithin(fields, [...within, name])];
  });
}

/** All fields of a collection's files in the order of its schema, each followed by those within it. */
export function fieldRowsOf(schema: z.core.$ZodType): FieldRow[] {
  return rowsWithin(formFieldsOf(schema), []);
}
