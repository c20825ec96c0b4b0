import type { Fault, FieldPath } from '../schema/record.ts';

/** Every key `__proto__` among the fields, at any depth. */
function* prototypePaths(value: unknown, path: FieldPath = []): Generator<FieldPath> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === '__proto__') yield here;
    else yield* prototypePaths(item, here);
  }
}

/**
 * Keys by which a careless program would change all its objects. A schema that
 * lists its fields refuses them itself; one that takes any key would let them
 * pass.
 */
export function prototypeKeyFaults(data: unknown): Fault[] {
  return [...prototypePaths(data)].map((path) => ({
    path,
    rule: 'fields-known',
    message: 'There is no field "__proto__" here.',
    fix: 'Choose another word for it, or take it out.',
  }));
}
