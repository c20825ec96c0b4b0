import { z } from 'astro/zod';

/** The name of a file without its ending: small Latin letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has small Latin letters, digits and single hyphens, as in press-secretary.');

/** Plain words on one line or more; no Markdown. */
export const wordsSchema = z.string().trim().min(1, 'Write at least one word.');

/** Plain words with citations in brackets after the statement: `… said so [@page, para. 2].` */
export const citedWordsSchema = wordsSchema.describe('One or two sentences that stand alone, each with its citation: … [@page].');

/** A short name of an answer, so that two accounts can be compared: `ninety-minutes`. */
export const slugSchema = idSchema.describe('A short answer as an id: two accounts that give the same one agree.');

/** A web address; only http and https are links. */
export const addressSchema = z.url({ protocol: /^https?$/, error: 'Write a whole address that begins with https:// or http://.' });

/** Kinds of what is not known. */
export const unknownSchema = z.strictObject({
  kind: z.enum(['not published', 'unverified', 'disputed', 'not yet searched']).describe('Why it is not known.'),
  text: wordsSchema.describe('One sentence: what is not known. It may carry citations.'),
});

/** What is not known about a record's subject. */
export const unknownsSchema = z.array(unknownSchema);
export type Unknown = z.output<typeof unknownSchema>;
