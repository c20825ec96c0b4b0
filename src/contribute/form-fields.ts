import { z } from 'astro/zod';
import { idSchema, type Named } from '../schema/words.ts';

/** How a field is filled: in one control, or in fields of its own. */
type FormKind = 'words' | 'day' | 'id' | 'citation' | 'choice' | 'switch' | 'number' | 'line' | 'list' | 'map' | 'group' | 'optional';

/** One field of a form that writes a file, read off the file's schema. */
export interface FormField {
  /** The key in the file; empty for the entries of a list. */
  name: string;
  kind: FormKind;
  needed: boolean;
  /** The schema's own description; empty if it has none. */
  help: string;
  /** What the field names by id, so that it can be picked by name. */
  names?: Named;
  choices?: string[];
  /** The choice that applies if nothing is written. */
  fallback?: string;
  /** What one entry of a list or map is, or what an optional group holds. */
  entry?: FormField;
  /** The fields of a group. */
  fields?: FormField[];
}

interface JsonSchema {
  /** What the schema's `meta` says that the field names. */
  names?: Named;
  description?: string;
  type?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
}

const ID = (z.toJSONSchema(idSchema) as JsonSchema).pattern;
const KINDS: Record<string, FormKind> = { edtf: 'day', citation: 'citation' };

function choicesOf({ enum: values, const: only }: JsonSchema): string[] | undefined {
  if (values) return values.map(String);
  return only === undefined ? undefined : [String(only)];
}

function textKind({ format = '', pattern, minLength }: JsonSchema): FormKind {
  if (pattern === ID) return 'id';
  return KINDS[format] ?? (minLength === undefined ? 'line' : 'words');
}

function controlOf(about: Pick<FormField, 'name' | 'needed' | 'help'>, schema: JsonSchema): FormField {
  const choices = choicesOf(schema);
  if (choices) {
    const fallback = typeof schema.default === 'string' ? { fallback: schema.default } : {};
    return { ...about, kind: 'choice', choices, ...fallback };
  }
  if (schema.type === 'boolean') return { ...about, kind: 'switch', choices: ['false', 'true'], fallback: String(schema.default ?? false) };
  if (schema.type !== 'string') return { ...about, kind: 'number' };
  const kind = textKind(schema);
  const names = kind === 'citation' ? 'sources' : schema.names;
  return { ...about, kind, ...(names && { names }) };
}

function fieldOf(name: string, schema: JsonSchema, needed: boolean): FormField {
  const about = { name, needed, help: schema.description ?? '' };
  if (schema.items) return { ...about, kind: 'list', entry: fieldOf('', schema.items, true) };
  if (schema.properties) {
    const group: FormField = { ...about, kind: 'group', fields: fieldsIn(schema) };
    return needed ? group : { ...about, kind: 'optional', entry: { ...group, name: '', help: '', needed: true } };
  }
  if (typeof schema.additionalProperties === 'object')
    return { ...about, kind: 'map', entry: fieldOf('', schema.additionalProperties, true) };
  return controlOf(about, schema);
}

function fieldsIn({ properties = {}, required = [] }: JsonSchema): FormField[] {
  return Object.entries(properties).map(([name, schema]) => fieldOf(name, schema, required.includes(name)));
}

/** The fields of a form that writes a file of this schema, in the schema's order. */
export function formFieldsOf(schema: z.core.$ZodType): FormField[] {
  return fieldsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
}

/** A key as a label: `actsFor` is "Acts for". */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
