import { describe, expect, test } from 'vitest';
import { DRAFTED } from '../../src/contribute/checking/draft.ts';
import { type FormField, formFieldsOf, labelOf } from '../../src/contribute/form-fields.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { dossierFileSchema } from '../../src/schema/dossier-file.ts';

const byName = (fields: readonly FormField[] | undefined, name: string): FormField => {
  const field = fields?.find((one) => one.name === name);
  if (!field) throw new Error(`No field "${name}".`);
  return field;
};

/** Every field of a form, its lists and groups unfolded. */
function all(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => [field, ...all(field.fields ?? []), ...all(field.entry ? [field.entry] : [])]);
}

describe('the fields of a form', () => {
  test.each(DRAFTED)('of %s are those of the schema, with its help', (collection) => {
    const { schema } = COLLECTIONS[collection];
    const made = formFieldsOf(schema);
    expect(made.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
    expect(
      made.every(({ name, help }) => help === (schema.shape as Record<string, { description?: string }>)[name]?.description || help === ''),
    ).toBe(true);
  });

  test.each(DRAFTED)('of %s each know what they are', (collection) => {
    const made = all(formFieldsOf(COLLECTIONS[collection].schema));
    expect(made.filter(({ kind, choices }) => kind === 'choice' && !choices?.length)).toEqual([]);
    expect(made.filter(({ kind, entry }) => ['list', 'map', 'optional'].includes(kind) && !entry)).toEqual([]);
    expect(
      made.filter(({ name }) => /^(?:day|said|until|published|accessed|checked|plannedFor)$/.test(name)).map(({ kind }) => kind),
    ).toSatisfy((kinds: string[]) => kinds.every((kind) => kind === 'day'));
  });

  test('name what can be picked by name', () => {
    const event = formFieldsOf(COLLECTIONS.events.schema);
    expect(byName(byName(event, 'participants').entry?.fields, 'actor').names).toBe('actors');
    expect(byName(event, 'concerns').entry?.names).toBe('conditions');
    expect(byName(event, 'sources').entry).toMatchObject({ kind: 'citation', names: 'sources' });
    const position = byName(formFieldsOf(COLLECTIONS.conditions.schema), 'positions').entry?.fields;
    expect(byName(position, 'party').names).toBe('parties');
    expect(byName(position, 'searched').kind).toBe('optional');
    expect(byName(byName(event, 'participants').entry?.fields, 'presence').fallback).toBe('attended');
  });

  test('that are yes or no are no, where nothing is written', () => {
    const { fields } = byName(formFieldsOf(COLLECTIONS.conditions.schema), 'formulations').entry ?? {};
    expect(byName(fields, 'whole')).toMatchObject({ kind: 'switch', choices: ['false', 'true'], fallback: 'false', needed: false });
    const kinds = Object.values(COLLECTIONS).flatMap(({ schema }) => all(formFieldsOf(schema)));
    expect(kinds.filter(({ kind }) => kind === 'number').map(({ name }) => name)).toEqual(['number']);
  });

  test('say of every id what it names, but of those that name nothing of their own', () => {
    const schemas = [dossierFileSchema, ...Object.values(COLLECTIONS).map(({ schema }) => schema)];
    const ids = schemas.flatMap((schema) => all(formFieldsOf(schema))).filter(({ kind, names }) => kind === 'id' && names === undefined);
    expect([...new Set(ids.map(({ name }) => name))].sort()).toEqual(['answer', 'id', 'side']);
  });

  test('have their keys as labels', () => {
    expect(['title', 'actsFor', 'addressedTo'].map(labelOf)).toEqual(['Title', 'Acts for', 'Addressed to']);
  });
});
