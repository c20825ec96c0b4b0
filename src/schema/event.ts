import { z } from 'astro/zod';
import { sourcesSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { keptShape } from './kept.ts';
import { citedWordsSchema, idSchema, slugSchema, unknownsSchema, wordsSchema } from './words.ts';

export const EVENT_KINDS = ['statement', 'call', 'visit', 'meeting', 'attack', 'proposal', 'decision', 'deadline', 'exchange'] as const;
export const PRESENCES = ['invited', 'announced', 'attended', 'absent'] as const;
export const STATES = ['proposed', 'announced', 'planned', 'moved', 'held', 'replaced', 'did not happen', 'denied'] as const;

/** Who took part, or was to. */
export const participantSchema = z.strictObject({
  actor: idSchema,
  role: wordsSchema.optional().describe('speaker, host, caller, delegation head …'),
  presence: z.enum(PRESENCES).default('attended'),
});

/** What was said of the event's taking place, with the day on which it was said. */
export const stateSchema = z.strictObject({
  state: z.enum(STATES),
  said: daySchema.describe('The day on which this was said.'),
  plannedFor: daySchema.optional().describe('The day for which it was planned.'),
  by: idSchema.optional().describe('The actor who said so.'),
  sources: sourcesSchema,
  becomes: idSchema.optional().describe('The event that took its place.'),
});

/** One account's answer to a question on the event. */
export const answerSchema = z.strictObject({
  by: wordsSchema.describe("Whose account: an actor's id, or the publisher's name of a source cited here."),
  via: idSchema.optional().describe('The actor through whom the account is known.'),
  basis: z.enum(['present', 'second hand', 'document']),
  answer: slugSchema,
  words: wordsSchema.describe('The answer in words.'),
  said: daySchema.optional().describe('When it was said.'),
  sources: sourcesSchema,
});

/** A question on which the accounts turn. */
export const pointSchema = z.strictObject({
  question: wordsSchema,
  answers: z.array(answerSchema).min(1),
});

/** A number that somebody reported, of what and in which direction. */
export const countSchema = z.strictObject({
  of: wordsSchema.describe('Of what: prisoners, bodies, children.'),
  direction: wordsSchema.describe('From where to where: from-a-to-b.'),
  number: z.number().int().nonnegative(),
  unit: wordsSchema.describe('persons, bodies, tonnes …'),
});

/** How far an agreement was carried out, by one reporter's count. */
export const progressSchema = z.strictObject({
  event: idSchema.optional(),
  reportedBy: idSchema,
  counts: z.array(countSchema).min(1),
  sources: sourcesSchema,
});

/** What was agreed. */
export const agreementSchema = z.strictObject({
  words: wordsSchema,
  sources: sourcesSchema,
  progress: z.array(progressSchema).optional(),
});

/** events/*.mdx: what happened, was said, was planned or did not happen. */
export const eventSchema = z.strictObject({
  title: wordsSchema,
  day: daySchema,
  hour: z.literal('approximate').optional().describe('Write approximate where the hour is only about right.'),
  kind: z.enum(EVENT_KINDS),
  place: wordsSchema.optional(),
  participants: z.array(participantSchema).default([]),
  concerns: z.array(idSchema).default([]).describe('The conditions that it concerns.'),
  summary: citedWordsSchema,
  aliases: z.array(wordsSchema).default([]).describe('Other words and spellings under which a reader may look for it.'),
  sources: sourcesSchema,
  states: z.array(stateSchema).default([]),
  points: z.array(pointSchema).default([]),
  outcomes: z.array(agreementSchema).default([]),
  unknowns: unknownsSchema.optional(),
  ...keptShape,
});

export type EventData = z.output<typeof eventSchema>;
export type Point = z.output<typeof pointSchema>;
export type Answer = z.output<typeof answerSchema>;
export type State = z.output<typeof stateSchema>;
export type Agreement = z.output<typeof agreementSchema>;
export type EventKind = (typeof EVENT_KINDS)[number];
