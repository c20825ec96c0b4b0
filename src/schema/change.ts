import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { wordsSchema } from './words.ts';

export const CHANGE_KINDS = ['fact', 'correction', 'status', 'wording', 'source'] as const;

/** changes/*.yaml: one change in one sentence. */
export const changeSchema = z.strictObject({
  day: daySchema.describe('The day on which the dossier was changed.'),
  kind: z.enum(CHANGE_KINDS).describe('What kind of change it is.'),
  words: wordsSchema.describe('What changed, in one sentence.'),
  pages: z
    .array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'Write the address of the page within the site, as in /events/some-event/.'))
    .min(1)
    .describe('The pages concerned, by their addresses within the site.'),
});

export type ChangeData = z.output<typeof changeSchema>;
