import type { z } from 'astro/zod';
import { type Fault, type FieldPath, type FileInfo, type PlacedFault, PROSE } from '../schema/record.ts';
import { textsIn } from '../schema/texts.ts';
import { frontmatterFaults, normaliseText, type Parts, splitFrontmatter } from './frontmatter.ts';
import { locator, placeIn, type Written } from './locate.ts';
import type { Prose, ProseReader } from './prose-walk.ts';
import { prototypeKeyFaults } from './prototype-keys.ts';
import { schemaFaults } from './schema-faults.ts';
import { sizeFaults } from './size-limits.ts';
import { strayFault } from './stray-citations.ts';
import { unprintableFault, unprintableIn } from './unprintable.ts';
import { type Fields, readYaml } from './yaml.ts';

/*
 * One way for every text, be it a file of the content folder or a draft in a
 * browser. It differs in what parses Markdown alone: no import here may need
 * Node or a native module.
 */

/** What one file says: its fields as its schema types them, its prose, and the place of each field. */
export interface FileRecord<Data = unknown> extends Written {
  filed: FileInfo;
  data: Data;
  /** The prose below the frontmatter, as written; empty in a YAML file. */
  body: string;
}

/** A file's record, or what is wrong with it. */
export type Read<Data> = { record: FileRecord<Data> } | { faults: PlacedFault[] };

/** What a text is read as. */
interface Expected<Data> {
  schema: z.ZodType<Data>;
  filed: Pick<FileInfo, 'id' | 'collection' | 'file'>;
  /** Reads the text below the fields; missing if the whole text is fields. */
  readProse?: ProseReader | undefined;
  /** The value of fields of which none is written yet, so that every missing one is reported. */
  unwritten?: object;
}

/** A text as far as it could be taken apart. */
interface Opened extends Written {
  parts: Parts;
  fields: Fields;
}

const NO_PROSE: Prose = { paragraphs: [], links: [], faults: [] };

function partsOf(text: string, hasProse: boolean): Parts | undefined {
  return hasProse ? splitFrontmatter(text) : { fields: text, fieldsLine: 1, body: '', bodyLine: text.split('\n').length + 1 };
}

const LONE_RETURN = {
  rule: 'text-readable',
  message: 'A line ends in a carriage return alone, as on computers of long ago.',
  fix: 'Save the file with the line ends of today (LF).',
};

/** The path of a character of a text: the first field whose text has it, or the prose. */
function pathOfCharacter(text: string, index: number, hasProse: boolean): FieldPath {
  const parts = partsOf(text, hasProse);
  if (!parts) return [];
  if (placeIn(text, index).line >= parts.bodyLine) return PROSE;
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  const texts = textsIn(readYaml(parts.fields, parts.fieldsLine).data);
  return [...texts].find((one) => one.text.includes(character))?.path ?? [];
}

/** A character that no reader of Markdown or YAML shall see; at most one. */
function characterFaults(text: string, hasProse: boolean): Fault[] {
  const loneReturn = text.indexOf('\r');
  const index = loneReturn === -1 ? unprintableIn(text) : loneReturn;
  const said = loneReturn === -1 ? unprintableFault(text) : LONE_RETURN;
  if (index === undefined || !said) return [];
  return [{ ...said, path: pathOfCharacter(text, index, hasProse), place: placeIn(text, index) }];
}

/** What is wrong with the texts of the fields, whatever their schema says. */
function textFaults(data: unknown): Fault[] {
  return [...textsIn(data)].flatMap(({ text, path }) => {
    const said = unprintableFault(text) ?? strayFault(text);
    return said ? [{ rule: 'citations-well-formed', ...said, path }] : [];
  });
}

function readOpened<Data>(opened: Opened, { schema, filed, readProse, unwritten }: Expected<Data>): { record: FileRecord<Data> } | Fault[] {
  const { parts, fields, text, placeOf } = opened;
  const prose = readProse?.(parts.body, parts.bodyLine) ?? NO_PROSE;
  const faults = [...fields.faults, ...prose.faults];
  if (fields.faults.length > 0) return faults;
  const data = fields.data ?? unwritten ?? fields.data;
  const large = sizeFaults(data);
  if (large.length > 0) return [...large, ...faults];
  const parsed = schema.safeParse(data);
  faults.push(...(parsed.success ? prototypeKeyFaults(data) : schemaFaults(schema, data, parsed.error.issues)), ...textFaults(data));
  if (!parsed.success || faults.length > 0) return faults;
  const { paragraphs, links } = prose;
  return { record: { filed: { ...filed, paragraphs, links }, data: parsed.data, body: parts.body, text, placeOf } };
}

/** Reads a text as a file of the content folder is read. */
export function readText<Data>(written: string, expected: Expected<Data>): Read<Data> {
  const text = normaliseText(written);
  const hasProse = expected.readProse !== undefined;
  const nowhere = { text, placeOf: () => ({ line: 1, column: 1 }) };
  const unreadable = characterFaults(text, hasProse);
  const unframed = unreadable.length === 0 && hasProse ? frontmatterFaults(text) : unreadable;
  const parts = partsOf(text, hasProse);
  if (!parts || unframed.length > 0) return { faults: unframed.map(locator(nowhere)) };
  const fields = readYaml(parts.fields, parts.fieldsLine);
  const opened: Opened = { text, parts, fields, placeOf: fields.placeOf };
  const read = readOpened(opened, expected);
  return 'record' in read ? read : { faults: read.map(locator(opened)) };
}
