import type { z } from 'astro/zod';
import { COLLECTIONS, type Collection } from '../schema/collections.ts';
import { type DossierFile, dossierFileSchema } from '../schema/dossier-file.ts';
import type { Fault, FieldPath, FileInfo, Place } from '../schema/record.ts';
import { textsIn } from '../schema/texts.ts';
import { frontmatterFaults, normaliseText, type Parts, splitFrontmatter } from './frontmatter.ts';
import { groundKeyFaults } from './ground-keys.ts';
import { type Prose, readProse } from './prose.ts';
import { schemaFaults } from './schema-faults.ts';
import { sizeFaults } from './size-limits.ts';
import { strayFault } from './stray-citations.ts';
import { NOT_TEXT, unprintableIn } from './unprintable.ts';
import { type Fields, readYaml } from './yaml.ts';

/** What one file says: its fields as its schema types them, its prose, and the place of each field. */
export interface FileRecord<Data = unknown> {
  filed: FileInfo;
  data: Data;
  /** The prose below the frontmatter, as written; empty in a YAML file. */
  body: string;
  /** The whole text, with the line ends of this system. */
  text: string;
  placeOf: (path: FieldPath) => Place;
}

/** A file's record, or what is wrong with it. */
export type Read<Data> = { record: FileRecord<Data> } | { faults: Fault[] };

const NO_PROSE: Prose = { paragraphs: [], links: [], faults: [] };

function partsOf(text: string, isProse: boolean): Parts | undefined {
  return isProse ? splitFrontmatter(text) : { fields: text, fieldsLine: 1, body: '', bodyLine: 1 };
}

const LONE_RETURN = {
  rule: 'text-readable',
  message: 'A line ends in a carriage return alone, as on computers of long ago.',
  fix: 'Save the file with the line ends of today (LF).',
};

/** What is wrong with the texts of the fields, whatever their schema says. */
function textFaults(fields: Fields): Fault[] {
  return [...textsIn(fields.data)].flatMap(({ text, path }) => {
    const fault = unprintableIn(text) !== undefined ? NOT_TEXT : strayFault(text);
    return fault ? [{ ...fields.placeOf(path), rule: 'citations-well-formed', ...fault }] : [];
  });
}

/** The place of a character of a text. */
export function placeIn(text: string, index: number): Place {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function readText<Data>(
  text: string,
  schema: z.ZodType<Data>,
  filed: Pick<FileInfo, 'id' | 'collection' | 'file'>,
  isProse: boolean,
): Read<Data> {
  const normal = normaliseText(text);
  const loneReturn = normal.indexOf('\r');
  if (loneReturn !== -1) return { faults: [{ ...placeIn(normal, loneReturn), ...LONE_RETURN }] };
  const unprintable = unprintableIn(normal);
  if (unprintable !== undefined) return { faults: [{ ...placeIn(normal, unprintable), ...NOT_TEXT }] };
  const odd = isProse ? frontmatterFaults(normal) : [];
  const parts = partsOf(normal, isProse);
  if (!parts || odd.length > 0) return { faults: odd };
  const fields = readYaml(parts.fields, parts.fieldsLine);
  const prose = isProse ? readProse(parts.body, parts.bodyLine) : NO_PROSE;
  const faults = [...fields.faults, ...prose.faults];
  if (fields.faults.length > 0) return { faults };
  const large = sizeFaults(fields.data, fields.placeOf);
  if (large.length > 0) return { faults: [...large, ...faults] };
  const parsed = schema.safeParse(fields.data);
  faults.push(...(parsed.success ? groundKeyFaults(fields) : schemaFaults(schema, fields.data, parsed.error.issues, fields.placeOf)));
  faults.push(...textFaults(fields));
  if (!parsed.success || faults.length > 0) return { faults };
  const { paragraphs, links } = prose;
  return { record: { filed: { ...filed, paragraphs, links }, data: parsed.data, body: parts.body, text: normal, placeOf: fields.placeOf } };
}

/**
 * Reads the text of one file of a collection. `file` is its path inside the
 * content folder; the id is the file's name without its ending.
 */
export function readRecord(text: string, collection: Collection, file: string): Read<unknown> {
  const { schema, ending } = COLLECTIONS[collection];
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return readText<unknown>(text, schema, { id, collection, file }, ending === 'mdx');
}

/** Reads the text of dossier.yaml. */
export function readDossierFile(text: string): Read<DossierFile> {
  return readText(text, dossierFileSchema, { id: 'dossier', collection: 'pages', file: 'dossier.yaml' }, false);
}
