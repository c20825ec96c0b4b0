import { listedCitations } from '../dossier/citations.ts';
import { type DatedFormulation, type DatedPosition, formulationsOf, positionsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { STANCE_TERMS } from '../positions/stances.ts';
import type { Expectation, Need } from '../schema/condition.ts';
import type { StatementDraft } from './statement-draft.ts';

/** An actor's name; the id, which may be a publisher's name, where there is no such actor. */
export function nameOf(dossier: Dossier, id: string): string {
  return dossier.actors.get(id)?.name ?? id;
}

function partyName({ settings }: Dossier, id: string): string {
  return settings.parties.find((party) => party.id === id)?.name ?? id;
}

function formulationStatement(dossier: Dossier, title: string, formulation: DatedFormulation): StatementDraft {
  const { by, event, day, text, elements = {}, citations } = formulation;
  const values = Object.entries(elements).map(([name, value]) => `${name}: ${value}`);
  const told = values.length > 0 ? `${text} (${values.join('; ')})` : text;
  const names = by.map((id) => nameOf(dossier, id)).join(', ');
  return { who: `wording ${by.join(' ')}`, moment: event ?? day, value: told, words: `${names} on ${title}: ${told}`, day, citations };
}

function positionStatements(dossier: Dossier, title: string, position: DatedPosition): StatementDraft[] {
  const { party, saidBy, event, day, stance, citations, readings = [] } = position;
  const speaker = saidBy === undefined ? '' : ` (${nameOf(dossier, saidBy)})`;
  const whose = `${partyName(dossier, party)}${speaker}`;
  const who = `position ${party} ${saidBy ?? ''}`;
  const moment = event ?? day;
  return [
    { who, moment, value: stance, words: `${whose} ${STANCE_TERMS[stance].predicate(title)}`, day, citations },
    ...readings.map((reading) => ({
      who: `reading ${party} ${saidBy ?? ''} ${reading.accordingTo}`,
      ...{ moment, value: reading.stance, day, citations: listedCitations(reading.sources) },
      words: `${nameOf(dossier, reading.accordingTo)} understands that ${whose} ${STANCE_TERMS[reading.stance].predicate(title)}`,
    })),
  ];
}

function needStatement(dossier: Dossier, title: string, need: Need): StatementDraft {
  const { condition, order, accordingTo, from, until, sources } = need;
  const other = `“${dossier.conditions.get(condition)?.title ?? condition}”`;
  const words = `${nameOf(dossier, accordingTo)} wants ${other} ${order === 'before' ? 'before' : 'to hold during'} ${title}`;
  const ended = until === undefined ? words : `${words}, given up on ${until}`;
  const who = `need ${accordingTo} ${condition} ${order}`;
  return { who, moment: from, value: until ?? '', words: ended, day: from, citations: listedCitations(sources) };
}

function expectationStatements(dossier: Dossier, expectation: Expectation): StatementDraft[] {
  const { heldBy, day, sources, came } = expectation;
  const words = `${nameOf(dossier, heldBy)} expects, if ${expectation.if}: ${expectation.then}`;
  const who = `${heldBy} ${expectation.if}`;
  const held = { who: `expectation ${who}`, moment: day, value: expectation.then, words, day, citations: listedCitations(sources) };
  if (!came) return [held];
  const value = `if: ${came.if}; then: ${came.then}; ${came.words}`;
  const citations = listedCitations(came.sources);
  return [
    held,
    { who: `came ${who}`, moment: day, value, words: `what came of it, if ${expectation.if}: ${came.words}`, day: came.day, citations },
  ];
}

function outcomeStatements({ outcome }: Condition, title: string): StatementDraft[] {
  if (!outcome) return [];
  const { result, day, words, sources } = outcome;
  return [
    { who: 'outcome', moment: '', value: result, words: `${title} is ${result}: ${words}`, day, citations: listedCitations(sources) },
  ];
}

/** What a condition says: to whom it is put, its wordings, positions, needs, expectations and outcome. */
export function conditionStatements(dossier: Dossier, condition: Condition): StatementDraft[] {
  const title = `“${condition.title}”`;
  return [
    ...condition.addressedTo.map((id) => ({
      who: `addressed ${id}`,
      moment: '',
      value: '',
      words: `${title} is put to ${nameOf(dossier, id)}`,
    })),
    ...formulationsOf(dossier, condition).map((formulation) => formulationStatement(dossier, title, formulation)),
    ...positionsOf(dossier, condition).flatMap((position) => positionStatements(dossier, title, position)),
    ...condition.needs.map((need) => needStatement(dossier, title, need)),
    ...condition.expectations.flatMap((expectation) => expectationStatements(dossier, expectation)),
    ...outcomeStatements(condition, title),
  ];
}
