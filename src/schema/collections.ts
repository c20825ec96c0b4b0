import { actorSchema } from './actor.ts';
import { changeSchema } from './change.ts';
import { conditionSchema } from './condition.ts';
import { eventSchema } from './event.ts';
import { pageSchema } from './page.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { textSchema } from './text.ts';

/** The collections: the folder's name, the ending of its files, and what one file may say. */
export const COLLECTIONS = {
  sources: { ending: 'yaml', schema: sourceSchema },
  actors: { ending: 'mdx', schema: actorSchema },
  conditions: { ending: 'mdx', schema: conditionSchema },
  events: { ending: 'mdx', schema: eventSchema },
  texts: { ending: 'mdx', schema: textSchema },
  terms: { ending: 'yaml', schema: termSchema },
  changes: { ending: 'yaml', schema: changeSchema },
  pages: { ending: 'mdx', schema: pageSchema },
} as const;

export type Collection = keyof typeof COLLECTIONS;
