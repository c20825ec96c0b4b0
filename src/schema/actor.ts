import { z } from 'astro/zod';
import { maintenanceShape } from './maintenance.ts';
import { citedWordsSchema, idOf, nameSchema, unknownsSchema, wordsSchema } from './words.ts';

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'group', 'outlet'] as const;

/** actors/*.mdx: who takes part, speaks or reports. */
export const actorSchema = z.strictObject({
  name: nameSchema.describe('The name in the one spelling that the site uses.'),
  kind: z.enum(ACTOR_KINDS).describe('What the actor is.'),
  office: nameSchema.optional().describe('The public office at the time.'),
  actsFor: idOf('actors').optional().describe('The actor for whom this one speaks or acts.'),
  aliases: z.array(wordsSchema).default([]).describe('Every other spelling and script that a reader may type.'),
  summary: citedWordsSchema,
  unknowns: unknownsSchema.optional().describe('What is not known about this actor in this matter.'),
  ...maintenanceShape,
});

export type ActorData = z.output<typeof actorSchema>;
export type ActorKind = (typeof ACTOR_KINDS)[number];
