import type { Stance } from '../schema/condition.ts';
import type { Tone } from './tones.ts';

/** What is known of a stance as such: how it is drawn, said and counted. */
interface StanceTerms {
  /** The words beside the shape. */
  label: string;
  /** What it means, as the line of a key. */
  meaning: string;
  /** The same as a predicate with its object, as in "rejects this condition". */
  predicate: (object: string) => string;
  /** The relation to those who put the condition, with its verb; missing where the stance is none. */
  relation?: { kind: 'supports' | 'sets aside' | 'rejects'; verb: string };
  /** Its place on the scale of signs; colour never stands without the shape or the label. */
  tone: Tone;
  /** The shape in a box of 16 × 16: filled for, hollow against, half for what lies between. The label always stands beside it. */
  shape: { path: string; filled: boolean };
}

const CIRCLE = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z';

/** The one table of stances. */
export const STANCE_TERMS: Record<Stance, StanceTerms> = {
  demands: {
    label: 'demands',
    meaning: 'asks somebody for it, as its own',
    tone: 'for-2',
    predicate: (object) => `demands ${object}`,
    shape: { path: 'M8 1.5l6.5 12h-13z', filled: true },
  },
  supports: {
    label: 'supports',
    meaning: 'is for it, without asking for it as its own',
    tone: 'for-1',
    predicate: (object) => `supports ${object}`,
    relation: { kind: 'supports', verb: 'supported' },
    shape: { path: CIRCLE, filled: true },
  },
  accepts: {
    label: 'accepts',
    meaning: 'says yes to what was put to it',
    tone: 'for-1',
    predicate: (object) => `accepts ${object}`,
    relation: { kind: 'supports', verb: 'accepted' },
    shape: { path: 'M2.5 2.5h11v11h-11z', filled: true },
  },
  undecided: {
    label: 'undecided',
    meaning: 'says neither yes nor no',
    tone: 'neither',
    predicate: (object) => `is undecided on ${object}`,
    shape: { path: `${CIRCLE}M8 2.5v11`, filled: false },
  },
  'sets aside': {
    label: 'sets aside',
    meaning: 'answers with something else in its place',
    tone: 'against-1',
    predicate: (object) => `sets ${object} aside`,
    relation: { kind: 'sets aside', verb: 'set aside' },
    shape: { path: 'M8 1.5L14.5 8 8 14.5 1.5 8z', filled: false },
  },
  rejects: {
    label: 'rejects',
    meaning: 'says no to it',
    tone: 'against-2',
    predicate: (object) => `rejects ${object}`,
    relation: { kind: 'rejects', verb: 'rejected' },
    shape: { path: 'M3 3l10 10M13 3L3 13', filled: false },
  },
  'none-found': {
    label: 'searched, not found',
    meaning: 'a search found nothing',
    tone: 'neither',
    predicate: (object) => `has no position that could be found on ${object}`,
    shape: { path: 'M2.5 8h11', filled: false },
  },
};
