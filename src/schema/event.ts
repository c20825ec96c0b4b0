import { z } from 'astro/zod';
import { PARTS_OF_DAY } from '../day/parts.ts';
import { sourcesSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { maintenanceShape } from './maintenance.ts';
import { citedWordsSchema, idOf, nameSchema, observerSchema, shortSchema, slugSchema, unknownsSchema, wordsSchema } from './words.ts';

export const EVENT_KINDS = ['statement', 'call', 'visit', 'meeting', 'attack', 'proposal', 'decision', 'deadline', 'exchange'] as const;
export const PRESENCES = ['invited', 'announced', 'attended', 'absent'] as const;
export const STATES = ['proposed', 'announced', 'planned', 'moved', 'held', 'replaced', 'did not happen', 'denied'] as const;

/** How exact a number is. */
export const QUALIFIERS = ['about', 'at least', 'more than', 'up to'] as const;

/** Who took part, or was to. */
export const participantSchema = z.strictObject({
  actor: idOf('actors').describe('The actor, by the name of its file.'),
  role: wordsSchema.optional().describe('speaker, host, caller, delegation head …'),
  presence: z.enum(PRESENCES).default('attended').describe('Whether the actor was there.'),
});

/** What was said of the event's taking place, with the day on which it was said. */
export const stateSchema = z.strictObject({
  state: z.enum(STATES).describe('What was said of its taking place.'),
  said: daySchema.describe('The day on which this was said.'),
  plannedFor: daySchema.optional().describe('The day for which it was planned.'),
  by: idOf('actors').optional().describe('The actor who said so.'),
  sources: sourcesSchema,
  becomes: idOf('events').optional().describe('The event that took its place.'),
});

/** One account's answer to a question on the event. */
export const answerSchema = z
  .strictObject({
    by: observerSchema.optional().describe("Whose account: an actor's id, or the publisher's name of a source cited here."),
    holder: nameSchema
      .optional()
      .describe('Whose account, in words, if that is no actor here: "an official of the host". Never the outlet that relays it.'),
    via: idOf('actors').optional().describe('The actor through whom the account is known.'),
    basis: z.enum(['present', 'second hand', 'document']).describe('How whoever says it knows.'),
    answer: slugSchema,
    words: wordsSchema.describe('The answer in words.'),
    said: daySchema.optional().describe('When it was said.'),
    sources: sourcesSchema,
  })
  .refine(({ by, holder }) => (by === undefined) !== (holder === undefined), {
    error: 'Say whose account it is: by (an actor or publisher) or holder (in words), one of the two.',
    path: ['by'],
  });

/** A question on which the accounts turn. */
export const pointSchema = z.strictObject({
  question: wordsSchema.describe('What the accounts turn on, as a question.'),
  exclusive: z.boolean().default(false).describe('Whether only one of the answers can be true; only then do accounts differ.'),
  answers: z.array(answerSchema).min(1).describe('Who says what.'),
});

/** A number that somebody reported, of what and in which direction. */
export const countSchema = z.strictObject({
  of: wordsSchema.describe('Of what: prisoners, bodies, children.'),
  direction: wordsSchema.describe('From where to where: from-a-to-b.'),
  qualifier: z.enum(QUALIFIERS).optional().describe('How exact the number is, if the reporter did not give it as exact.'),
  number: z.number().int().nonnegative(),
  unit: wordsSchema.describe('persons, bodies, tonnes …'),
});

/** How far an agreement was carried out, by one reporter's count. */
export const progressSchema = z.strictObject({
  event: idOf('events').optional().describe('The event in which it was carried out.'),
  reportedBy: idOf('actors').describe('The actor who reports it.'),
  counts: z.array(countSchema).min(1).describe('How much of what, in which direction.'),
  sources: sourcesSchema,
});

/** What was agreed. */
export const agreementSchema = z.strictObject({
  words: wordsSchema.describe('What was agreed, in a sentence.'),
  sources: sourcesSchema,
  progress: z.array(progressSchema).optional().describe('How far it was carried out, by whose report.'),
});

/** events/*.mdx: what happened, was said, was planned or did not happen. */
export const eventSchema = z
  .strictObject({
    title: nameSchema.describe('What happened, in a few words that stand alone.'),
    short: shortSchema(48).optional().describe('The title in at most 48 characters, for pictures and lists.'),
    plannedTitle: nameSchema
      .optional()
      .describe('What was announced, in the words of before; told of days on which the outcome was not known.'),
    day: daySchema.describe('When it happened, or was to happen: 2025-05-11, 2025-05~, 2025-05-11T01:30+03:00.'),
    hour: z.literal('approximate').optional().describe('Write approximate where the hour is only about right.'),
    partOfDay: z.enum(PARTS_OF_DAY).optional().describe('The part of the day, if the hour is not known.'),
    after: z.array(idOf('events')).default([]).describe('Events after which it came, if the order is known and the hours are not.'),
    kind: z.enum(EVENT_KINDS).describe('What kind of event it is.'),
    place: nameSchema.optional().describe('Where it happened, where that matters.'),
    participants: z.array(participantSchema).default([]).describe('Who took part, or was to, and in which role.'),
    to: z.array(idOf('actors')).default([]).describe('To whom it was said or done.'),
    answers: z.array(idOf('events')).default([]).describe('The events that it replies to.'),
    main: z.boolean().default(false).describe('Whether it is part of the story in two dozen moves.'),
    concerns: z.array(idOf('conditions')).default([]).describe('The conditions that it concerns.'),
    summary: citedWordsSchema,
    aliases: z.array(wordsSchema).default([]).describe('Other words and spellings under which a reader may look for it.'),
    sources: sourcesSchema.describe('The sources that the event rests on.'),
    states: z
      .array(stateSchema)
      .default([])
      .describe('What was said of its taking place, and when; leave it out for what simply happened.'),
    points: z.array(pointSchema).default([]).describe('Questions on which the accounts turn, and who answers what.'),
    outcomes: z.array(agreementSchema).default([]).describe('What was agreed, and how far it was carried out.'),
    unknowns: unknownsSchema.optional().describe('What is not known about it.'),
    ...maintenanceShape,
  })
  .refine(({ day, partOfDay }) => partOfDay === undefined || !day.includes('T'), {
    error: 'The hour is in day already: leave partOfDay out.',
    path: ['partOfDay'],
  });

export type EventData = z.output<typeof eventSchema>;
export type Point = z.output<typeof pointSchema>;
export type Answer = z.output<typeof answerSchema>;
export type State = z.output<typeof stateSchema>;
export type Agreement = z.output<typeof agreementSchema>;
export type Count = z.output<typeof countSchema>;
export type EventKind = (typeof EVENT_KINDS)[number];
