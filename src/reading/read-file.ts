import type { z } from 'astro/zod';
import { COLLECTIONS, type Collection } from '../schema/collections.ts';
import { dossierFileSchema, type DossierFile } from '../schema/dossier-file.ts';
import type { FieldPath, Filed } from '../schema/record.ts';
import { normaliseText, splitFrontmatter, type Parts } from './frontmatter.ts';
import { readProse, type Prose } from './prose.ts';
import { schemaFaults } from './schema-faults.ts';
import { strayFault, textsIn } from './stray-citations.ts';
import { readYaml, type Fault, type Fields } from './yaml.ts';

/** What one file says: its fields as its schema types them, its prose, and the line of each field. */
export interface FileRecord<Data = unknown> {
  filed: Filed;
  data: Data;
  /** The prose below the frontmatter, as written; empty in a YAML file. */
  body: string;
  lineOf: (path: FieldPath) => number;
}

/** A file's record, or what is wrong with it. */
export type Read<Data> = { record: FileRecord<Data> } | { faults: Fault[] };

const NO_FRONTMATTER: Fault = {
  line: 1,
  message: 'The file has no frontmatter.',
  fix: 'Begin the file with a line "---", then the fields, then a line "---", then the prose.',
};

const NO_PROSE: Prose = { paragraphs: [], links: [], faults: [] };

function partsOf(text: string, isProse: boolean): Parts | undefined {
  return isProse ? splitFrontmatter(text) : { fields: text, fieldsLine: 1, body: '', bodyLine: 1 };
}

function strayFaults(fields: Fields, prose: Prose): Fault[] {
  const faults: Fault[] = [];
  for (const { text, path } of textsIn(fields.data)) {
    const fault = strayFault(text);
    if (fault) faults.push({ line: fields.lineOf(path), ...fault });
  }
  for (const { text, line } of prose.paragraphs) {
    const fault = strayFault(text);
    if (fault) faults.push({ line, ...fault });
  }
  return faults;
}

function readText<Data>(text: string, schema: z.ZodType<Data>, filed: Pick<Filed, 'id' | 'collection' | 'file'>, isProse: boolean): Read<Data> {
  if (text.includes('\0')) return { faults: [{ line: 1, message: 'The file is not text.', fix: 'Save it as UTF-8 text.' }] };
  const parts = partsOf(normaliseText(text), isProse);
  if (!parts) return { faults: [NO_FRONTMATTER] };
  const fields = readYaml(parts.fields, parts.fieldsLine);
  const prose = isProse ? readProse(parts.body, parts.bodyLine) : NO_PROSE;
  const faults = [...fields.faults, ...prose.faults];
  if (fields.faults.length > 0) return { faults };
  const parsed = schema.safeParse(fields.data);
  if (!parsed.success) faults.push(...schemaFaults(schema, fields.data, parsed.error.issues, fields.lineOf));
  faults.push(...strayFaults(fields, prose));
  if (!parsed.success || faults.length > 0) return { faults };
  const { paragraphs, links } = prose;
  return { record: { filed: { ...filed, paragraphs, links }, data: parsed.data, body: parts.body, lineOf: fields.lineOf } };
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
