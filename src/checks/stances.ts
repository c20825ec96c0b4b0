import type { Position } from '../schema/condition.ts';
import type { Check } from './check.ts';

/** The moment of a position: its event, its day, or the search that found none. */
function momentOf({ event, day, searched }: Position): string {
  return event ?? day ?? `${searched?.day}, ${searched?.where}`;
}

/** A speaker says one thing at a time; that observers understand it differently is told under readings. */
export const oneStance: Check = {
  name: 'one-stance',
  promise: 'One speaker has one stance on a condition at one moment.',
  good: { file: 'conditions/ports-first.mdx', text: '    stance: demands\n    sources: [arland-herald]\n' },
  bad: {
    file: 'conditions/ports-first.mdx',
    text: `    stance: demands
    sources: [arland-herald]
  - day: "1921-03-04"
    party: arland
    saidBy: envoy
    stance: undecided
    sources: [arland-herald]
`,
  },
  *find({ dossier }) {
    for (const { file, positions } of dossier.conditions.values()) {
      const first = new Map<string, Position>();
      for (const [at, position] of positions.entries()) {
        const speaker = position.saidBy ?? position.party;
        const key = `${position.party}|${position.saidBy ?? ''}|${momentOf(position)}`;
        const earlier = first.get(key);
        first.set(key, earlier ?? position);
        if (!earlier) continue;
        const isSame = earlier.stance === position.stance;
        yield {
          file,
          path: ['positions', at],
          message: isSame
            ? `"${speaker}" has this stance of the same moment twice: ${position.stance}.`
            : `"${speaker}" has two stances at one moment: ${earlier.stance} and ${position.stance}.`,
          fix: isSame ? 'Delete one of the two.' : 'Keep one; how observers read it differently goes under its readings.',
        };
      }
    }
  },
};
