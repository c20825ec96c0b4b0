import type { FieldPath } from '../schema/record.ts';
import type { Check } from './check.ts';

/** Where two parties share an id or an actor, nobody could say whose position is whose. */
export const partiesDistinct: Check = {
  name: 'parties-distinct',
  promise: 'Every party has an id of its own, and no actor speaks as two parties.',
  good: { file: 'dossier.yaml', text: '    actors: [belmora]' },
  bad: { file: 'dossier.yaml', text: '    actors: [belmora, arland]' },
  *find({ dossier }) {
    const ids = new Set<string>();
    const speaksAs = new Map<string, string>();
    for (const [at, { id, actors }] of dossier.settings.parties.entries()) {
      const partyPath = (...path: FieldPath): FieldPath => ['parties', at, ...path];
      if (ids.has(id))
        yield {
          file: 'dossier.yaml',
          path: partyPath('id'),
          message: `Two parties are called "${id}".`,
          fix: 'Give one of them another id.',
        };
      ids.add(id);
      for (const [index, actor] of actors.entries()) {
        const other = speaksAs.get(actor);
        speaksAs.set(actor, id);
        if (other === undefined) continue;
        const message = `"${actor}" speaks as "${other}" and as "${id}".`;
        yield { file: 'dossier.yaml', path: partyPath('actors', index), message, fix: 'Name every actor in one party, once.' };
      }
    }
  },
};
