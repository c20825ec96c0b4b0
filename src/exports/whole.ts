import { z } from 'astro/zod';
import type { Dossier } from '../dossier/dossier.ts';
import { COLLECTIONS, type Collection } from '../schema/collections.ts';
import { dossierFileSchema } from '../schema/dossier-file.ts';

const NAMES = Object.keys(COLLECTIONS) as Collection[];

/** The fields of a record as its file has them, defaults filled in; what was read besides them is left out. */
function fieldsOf(record: object, collection: Collection): object {
  const known = new Set(Object.keys(COLLECTIONS[collection].schema.shape));
  return Object.fromEntries(Object.entries(record).filter(([name, value]) => known.has(name) && value !== undefined));
}

/** All fields of all files: dossier.yaml under `dossier`, then each collection by the ids of its records. Prose stays on the pages. */
export function wholeDossier(dossier: Dossier): object {
  const collections = NAMES.map((name) => {
    const records = [...dossier[name].values()].map((record) => [record.id, fieldsOf(record, name)] as const);
    return [name, Object.fromEntries(records)] as const;
  });
  return { $schema: 'dossier.schema.json', dossier: dossier.settings, ...Object.fromEntries(collections) };
}

const schemaOf = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });

/** The JSON Schema of `wholeDossier`, with a description for each field: the codebook. */
export function wholeSchema(): object {
  const collections = NAMES.map((name) => [name, { type: 'object', additionalProperties: schemaOf(COLLECTIONS[name].schema) }] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A dossier',
    type: 'object',
    properties: { $schema: { type: 'string' }, dossier: schemaOf(dossierFileSchema), ...Object.fromEntries(collections) },
    required: ['dossier', ...NAMES],
    additionalProperties: false,
  };
}
