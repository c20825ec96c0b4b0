import { z } from 'astro/zod';
import { sourcesSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { addressSchema, idOf, languageSchema, nameSchema, printedSchema, wordsSchema } from './words.ts';

/** Who stands behind a page. It is not a score of bias: for whom it speaks is said in `speaksFor`. */
export const STANDINGS = ['government', 'state media', 'wire', 'independent', 'aggregator', 'think tank', 'encyclopedia'] as const;

/** What of a page was read. `unseen`: an origin known only through pages that relay it. */
export const READ = ['whole', 'part', 'headline', 'unseen'] as const;

/** What came of comparing a statement of a page with other sources. */
export const FINDINGS = ['confirmed', 'refined', 'contradicted', 'not found elsewhere'] as const;

/** A statement that the page makes, compared with what other sources say. */
export const comparisonSchema = z.strictObject({
  says: wordsSchema.describe('What the page says, in our own words.'),
  finding: z.enum(FINDINGS),
  words: wordsSchema.describe('What the other sources say, in a sentence or two.'),
  sources: sourcesSchema,
});

const sourceShape = z.strictObject({
  url: addressSchema.optional().describe('The address of the page; missing only where the origin is unseen.'),
  publisher: nameSchema.describe('The site, paper, agency or office that publishes the page.'),
  title: printedSchema.optional().describe('The title as it stands, in its own language.'),
  published: daySchema.optional().describe('The day of publication; leave it out where the page shows none.'),
  accessed: daySchema.optional().describe('When it was read; a month will do, as in "2026-11".'),
  language: languageSchema.describe('The language of the page, as a tag: en, uk, ru.'),
  kind: nameSchema.describe('What it is: newspaper, news agency, broadcaster, post, speech, document …'),
  standing: z.enum(STANDINGS).describe('Who stands behind it.'),
  speaksFor: idOf('actors').optional().describe('The actor for whom the publisher speaks, where it does.'),
  relays: z.array(idOf('sources')).min(1).optional().describe('The origins (ids of sources) that this page repeats.'),
  read: z.enum(READ).describe('What of it was read: whole, part, headline; unseen for an origin known only through others.'),
  archived: addressSchema.optional().describe('The address of a stored copy.'),
  note: wordsSchema.optional().describe('What a reader should know about the page or its publisher.'),
  compared: z.array(comparisonSchema).default([]).describe('Statements of the page, each compared with other sources.'),
});

/** sources/*.yaml: one page, or one origin that is known only through pages that relay it. */
export const sourceSchema = sourceShape
  .refine((source) => (source.read === 'unseen' ? source.url === undefined : source.url !== undefined), {
    error: 'A source has an address, unless it is an origin with read: unseen, which has none.',
    path: ['url'],
  })
  .refine((source) => source.read === 'unseen' || source.accessed !== undefined, {
    error: 'Say when the page was read: accessed: "2026-11".',
    path: ['accessed'],
  });

export type SourceData = z.output<typeof sourceSchema>;
export type Comparison = z.output<typeof comparisonSchema>;
