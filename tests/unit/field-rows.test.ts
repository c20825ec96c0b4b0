import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fieldRowsOf } from '../../src/contribute/field-rows.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { idSchema } from '../../src/schema/words.ts';

const SCHEMA = z.strictObject({
  harbour: z.string().min(1).describe('The harbour.'),
  flags: z.array(z.enum(['red', 'blue'])).default([]),
  berths: z.array(z.strictObject({ depth: z.number(), ship: z.strictObject({ name: z.string() }).optional().describe('Who lies there.') })),
  signs: z.record(z.string(), z.string()).optional(),
  concerns: z.array(idSchema).optional(),
  open: z.literal('yes').optional(),
});

test('every field has a row, followed by the fields within it', () => {
  expect(
    fieldRowsOf(SCHEMA).map(({ within, name, needed, says }) => `${[...within, name].join('.')} ${needed ? '!' : '?'} ${says}`),
  ).toEqual([
    'harbour ! The harbour.',
    'flags ? A list. One of: red, blue.',
    'berths ! A list; each entry has the fields that follow.',
    'berths.depth ! A number.',
    'berths.ship ? Who lies there. It has the fields that follow.',
    'berths.ship.name ! Text.',
    'signs ? Lines of your own: a word, a colon and what holds.',
    'concerns ? A list of ids: names of files.',
    'open ? Only: yes.',
  ]);
});

test.each(Object.entries(COLLECTIONS))('no field of %s, however deep, says only that it is text', (_, { schema }) => {
  expect(fieldRowsOf(schema).filter(({ says }) => says === 'Text.')).toEqual([]);
});
