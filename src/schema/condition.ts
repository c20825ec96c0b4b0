import { z } from 'astro/zod';
import { sourcesSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { maintenanceShape } from './maintenance.ts';
import { hasMoment, MOMENT_ERROR, momentShape } from './moment.ts';
import { citedWordsSchema, idOf, nameSchema, observerSchema, unknownsSchema, wordsSchema } from './words.ts';

export const CONDITION_KINDS = ['demand', 'precondition', 'offer', 'threat', 'contingency'] as const;

/** What a party did with a condition. `none-found` is a finding: it was looked for and not found. */
export const STANCES = ['demands', 'supports', 'accepts', 'open', 'sets aside', 'rejects', 'none-found'] as const;

export const OUTCOMES = ['met', 'refused', 'lapsed', 'overtaken'] as const;

const WHO_SAYS_SO = "Who says so: an actor's id, or the publisher's name of a source cited here.";

/** One wording of the condition. Only `elements` are compared from one wording to the next. */
export const formulationSchema = z
  .strictObject({
    ...momentShape,
    by: z.array(idOf('actors')).min(1).describe('The actors who worded it.'),
    text: wordsSchema.describe('What was asked or said, in our own words.'),
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

/** What a party did with the condition at one moment. */
export const positionSchema = z
  .strictObject({
    ...momentShape,
    party: idOf('parties').describe('The party, by its id in dossier.yaml.'),
    saidBy: idOf('actors').optional().describe('The actor who said it.'),
    stance: z.enum(STANCES).describe('What the party did with it; none-found is a finding of a search.'),
    note: wordsSchema.optional().describe('One sentence on what was said.'),
    searched: z
      .strictObject({
        where: wordsSchema.describe('Which archives, sites or pages.'),
        words: wordsSchema.describe('The words that were looked for.'),
        day: daySchema.describe('The day of the search.'),
      })
      .optional()
      .describe('Where, with which words and on which day nothing was found.'),
    readings: z.array(readingSchema).optional().describe('How observers read the same act, where they differ.'),
  })
  .refine((position) => position.stance === 'none-found' || hasMoment(position), { error: MOMENT_ERROR })
  .refine((position) => (position.stance === 'none-found') === (position.searched !== undefined), {
    error: 'none-found needs searched (where, words, day), and only none-found has it.',
    path: ['searched'],
  });

/** That this condition comes before, or holds during, another one. */
export const needSchema = z.strictObject({
  condition: idOf('conditions').describe('The other condition: what has to come first, or to hold meanwhile.'),
  order: z.enum(['before', 'during']).describe('before: the other has to be met first. during: the other has to hold meanwhile.'),
  accordingTo: idOf('actors').describe('The actor who says so.'),
  from: daySchema.describe('The day on which the actor said so.'),
  until: daySchema.optional().describe('The day on which the actor gave it up.'),
  sources: sourcesSchema,
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
export const expectationSchema = z.strictObject({
  heldBy: observerSchema.describe(WHO_SAYS_SO),
  day: daySchema.describe('When it was said.'),
  if: wordsSchema.describe('What has to come first, in our own words.'),
  // biome-ignore lint/suspicious/noThenProperty: the field's name in the files; no one awaits a record.
  then: wordsSchema.describe('What is expected to follow.'),
  sources: sourcesSchema,
  came: cameSchema.optional().describe('What came of it.'),
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
    title: nameSchema.describe('What is asked or expected, in a few words that stand alone.'),
    kind: z.enum(CONDITION_KINDS).describe('What kind of condition it is.'),
    addressedTo: z.array(idOf('actors')).default([]).describe('The actors to whom it is put.'),
    summary: citedWordsSchema,
    aliases: z.array(wordsSchema).default([]).describe('Other words under which a reader may look for it.'),
    formulations: z.array(formulationSchema).default([]).describe('Who worded it when and how, one entry for each wording.'),
    positions: z.array(positionSchema).default([]).describe('What each party did with it, one entry for each moment; history is kept.'),
    needs: z.array(needSchema).default([]).describe('Which other condition has to come first, or to hold meanwhile, according to whom.'),
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
export type Need = z.output<typeof needSchema>;
export type Expectation = z.output<typeof expectationSchema>;
export type Stance = (typeof STANCES)[number];
