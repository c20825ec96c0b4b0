import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { wordsSchema } from './words.ts';

/** Who wrote a record with prose, and when somebody last read it against its sources; shown at the foot of its page. */
export const maintenanceShape = {
  credit: z.array(wordsSchema).optional().describe('Contributors who wish to be named, each in the words of their own choice.'),
  checked: daySchema.optional().describe('The day on which somebody last read this page against its sources; an edit alone is no check.'),
};
