import { z } from 'astro/zod';
import { sourcesSchema } from './citation.ts';
import { citedWordsSchema, idOf, nameSchema, wordsSchema } from './words.ts';

/** terms/*.yaml: a word that the parties use differently. */
export const termSchema = z.strictObject({
  word: nameSchema.describe('The word, as readers meet it.'),
  summary: citedWordsSchema,
  uses: z
    .array(
      z.strictObject({
        by: idOf('actors').describe('The actor who uses it.'),
        says: wordsSchema.describe('The wording that this actor uses.'),
        implies: wordsSchema.describe('How we read the wording; shown as our reading.'),
        sources: sourcesSchema,
      }),
    )
    .default([])
    .describe('Who uses which wording, and what it implies.'),
  neutral: wordsSchema.describe('The wording that we use in our own voice.'),
  avoid: z.array(wordsSchema).default([]).describe('Loaded words for it, which stand in quotation marks only.'),
  spellings: z.array(wordsSchema).default([]).describe('Spellings and variants under which a reader may look for it.'),
});

export type TermData = z.output<typeof termSchema>;
