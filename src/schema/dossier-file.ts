import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { addressSchema, idOf, idSchema, languageSchema, nameSchema, timezoneSchema, wordsSchema } from './words.ts';

/** A party: whose positions the matrix shows, and on which side it stands. */
export const partySchema = z.strictObject({
  id: idSchema.describe('The id by which positions name the party.'),
  name: nameSchema.describe('The name that the site shows.'),
  actors: z.array(idOf('actors')).min(1).describe('The actors that speak as this party. Whoever acts for one of them counts too.'),
  side: idSchema
    .optional()
    .describe('The side of the table at which it sits; leave it out for whoever sits at neither. Parties with the same word sit together.'),
  main: z
    .boolean()
    .optional()
    .describe('Whether the party has a column of its own in the matrix of positions. If no party is marked main, all are.'),
});

/** What the parties negotiate about: one question that conditions and provisions of texts turn on. */
export const issueSchema = z.strictObject({
  id: idSchema.describe('The id by which conditions and provisions name the issue.'),
  name: nameSchema.describe('The name that the site shows.'),
  covers: wordsSchema.describe('What belongs to it, in a few words.'),
  heading: nameSchema.describe('The heading under which it is listed; issues with the same heading stand together.'),
});

/** A named stretch of the timeline. */
export const rangeSchema = z.strictObject({
  id: idSchema,
  title: nameSchema,
  from: daySchema,
  to: daySchema,
});

function areDistinct(ranges: readonly { id: string }[]): boolean {
  const ids = new Set(ranges.map(({ id }) => id));
  return ids.size === ranges.length && !ids.has('whole');
}

function haveOwnIds(issues: readonly { id: string }[]): boolean {
  return new Set(issues.map(({ id }) => id)).size === issues.length;
}

/** Who keeps the dossier and how one can object; shown on the page about it. */
export const maintainersSchema = z.strictObject({
  by: wordsSchema.describe('Who keeps this dossier, in one sentence.'),
  contribute: wordsSchema.describe('Who may contribute.'),
  disputes: wordsSchema.describe('How a dispute over the content is decided.'),
  corrections: wordsSchema.describe('How to ask for a correction without an account.'),
  address: z
    .union([addressSchema, z.string().regex(/^mailto:[^\s@<>"]+@[^\s@<>"]+$/, 'Write mailto: and an address.')])
    .optional()
    .describe('Where a request for correction can be sent: https://… or mailto:…'),
});

/** What a reader may type into the search, and the page that has to be among the first three found. */
export const searchSchema = z.strictObject({
  query: wordsSchema,
  page: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'Write the address of the page within the site, as in /events/some-event/.'),
});

/** dossier.yaml: what this dossier is. */
export const dossierFileSchema = z.strictObject({
  title: nameSchema.describe('What the dossier is called.'),
  description: wordsSchema.describe('One sentence on what the dossier explains; for search engines and link previews.'),
  language: languageSchema.describe('The language in which the dossier is written, as a tag: en, pt-BR.'),
  timezone: timezoneSchema.describe('The time zone in which hours are shown where a file gives none, as in Europe/Lisbon.'),
  asOf: daySchema.describe("The day of the dossier's last full reading: the pages' today."),
  ranges: z
    .array(rangeSchema)
    .min(1)
    .refine(areDistinct, 'Every range has an id of its own, and none is called whole: that is the whole timeline.')
    .describe('The named stretches of the timeline, in order.'),
  repository: addressSchema.optional().describe('Where the files are kept; links to edit and report appear only with it.'),
  checkEvery: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('After how many days, counted to asOf, a page is to be read against its sources again.'),
  parties: z.array(partySchema).min(2).describe('The parties, in the order in which they are shown.'),
  maintainers: maintainersSchema.describe('Who keeps the dossier and how one can object.'),
  issues: z
    .array(issueSchema)
    .refine(haveOwnIds, 'Every issue has an id of its own.')
    .default([])
    .describe('The issues, in the order in which they are shown.'),
  words: z.array(wordsSchema).default([]).describe('Words that the check of spelling would not know and that are right.'),
  searches: z
    .array(searchSchema)
    .default([])
    .describe('Queries and the page that each has to find among the first three; tested on the built site.'),
});

export type DossierFile = z.output<typeof dossierFileSchema>;
export type Issue = z.output<typeof issueSchema>;
export type Party = z.output<typeof partySchema>;
