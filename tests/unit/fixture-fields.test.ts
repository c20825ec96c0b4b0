import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/reading/frontmatter.ts';
import { readYaml } from '../../src/reading/yaml.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { dossierFileSchema } from '../../src/schema/dossier-file.ts';

const fixture = resolve('tests/fixture');

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** Every field that a schema knows, as `positions.readings.stance`. */
function fieldsOf(schema: JsonSchema, path = ''): string[] {
  const below = schema.items ? fieldsOf(schema.items, path) : [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    return [here, ...fieldsOf(field, here)];
  });
  return [...below, ...own];
}

/** Every field that a file uses. */
function usedIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => usedIn(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const here = path ? `${path}.${name}` : name;
    return [here, ...usedIn(item, here)];
  });
}

function usedInFolder(collection: string): Set<string> {
  const files = readdirSync(join(fixture, collection)).map((name) => readFileSync(join(fixture, collection, name), 'utf8'));
  return new Set(files.flatMap((text) => usedIn(readYaml(splitFrontmatter(text)?.fields ?? text).data)));
}

const jsonSchema = (schema: z.core.$ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

describe('the invented dossier uses every field at least once', () => {
  test.each(Object.entries(COLLECTIONS))('of %s', (collection, { schema }) => {
    const used = usedInFolder(collection);
    const fields = fieldsOf(jsonSchema(schema));
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter((field) => !used.has(field))).toEqual([]);
  });

  test('of dossier.yaml', () => {
    const used = new Set(usedIn(readYaml(readFileSync(join(fixture, 'dossier.yaml'), 'utf8')).data));
    expect(fieldsOf(jsonSchema(dossierFileSchema)).filter((field) => !used.has(field))).toEqual([]);
  });
});
