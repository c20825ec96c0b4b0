import type { FieldPath } from './record.ts';

/** Every text in the fields of a file, or in one of them, with its path. */
export function* textsIn(value: unknown, path: FieldPath = []): Generator<{ text: string; path: FieldPath }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}
