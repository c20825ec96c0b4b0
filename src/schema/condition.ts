import { z } from 'astro/zod';
import { sourcesSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { maintenanceShape } from './maintenance.ts';
import { hasMoment, MOMENT_ERROR, momentShape } from './moment.ts';
import { citedWordsSchema, idOf, nameSchema, observerSchema, shortSchema, unknownsSchema, wordsSchema } from './words.ts';

export const CONDITION_KINDS = ['demand', 'precondition', 'offer', 'threat', 'contingency'] as const;

/** What a party did with a condition, by the coding manual. `none-found` is a finding: it was looked for and not found. */
export const STANCES = ['demands', 'supports', 'accepts', 'undecided', 'sets aside', 'rejects', 'none-found'] as const;

/** Whether the author of a wording puts the condition forward, words it otherwise in reply, or tells what another asks. */
export const ROLES = ['puts', 'answers', 'reports'] as const;

/** What the author of a wording does with it. */
export const ACTS = ['asks', 'proposes', 'offers', 'threatens', 'expects', 'agrees'] as const;

export const OUTCOMES = ['met', 'refused', 'lapsed', 'overtaken'] as const;

const WHO_SAYS_SO = "Who says so: an actor's id, or the publisher's name of a source cited here.";

/** One wording of the condition. Only one author's `whole` wordings are compared, and of them only `elements`. */
export const formulationSchema = z
  .strictObject({
    ...momentShape,
    by: z.array(idOf('actors')).min(1).describe('The actors who worded it.'),
    as: z
      .enum(ROLES)
      .default('puts')
      .describe('puts: by puts it forward. answers: by words it otherwise, in reply. reports: by tells what another asks.'),
    act: z.enum(ACTS).optional().describe("What was done with these words; left out, it is what the condition's kind says."),
    to: z.array(idOf('actors')).min(1).optional().describe('To whom these words were put, if not to all whom the condition addresses.'),
    text: wordsSchema.describe('What was asked or said, in our own words.'),
    whole: z.boolean().default(false).describe("Whether this is the author's full wording; only such wordings are compared."),
    elements: z
      .record(z.string(), wordsSchema)
      .optional()
      .describe('Short values that can be compared: duration, start, scope, monitoring.'),
  })
  .refine(hasMoment, { error: MOMENT_ERROR });

/** An observer's reading of the same act. */
export const readingSchema = z.strictObject({
  accordingTo: observerSchema.describe(WHO_SAYS_SO),
  stance: z.enum(STANCES).describe('How this observer understands it.'),
  sources: sourcesSchema,
});

/** That an order no longer stands. */
export const endedSchema = z.strictObject({
  day: daySchema.describe('The day from which it no longer stands.'),
  why: wordsSchema.describe('One sentence: what the party did or said against it.'),
  sources: sourcesSchema,
});

/** What a second coder, who did not know the first coding, made of the same note and sources. */
export const secondSchema = z.strictObject({
  stance: z.enum(STANCES).describe('The stance by the second coding.'),
  isAfter: z.boolean().default(false).describe('Whether the second coding has it depend on another condition.'),
});

/** What a party did with the condition at one moment. */
export const positionSchema = z
  .strictObject({
    ...momentShape,
    party: idOf('parties').describe('The party, by its id in dossier.yaml.'),
    saidBy: idOf('actors').optional().describe('The actor who said it.'),
    stance: z.enum(STANCES).describe('What the party did with it; none-found is a finding of a search.'),
    onlyAfter: z
      .array(idOf('conditions'))
      .default([])
      .describe('A yes that depends on other conditions coming first: which ones. Only accepts and supports can have it.'),
    ended: endedSchema
      .optional()
      .describe('Why this order no longer stands, if the speaker has not said otherwise: what the party did against it.'),
    note: wordsSchema.optional().describe('One sentence on what was said.'),
    searched: z
      .strictObject({
        where: wordsSchema.describe('Which archives, sites or pages.'),
        words: wordsSchema.describe('The words that were looked for.'),
        day: daySchema.describe('The day of the search.'),
      })
      .optional()
      .describe('Where, with which words and on which day nothing was found.'),
    second: secondSchema.optional().describe('A second coding, independent of the first; both are compared on the page on method.'),
    readings: z.array(readingSchema).optional().describe('How observers read the same act, where they differ.'),
  })
  .refine((position) => position.stance === 'none-found' || hasMoment(position), { error: MOMENT_ERROR })
  .refine((position) => (position.stance === 'none-found') === (position.searched !== undefined), {
    error: 'none-found needs searched (where, words, day), and only none-found has it.',
    path: ['searched'],
  })
  .refine(({ onlyAfter, stance }) => onlyAfter.length === 0 || stance === 'accepts' || stance === 'supports', {
    error: 'Only a yes can depend on what comes first: write accepts or supports, or leave onlyAfter out.',
    path: ['onlyAfter'],
  })
  .refine(({ onlyAfter, ended }) => ended === undefined || onlyAfter.length > 0, {
    error: 'ended says when an order no longer stood: name in onlyAfter what was to come first, or leave ended out.',
    path: ['ended'],
  });

/** What came of an expectation. */
export const cameSchema = z.strictObject({
  if: z.enum(['yes', 'no', 'unknown']).describe('Whether the "if" came.'),
  // biome-ignore lint/suspicious/noThenProperty: the field's name in the files; no one awaits a record.
  then: z.enum(['yes', 'no', 'contrary', 'unknown']).describe('Whether the "then" came, or its contrary.'),
  words: wordsSchema.describe('One sentence on what came.'),
  day: daySchema.describe('The day on which that was known.'),
  sources: sourcesSchema,
});

/** Who expected what, if what. */
export const expectationSchema = z
  .strictObject({
    heldBy: observerSchema.optional().describe(WHO_SAYS_SO),
    holder: nameSchema
      .optional()
      .describe('Who expects it, in words, if that is no actor here: "an adviser of the host". Never the outlet that relays it.'),
    day: daySchema.optional().describe('When it was said; leave it out if that is not known.'),
    if: wordsSchema.describe('What has to come first, in our own words.'),
    // biome-ignore lint/suspicious/noThenProperty: the field's name in the files; no one awaits a record.
    then: wordsSchema.describe('What is expected to follow.'),
    sources: sourcesSchema,
    came: cameSchema.optional().describe('What came of it.'),
  })
  .refine(({ heldBy, holder }) => (heldBy === undefined) !== (holder === undefined), {
    error: 'Say who expects it: heldBy (an actor or publisher) or holder (in words), one of the two.',
    path: ['heldBy'],
  });

/** What became of the condition. */
export const outcomeSchema = z.strictObject({
  result: z.enum(OUTCOMES).describe('What became of it.'),
  day: daySchema.describe('The day on which that was so.'),
  words: wordsSchema.describe('One sentence on how.'),
  sources: sourcesSchema,
});

/** conditions/*.mdx: a demand, precondition, offer, threat or if-then expectation. */
export const conditionSchema = z
  .strictObject({
    title: nameSchema.describe('What is asked or expected, in a few words that stand alone and were true on the first day.'),
    short: shortSchema(32).optional().describe('A noun phrase of at most 32 characters, for pictures, tables and sentences.'),
    issue: idOf('issues').optional().describe('The issue that it turns on, by its id in dossier.yaml.'),
    kind: z.enum(CONDITION_KINDS).describe('What kind of condition it is.'),
    addressedTo: z.array(idOf('actors')).default([]).describe('The actors to whom it is put.'),
    summary: citedWordsSchema,
    aliases: z.array(wordsSchema).default([]).describe('Other words under which a reader may look for it.'),
    formulations: z.array(formulationSchema).default([]).describe('Who worded it when and how, one entry for each wording.'),
    positions: z.array(positionSchema).default([]).describe('What each party did with it, one entry for each moment; history is kept.'),
    outcome: outcomeSchema.optional().describe('What became of it, where that is known.'),
    expectations: z.array(expectationSchema).default([]).describe('Of a contingency: who expects what, if what.'),
    unknowns: unknownsSchema.optional().describe('What is not known about it.'),
    ...maintenanceShape,
  })
  .refine((condition) => (condition.kind === 'contingency') === condition.expectations.length > 0, {
    error: 'A contingency has expectations (who expects what, if what), and only a contingency has them.',
    path: ['expectations'],
  })
  .refine((condition) => condition.kind === 'contingency' || condition.formulations.length > 0, {
    error: 'Give at least one formulation: when the condition was worded, by whom and how.',
    path: ['formulations'],
  });

export type ConditionData = z.output<typeof conditionSchema>;
export type Formulation = z.output<typeof formulationSchema>;
export type Position = z.output<typeof positionSchema>;
export type Act = (typeof ACTS)[number];
export type Expectation = z.output<typeof expectationSchema>;
export type Stance = (typeof STANCES)[number];
