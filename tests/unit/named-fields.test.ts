import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { namedFieldAt, namedFieldsOf, valuesAt } from '../../src/schema/named-fields.ts';
import { idOf, observerSchema } from '../../src/schema/words.ts';

const entry = z.strictObject({ by: observerSchema.describe('Who.'), via: idOf('actors').optional().describe('How.') });
const schema = z
  .strictObject({ crews: z.array(idOf('actors')).default([]), told: z.array(entry).optional(), title: z.string() })
  .refine(() => true);

test('the fields that name something are read off the schema, however they are wrapped', () => {
  expect(namedFieldsOf(schema)).toEqual([
    { path: ['crews', '*'], names: 'actors', orPublisher: false },
    { path: ['told', '*', 'by'], names: 'actors', orPublisher: true },
    { path: ['told', '*', 'via'], names: 'actors', orPublisher: false },
  ]);
});

test('every value of such a field has its path and the group around it', () => {
  const told = [{ by: 'Harbour Radio' }, { by: 'envoy', via: 'pilots' }];
  const data = { crews: ['one', 'two'], told };
  expect([...valuesAt(data, ['crews', '*'])].map(({ value, path }) => [value, path])).toEqual([
    ['one', ['crews', 0]],
    ['two', ['crews', 1]],
  ]);
  expect([...valuesAt(data, ['told', '*', 'via'])]).toEqual([{ value: 'pilots', path: ['told', 1, 'via'], entry: told[1] }]);
  expect([...valuesAt({ crews: 'one', told: 3 }, ['told', '*', 'via'])]).toEqual([]);
});

test('a field is found by the keys above it, and not by its name alone', () => {
  expect(namedFieldAt(schema, ['told', 'via'])?.names).toBe('actors');
  expect(namedFieldAt(schema, ['via'])).toBeUndefined();
});
