import { listedCitations } from '../dossier/citations.ts';
import { actOf, type DatedFormulation, type DatedPosition, formulationsOf, recordedPositionsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { type Order, ordersOf } from '../dossier/orders.ts';
import { STANCE_TERMS } from '../positions/stances.ts';
import type { Expectation } from '../schema/condition.ts';
import type { StatementDraft } from './statement-draft.ts';

/** An actor's name; the id, which may be a publisher's name, where there is no such actor. */
export function nameOf(dossier: Dossier, id: string): string {
  return dossier.actors.get(id)?.name ?? id;
}

function partyName({ settings }: Dossier, id: string): string {
  return settings.parties.find((party) => party.id === id)?.name ?? id;
}

/** What its author does with a wording, in one word. */
function deedOf(condition: Condition, formulation: DatedFormulation): string {
  return formulation.as === 'puts' ? actOf(condition, formulation) : formulation.as;
}

function formulationStatement(dossier: Dossier, condition: Condition, formulation: DatedFormulation): StatementDraft {
  const { by, event, day, text, elements = {}, citations } = formulation;
  const deed = deedOf(condition, formulation);
  const values = Object.entries(elements).map(([name, value]) => `${name}: ${value}`);
  const told = values.length > 0 ? `${text} (${values.join('; ')})` : text;
  const names = by.map((id) => nameOf(dossier, id)).join(', ');
  const words = `${names} on “${condition.title}” (${deed}): ${told}`;
  return { who: `wording ${by.join(' ')}`, moment: event ?? day, value: `${deed}: ${told}`, words, day, citations };
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

function orderStatement(dossier: Dossier, title: string, order: Order): StatementDraft {
  const { first, speaker, from, until, ended, citations } = order;
  const words = `${nameOf(dossier, speaker)} says yes to ${title} only after “${dossier.conditions.get(first)?.title ?? first}”`;
  const end = until === undefined ? words : `${words}, until ${until}${ended === undefined ? '' : `: ${ended}`}`;
  return { who: `order ${speaker} ${first}`, moment: from, value: until ?? '', words: end, day: from, citations };
}

function expectationStatements(dossier: Dossier, expectation: Expectation): StatementDraft[] {
  const { heldBy, holder = '', day, sources, came } = expectation;
  const whose = heldBy === undefined ? holder : nameOf(dossier, heldBy);
  const words = `${whose} expects, if ${expectation.if}: ${expectation.then}`;
  const who = `${heldBy ?? holder} ${expectation.if}`;
  const moment = day ?? '';
  const said = { moment, value: expectation.then, words, citations: listedCitations(sources), ...(day === undefined ? {} : { day }) };
  const held = { who: `expectation ${who}`, ...said };
  if (!came) return [held];
  const value = `if: ${came.if}; then: ${came.then}; ${came.words}`;
  const citations = listedCitations(came.sources);
  return [
    held,
    { who: `came ${who}`, moment, value, words: `what came of it, if ${expectation.if}: ${came.words}`, day: came.day, citations },
  ];
}

function outcomeStatements({ outcome }: Condition, title: string): StatementDraft[] {
  if (!outcome) return [];
  const { result, day, words, sources } = outcome;
  return [
    { who: 'outcome', moment: '', value: result, words: `${title} is ${result}: ${words}`, day, citations: listedCitations(sources) },
  ];
}

/** What a condition says: to whom it is put, its wordings, positions, orders, expectations and outcome. */
export function conditionStatements(dossier: Dossier, condition: Condition): StatementDraft[] {
  const title = `“${condition.title}”`;
  return [
    ...condition.addressedTo.map((id) => ({
      who: `addressed ${id}`,
      moment: '',
      value: '',
      words: `${title} is put to ${nameOf(dossier, id)}`,
    })),
    ...formulationsOf(dossier, condition).map((formulation) => formulationStatement(dossier, condition, formulation)),
    ...recordedPositionsOf(dossier, condition).flatMap((position) => positionStatements(dossier, title, position)),
    ...ordersOf(dossier, condition).map((order) => orderStatement(dossier, title, order)),
    ...condition.expectations.flatMap((expectation) => expectationStatements(dossier, expectation)),
    ...outcomeStatements(condition, title),
  ];
}
