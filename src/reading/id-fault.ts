import type { Fault } from '../schema/record.ts';
import { truncate } from '../schema/truncate.ts';
import { idSchema } from '../schema/words.ts';

/** Why a file cannot be named so; undefined if it can. `id` is its name without the ending. */
export function idFault(id: string): Fault | undefined {
  if (idSchema.safeParse(id).success) return undefined;
  return {
    rule: 'files-named',
    path: [],
    message: `"${truncate(id)}" cannot be an id.`,
    fix: 'Name the file with small Latin letters, digits and single hyphens, 80 at most.',
  };
}
