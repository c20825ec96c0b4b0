import type { Stance } from '../schema/condition.ts';

/** How a stance is drawn in a box of 16 × 16: filled for, hollow against, half for what lies between. */
export interface StanceShape {
  path: string;
  filled: boolean;
}

const CIRCLE = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z';

/** Shape tells the stance without colour; the word always stands beside it. */
export const STANCE_SHAPES: Record<Stance, StanceShape> = {
  demands: { path: 'M8 1.5l6.5 12h-13z', filled: true },
  supports: { path: CIRCLE, filled: true },
  accepts: { path: 'M2.5 2.5h11v11h-11z', filled: true },
  open: { path: `${CIRCLE}M8 2.5v11`, filled: false },
  'sets aside': { path: 'M8 1.5L14.5 8 8 14.5 1.5 8z', filled: false },
  rejects: { path: 'M3 3l10 10M13 3L3 13', filled: false },
  'none-found': { path: 'M2.5 8h11', filled: false },
};

/** The words for a stance in a reader's language. */
export const STANCE_WORDS: Record<Stance, string> = {
  demands: 'demands',
  supports: 'supports',
  accepts: 'accepts',
  open: 'leaves open',
  'sets aside': 'sets aside',
  rejects: 'rejects',
  'none-found': 'searched, not found',
};
