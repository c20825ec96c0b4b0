import { firstDay } from '../day/day.ts';
import { hasStartedBy } from '../day/order.ts';
import { PARTS_OF_DAY } from '../day/parts.ts';
import { stretchOf } from '../day/stretch.ts';
import type { DatedPosition } from '../dossier/dated-entries.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Order } from '../dossier/orders.ts';
import { speakerOf } from '../dossier/parties.ts';
import { positionsOf } from '../dossier/positions.ts';
import { STANCE_TERMS } from '../positions/stances.ts';

/** What is asked: one party, two steps, the end of a day, and the orders of these steps that stood then. */
interface Question {
  party: string;
  steps: readonly [string, string];
  /** A calendar day. */
  day: string;
  standing: readonly Order[];
}

const isFor = ({ stance }: DatedPosition): boolean => STANCE_TERMS[stance].tone.startsWith('for');

const voiceOf = ({ saidBy = '' }: DatedPosition): string => saidBy;

/** The entries of a speaker's last day; of those with a known order only the last. */
function lastOf(dossier: Dossier, entries: readonly DatedPosition[]): DatedPosition[] {
  const last = firstDay(entries.at(-1)?.day ?? '');
  const same = entries.filter(({ day }) => firstDay(day) === last);
  const placed = same.map((entry) => {
    const partOfDay = PARTS_OF_DAY.find((part) => part === entry.partOfDay);
    return { entry, stretch: stretchOf({ ...entry, partOfDay }, dossier.settings.timezone) };
  });
  const isPast = (one: (typeof placed)[number]) =>
    placed.some(({ stretch }) => one.stretch.to <= stretch.from && one.stretch.from < stretch.to);
  return placed.filter((one) => !isPast(one)).map(({ entry }) => entry);
}

/** An entry of each stance once. */
function eachOnce(entries: readonly DatedPosition[]): DatedPosition[] {
  return [...new Map(entries.map((entry) => [`${entry.stance} ${entry.onlyAfter.join(' ')}`, entry])).values()];
}

function stancesOnStep(dossier: Dossier, step: string, { party, steps, day, standing }: Question): DatedPosition[] {
  const condition = dossier.conditions.get(step);
  if (!condition) return [];
  const own = standing.filter((order) => order.party === party);
  const speakers = new Set(own.map(({ speaker }) => speaker));
  const entries = positionsOf(dossier, condition).filter(
    (entry) => entry.party === party && entry.stance !== 'none-found' && hasStartedBy(entry.day, day),
  );
  const byOthers = entries.filter((entry) => !speakers.has(speakerOf(dossier, entry) ?? ''));
  const last = [...Map.groupBy(byOthers, voiceOf).values()].flatMap((said) => eachOnce(lastOf(dossier, said)));
  const isFirst = own.some(({ first }) => first === step);
  // A yes to what the party wants first says nothing new; an order of the two that no longer stands is none.
  const telling = last.filter((entry) => !(isFirst && isFor(entry)) && !entry.onlyAfter.some((id) => steps.includes(id)));
  const latest = telling
    .map((entry) => firstDay(entry.day))
    .sort()
    .at(-1);
  return telling.filter((entry) => firstDay(entry.day) === latest);
}

/**
 * What those speakers of a party who had no order of the two steps had last
 * said of each by the end of the day: of the last such day, by step, then as
 * recorded. Where the party has an order, a yes to its own first step is left out.
 */
export function stancesBeside(dossier: Dossier, question: Question): DatedPosition[] {
  return question.steps.flatMap((step) => stancesOnStep(dossier, step, question));
}
