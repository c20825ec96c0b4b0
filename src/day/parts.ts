import { MINUTES_A_DAY } from './minutes.ts';

/** The parts of a day in their order, a quarter of it each. */
export const PARTS_OF_DAY = ['night', 'morning', 'afternoon', 'evening'] as const;

export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** The minute of the day with which a part of it begins: the night is the one before the morning. */
export function minuteOfPart(part: PartOfDay): number {
  return (PARTS_OF_DAY.indexOf(part) * MINUTES_A_DAY) / PARTS_OF_DAY.length;
}
