import { z } from 'astro/zod';
import { nameSchema, wordsSchema } from './words.ts';

/** pages/*.mdx: prose about the whole: overview, method, corrections policy, about. */
export const pageSchema = z.strictObject({
  title: nameSchema.describe('The title of the page.'),
  summary: wordsSchema.describe('One or two sentences; statements of fact carry a citation.'),
});

export type PageData = z.output<typeof pageSchema>;
