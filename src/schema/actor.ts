import { z } from 'astro/zod';
import { citedWordsSchema, idSchema, unknownsSchema, wordsSchema } from './words.ts';

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'group', 'outlet'] as const;

/** actors/*.mdx: who takes part, speaks or reports. */
export const actorSchema = z.strictObject({
  name: wordsSchema.describe('The name in the one spelling that the site uses.'),
  kind: z.enum(ACTOR_KINDS).describe('What the actor is.'),
  office: wordsSchema.optional().describe('The public office at the time.'),
  actsFor: idSchema.optional().describe('The actor for whom this one speaks or acts.'),
  aliases: z.array(wordsSchema).default([]).describe('Every other spelling and script that a reader may type.'),
  summary: citedWordsSchema,
  unknowns: unknownsSchema.optional().describe('What is not known about this actor in this matter.'),
});

export type ActorData = z.output<typeof actorSchema>;
export type ActorKind = (typeof ACTOR_KINDS)[number];
