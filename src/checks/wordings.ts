import { actOf, putWordingsOf } from '../dossier/dated-entries.ts';
import { partyOf } from '../dossier/parties.ts';
import { refusesOn } from '../dossier/refusals.ts';
import type { Check } from './check.ts';

/** Whoever puts a condition wants it. */
export const puttersWant: Check = {
  name: 'putters-want',
  promise: 'Whoever puts a condition forward does not leave it undecided, set it aside or reject it on that day.',
  good: { file: 'conditions/talks-first.mdx', text: '    as: reports\n' },
  bad: { file: 'conditions/talks-first.mdx', text: '    as: puts\n' },
  *find({ dossier }) {
    for (const condition of dossier.conditions.values()) {
      for (const wording of putWordingsOf(dossier, condition)) {
        const refusing = wording.by.filter((actor) => refusesOn(dossier, condition, actor, wording.day));
        if (refusing.length === 0 || actOf(condition, wording) === 'expects') continue;
        yield {
          file: condition.file,
          path: ['formulations', wording.index],
          message: `"${refusing.join('", "')}" puts this condition forward here, but its recorded position of that time is not one of wanting it.`,
          fix: 'Write as: answers where it words the condition otherwise, as: reports where it tells what another asks; or mend the position.',
        };
      }
    }
  },
};

/** What is put is put to others. */
export const putToOthers: Check = {
  name: 'put-to-others',
  promise: 'Nobody puts a condition to their own party.',
  good: { file: 'conditions/talks-first.mdx', text: '    to: [arland]\n' },
  bad: { file: 'conditions/talks-first.mdx', text: '    to: [belmora]\n' },
  *find({ dossier }) {
    for (const { file, formulations } of dossier.conditions.values()) {
      for (const [at, { by, to = [] }] of formulations.entries()) {
        const own = new Set(by.map((actor) => partyOf(dossier, actor)));
        for (const [place, actor] of to.entries()) {
          const party = partyOf(dossier, actor);
          if (party === undefined || !own.has(party)) continue;
          yield {
            file,
            path: ['formulations', at, 'to', place],
            message: `"${actor}" is of the party of those who put this, ${party.name}.`,
            fix: 'Name those of another party to whom it was put, or take the name out.',
          };
        }
      }
    }
  },
};
