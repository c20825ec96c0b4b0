import type { z } from 'astro/zod';
import type { FieldPath } from './record.ts';

/* The one place that looks into what zod made of a schema. */

type Schema = z.core.$ZodType;

interface Inside {
  /** The fields of a group. */
  shape?: Record<string, Schema>;
  /** The entry of a list. */
  element?: Schema;
  /** The value of a map. */
  valueType?: Schema;
}

/** The schema of what an optional, defaulted or nested schema wraps. */
export function unwrap(schema: Schema): Schema {
  const { def } = schema._zod as unknown as { def: { innerType?: Schema } };
  return def.innerType ? unwrap(def.innerType) : schema;
}

/** The schemas within a schema. */
export function inside(schema: Schema): Inside {
  return (unwrap(schema)._zod as unknown as { def: Inside }).def;
}

/** The schema of the field at a path, or undefined if the path leads nowhere. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { shape, element, valueType } = inside(schema);
  const next = typeof step === 'number' ? element : (shape?.[step] ?? valueType);
  return next && schemaAt(next, rest);
}

/** What a schema says of itself beside its rules, as `meta` was given it. */
export function metaOf(schema: Schema): Readonly<Record<string, unknown>> {
  return (unwrap(schema) as z.ZodType).meta() ?? {};
}
