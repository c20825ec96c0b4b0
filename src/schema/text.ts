import { z } from 'astro/zod';
import { sourcesSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { maintenanceShape } from './maintenance.ts';
import { citedWordsSchema, idOf, idSchema, languageSchema, nameSchema, shortSchema, unknownsSchema, wordsSchema } from './words.ts';

/** How the wording became public. Only what anybody can check is said: whether those who put it forward released it, or others. */
export const AUTHENTICITIES = ['official', 'published by one party', 'published by others', 'reported in part'] as const;

/** What of the text was seen. Only a text that was seen whole can be said to be silent on an issue. */
export const SEEN = ['whole', 'part', 'reports'] as const;

export const TEXT_STATES = ['drafted', 'handed over', 'published', 'agreed', 'initialled', 'rejected', 'replaced'] as const;

/** How a provision compares with one of an earlier text, by its wording. */
export const DESCENTS = ['keeps', 'changes', 'answers', 'opposes'] as const;

/** What was said of the agreement on a provision. */
export const PROVISION_STATUSES = ['agreed as both say', 'agreed as one says', 'same aim', 'open', 'opposed', 'dropped'] as const;

/** What happened to the text, or what somebody said had happened to it. */
export const textStateSchema = z.strictObject({
  state: z.enum(TEXT_STATES).describe('What happened to the text.'),
  day: daySchema.describe('The day on which it happened or, where only somebody says so, on which it was said.'),
  by: z.array(idOf('actors')).default([]).describe('Who did it.'),
  saidBy: z.array(idOf('actors')).default([]).describe('Who says so, where it is known only from them.'),
  to: z.array(idOf('actors')).default([]).describe('Who received it.'),
  event: idOf('events').optional().describe('The event in which it happened.'),
  becomes: idOf('texts').optional().describe('The text that took its place.'),
  words: wordsSchema.optional().describe('One sentence: what happened, and who says so.'),
  sources: sourcesSchema,
});

const REFERENCE = /^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A comparison with a provision of an earlier text. */
export const descentSchema = z.strictObject({
  provision: z
    .string()
    .regex(REFERENCE, 'Write the ids of the text and of its provision, as in first-draft#3.')
    .describe('The earlier provision: the id of its text, # and its own id.'),
  relation: z
    .enum(DESCENTS)
    .describe('keeps: says the same. changes: same point, other terms. answers: replies to it. opposes: says the contrary.'),
  words: wordsSchema.describe('One sentence on what is kept or different, from the two wordings alone.'),
});

/** What was said, on one day, of the agreement on a provision. */
export const provisionStatusSchema = z
  .strictObject({
    status: z.enum(PROVISION_STATUSES).describe('What was said of it.'),
    day: daySchema.describe('The day on which it was said.'),
    by: z.array(idOf('actors')).default([]).describe('Who says so.'),
    holder: nameSchema.optional().describe('Who says so, in words, if that is no actor here. Never the outlet that relays it.'),
    words: wordsSchema.optional().describe('One sentence on what was said.'),
    sources: sourcesSchema,
  })
  .refine(({ by, holder }) => by.length > 0 !== (holder !== undefined), {
    error: 'Say who says so: by (actors) or holder (in words), one of the two.',
    path: ['by'],
  });

/** A few words of the text itself. */
export const originalSchema = z.strictObject({
  words: wordsSchema.describe('At most fifteen words of the text, as they stand there or in a printed translation.'),
  language: languageSchema.describe('The language in which they are given here.'),
});

/** One clause of a text. */
export const provisionSchema = z.strictObject({
  id: idSchema.describe('Its id within the text, as in 3 or army-size; never changed once given.'),
  number: nameSchema.optional().describe('Its number in the text, where that was seen.'),
  issue: idOf('issues').describe('The issue that it bears on.'),
  also: z.array(idOf('issues')).default([]).describe('Further issues that it bears on.'),
  proposedBy: z.array(idOf('actors')).default([]).describe('Whose wording this is, if the text sets several side by side.'),
  text: wordsSchema.describe('What it says, in our own words.'),
  elements: z
    .record(z.string(), wordsSchema)
    .default({})
    .describe('Short values that can be compared across texts, by what they settle: "size of forces": "800,000 in peacetime".'),
  original: originalSchema.optional().describe('A few words of the text itself.'),
  conditions: z.array(idOf('conditions')).default([]).describe('The conditions that it bears on.'),
  from: z.array(descentSchema).default([]).describe('Provisions of earlier texts with which its wording is compared.'),
  status: z.array(provisionStatusSchema).default([]).describe('What was said of the agreement on it, by day.'),
  disagreement: wordsSchema.optional().describe('Where the pages differ about it, in a sentence or two with citations.'),
  sources: sourcesSchema.describe('The pages that print or report it, each with the place in it.'),
});

/** texts/*.mdx: a paper that was negotiated over. */
export const textSchema = z
  .strictObject({
    title: nameSchema.describe('What the text is called.'),
    short: shortSchema(32).describe('The title in at most 32 characters, for tables.'),
    putForwardBy: z.array(idOf('actors')).default([]).describe('Who put it forward.'),
    holder: nameSchema.optional().describe('Who put it forward, in words, if that is no actor here.'),
    to: z.array(idOf('actors')).default([]).describe('To whom it was put.'),
    authenticity: z.enum(AUTHENTICITIES).describe('How the wording became public.'),
    through: z.array(nameSchema).default([]).describe('Who published the wording, by name.'),
    language: languageSchema.optional().describe('The language in which it was written, where that is known.'),
    seen: z.enum(SEEN).describe('What of it was seen for this dossier, on one page or on several together.'),
    summary: citedWordsSchema,
    aliases: z.array(wordsSchema).default([]).describe('Other names and spellings under which a reader may look for it.'),
    states: z
      .array(textStateSchema)
      .min(1, 'Say at least when the text was drafted, handed over or published.')
      .describe('What happened to it, by day, and who says so.'),
    provisions: z.array(provisionSchema).default([]).describe('What it says, clause by clause, in its own order.'),
    unknowns: unknownsSchema.optional().describe('What is not known about it.'),
    ...maintenanceShape,
  })
  .refine(({ putForwardBy, holder }) => putForwardBy.length > 0 !== (holder !== undefined), {
    error: 'Say who put it forward: putForwardBy (actors) or holder (in words), one of the two.',
    path: ['putForwardBy'],
  });

export type TextData = z.output<typeof textSchema>;
export type TextState = z.output<typeof textStateSchema>;
export type Provision = z.output<typeof provisionSchema>;
export type ProvisionStatus = z.output<typeof provisionStatusSchema>;
export type Descent = z.output<typeof descentSchema>;
