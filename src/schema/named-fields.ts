import type { z } from 'astro/zod';
import { inside, metaOf } from './inside.ts';
import type { FieldPath } from './record.ts';
import type { Named } from './words.ts';

/** Each entry of a list, in the path of a field. */
const EACH = '*';

/** A field that names something by id, read off the schema. */
export interface NamedField {
  /** The keys to it, `*` for each entry of a list: `['positions', '*', 'saidBy']`. */
  path: readonly string[];
  names: Named;
  /** True if the publisher's name of a source that the same entry cites will do too. */
  orPublisher: boolean;
}

function fieldsIn(schema: z.core.$ZodType, path: readonly string[]): NamedField[] {
  const { shape = {}, element } = inside(schema);
  const { names, orPublisher } = metaOf(schema) as { names?: Named; orPublisher?: boolean };
  const own = names === undefined ? [] : [{ path, names, orPublisher: orPublisher ?? false }];
  const below = Object.entries(shape).flatMap(([key, field]) => fieldsIn(field, [...path, key]));
  return [...own, ...(element ? fieldsIn(element, [...path, EACH]) : []), ...below];
}

const known = new WeakMap<z.core.$ZodType, NamedField[]>();

/** The fields of a schema that name something by id, in the schema's order. */
export function namedFieldsOf(schema: z.core.$ZodType): readonly NamedField[] {
  const fields = known.get(schema) ?? fieldsIn(schema, []);
  known.set(schema, fields);
  return fields;
}

/** An id or name that stands in a field. */
export interface NamedValue {
  value: string;
  path: FieldPath;
  /** The group of fields in which it stands. */
  entry: Readonly<Record<string, unknown>>;
}

/** What stands in a field of a file's data, once for each entry of the lists on its way. */
export function* valuesAt(data: unknown, [key, ...rest]: NamedField['path'], path: FieldPath = [], entry = {}): Generator<NamedValue> {
  if (key === undefined) {
    if (typeof data === 'string') yield { value: data, path, entry };
    return;
  }
  if (key === EACH) {
    if (Array.isArray(data)) for (const [at, item] of data.entries()) yield* valuesAt(item, rest, [...path, at], entry);
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const group = data as Record<string, unknown>;
  yield* valuesAt(group[key], rest, [...path, key], group);
}

/** The field at a path of keys, as they stand above a value in a file; undefined if that field names nothing. */
export function namedFieldAt(schema: z.core.$ZodType, keys: readonly string[]): NamedField | undefined {
  const wanted = keys.join(' ');
  return namedFieldsOf(schema).find(({ path }) => path.filter((step) => step !== EACH).join(' ') === wanted);
}
