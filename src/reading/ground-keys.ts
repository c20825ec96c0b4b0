import type { Fault, FieldPath } from '../schema/record.ts';
import type { Fields } from './yaml.ts';

/** Every key `__proto__` among the fields, at any depth. */
function* groundPaths(value: unknown, path: FieldPath = []): Generator<FieldPath> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === '__proto__') yield here;
    else yield* groundPaths(item, here);
  }
}

/**
 * Keys by which a careless program would change all its objects. Where a
 * schema lists its fields it refuses them itself; where any key is possible it
 * would pass over them in silence.
 */
export function groundKeyFaults({ data, placeOf }: Fields): Fault[] {
  return [...groundPaths(data)].map((path) => ({
    ...placeOf(path),
    rule: 'fields-known',
    message: 'There is no field "__proto__" here.',
    fix: 'Choose another word for it, or take it out.',
  }));
}
