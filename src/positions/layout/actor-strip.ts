import type { DatedPosition } from '../../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../../dossier/dossier.ts';
import { positionWords } from '../anchored-positions.ts';
import { layoutStrip, type Strip, type StripEntry } from './strip.ts';

/** A position of an actor, with its condition and its anchor on the actor's page. */
export interface ActorStatement {
  condition: Condition;
  position: DatedPosition;
  id: string;
}

/** Conditions in an actor's strip; of the others the list below tells. */
const MOST = 12;

/** The conditions on which most was said, in the order in which they were first spoken of. */
function mostSpokenOf(statements: readonly ActorStatement[]): Condition[] {
  const byCondition = Map.groupBy(statements, ({ condition }) => condition);
  const chosen = [...byCondition].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST);
  return chosen.map(([condition]) => condition).sort((a, b) => firstOf(statements, a) - firstOf(statements, b));
}

const firstOf = (statements: readonly ActorStatement[], condition: Condition): number =>
  statements.findIndex((statement) => statement.condition === condition);

/**
 * The strip of an actor: the conditions on which it said most, by day.
 * `statements` are in the order in which they were said. A search that found
 * nothing is no statement.
 */
export function actorStrip(dossier: Dossier, statements: readonly ActorStatement[]): Strip {
  const said = statements.filter(({ position }) => position.stance !== 'none-found');
  const conditions = mostSpokenOf(said);
  const entries = said
    .filter(({ condition }) => conditions.includes(condition))
    .map(({ condition, position, id }): StripEntry => {
      const { stance, onlyAfter, day } = position;
      return { row: condition.id, day, stance, isAfter: onlyAfter.length > 0, href: `#${id}`, words: positionWords(dossier, position) };
    });
  return layoutStrip(
    conditions.map(({ id, short, title }) => ({ id, name: short ?? title })),
    entries,
  );
}
