import { listedCitations } from '../dossier/citations.ts';
import type { Dossier, Text } from '../dossier/dossier.ts';
import { provisionAt } from '../dossier/texts.ts';
import type { Provision } from '../schema/text.ts';
import { nameOf } from './condition-statements.ts';
import type { StatementDraft } from './statement-draft.ts';

const namesOf = (dossier: Dossier, ids: readonly string[]): string => ids.map((id) => nameOf(dossier, id)).join(', ');

function stateStatements(dossier: Dossier, { states }: Text, title: string): StatementDraft[] {
  return states.map(({ state, day, by, saidBy, to, becomes, words, sources }) => {
    const more = [
      ...(by.length > 0 ? [`by ${namesOf(dossier, by)}`] : []),
      ...(saidBy.length > 0 ? [`says ${namesOf(dossier, saidBy)}`] : []),
      ...(to.length > 0 ? [`to ${namesOf(dossier, to)}`] : []),
      ...(becomes === undefined ? [] : [`in its place “${dossier.texts.get(becomes)?.title ?? becomes}”`]),
      ...(words === undefined ? [] : [words]),
    ];
    const value = [state, ...more].join(', ');
    const who = `state ${state} ${by.join(' ')}`;
    return { who, moment: day, value, words: `${title}: ${value}`, day, citations: listedCitations(sources) };
  });
}

function provisionName(title: string, { id, number }: Provision): string {
  return `${title}, provision ${number ?? id}`;
}

function comparedStatements(dossier: Dossier, provision: Provision, name: string): StatementDraft[] {
  return provision.from.map(({ provision: to, relation, words }) => {
    const earlier = provisionAt(dossier, to);
    const told = earlier ? provisionName(`“${earlier.text.title}”`, earlier.provision) : to;
    return {
      who: `compared ${provision.id} ${to}`,
      moment: '',
      value: `${relation}: ${words}`,
      words: `${name}, ${relation} ${told}: ${words}`,
    };
  });
}

function provisionStatements(dossier: Dossier, provision: Provision, title: string): StatementDraft[] {
  const { id, issue, proposedBy, text, elements, conditions, status, sources } = provision;
  const name = provisionName(title, provision);
  const values = Object.entries(elements).map(([element, value]) => `${element}: ${value}`);
  const told = values.length > 0 ? `${text} (${values.join('; ')})` : text;
  const whose = proposedBy.length > 0 ? ` (wording of ${namesOf(dossier, proposedBy)})` : '';
  return [
    {
      who: `provision ${id}`,
      moment: '',
      value: `${issue}: ${told}${whose}`,
      words: `${name}${whose}: ${told}`,
      citations: listedCitations(sources),
    },
    ...conditions.map((one) => ({
      ...{ who: `bears on ${id} ${one}`, moment: '', value: '' },
      words: `${name} bears on “${dossier.conditions.get(one)?.title ?? one}”`,
    })),
    ...comparedStatements(dossier, provision, name),
    ...status.map(({ status: kind, day, by, holder = '', sources: cited }) => ({
      ...{ who: `status ${id} ${holder}${by.join(' ')}`, moment: day, value: kind, day, citations: listedCitations(cited) },
      words: `${name} is ${kind}, according to ${holder}${namesOf(dossier, by)}`,
    })),
  ];
}

/** What a text says: who put it to whom, what happened to it, and its provisions with what is said of each. */
export function textStatements(dossier: Dossier, text: Text): StatementDraft[] {
  const title = `“${text.title}”`;
  const authors = text.holder ?? namesOf(dossier, text.putForwardBy);
  return [
    { who: 'author', moment: '', value: authors, words: `${title} was put forward by ${authors}` },
    ...text.to.map((id) => ({ who: `to ${id}`, moment: '', value: '', words: `${title} was put to ${nameOf(dossier, id)}` })),
    ...stateStatements(dossier, text, title),
    ...text.provisions.flatMap((provision) => provisionStatements(dossier, provision, title)),
  ];
}
