import { listedCitations } from '../dossier/citations.ts';
import { countWords } from '../dossier/counts.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import type { Agreement, Point, State } from '../schema/event.ts';
import { nameOf } from './condition-statements.ts';
import type { StatementDraft } from './statement-draft.ts';

const PRESENCE_WORDS = { attended: 'took part in', announced: 'was announced for', invited: 'was invited to', absent: 'was absent from' };

function participantStatements(dossier: Dossier, { participants }: Event, title: string): StatementDraft[] {
  return participants.map(({ actor, presence, role }) => ({
    who: `participant ${actor}`,
    ...{ moment: '', value: role === undefined ? presence : `${presence}, ${role}` },
    words: `${nameOf(dossier, actor)} ${PRESENCE_WORDS[presence]} ${title}${role === undefined ? '' : `, as ${role}`}`,
  }));
}

function stateStatement(dossier: Dossier, title: string, state: State): StatementDraft {
  const { said, plannedFor, by, sources, becomes } = state;
  const more = [
    ...(plannedFor === undefined ? [] : [`for ${plannedFor}`]),
    ...(becomes === undefined ? [] : [`in its place “${dossier.events.get(becomes)?.title ?? becomes}”`]),
    ...(by === undefined ? [] : [`says ${nameOf(dossier, by)}`]),
  ];
  const value = [state.state, ...more].join(', ');
  return { who: `state ${by ?? ''}`, moment: said, value, words: `${title}: ${value}`, day: said, citations: listedCitations(sources) };
}

function answerStatements(dossier: Dossier, { question, answers }: Point): StatementDraft[] {
  return answers.map(({ by, holder = '', via, answer, words, said, sources }) => ({
    who: `answer ${question} ${by ?? holder} ${via ?? ''}`,
    ...{ moment: said ?? '', value: answer, citations: listedCitations(sources) },
    words: `${by === undefined ? holder : nameOf(dossier, by)} on “${question}”: ${words}`,
    ...(said === undefined ? {} : { day: said }),
  }));
}

function agreementStatements(dossier: Dossier, { words, sources, progress = [] }: Agreement): StatementDraft[] {
  return [
    { who: 'agreement', moment: words, value: '', words: `agreed: ${words}`, citations: listedCitations(sources) },
    ...progress.flatMap(({ event, reportedBy, counts, sources: cited }) =>
      counts.map(({ of, direction, qualifier, number, unit }) => ({
        who: `progress ${words} ${reportedBy} ${of} ${direction} ${unit}`,
        ...{ moment: event ?? '', value: [qualifier, number].filter(Boolean).join(' '), citations: listedCitations(cited) },
        words: `carried out, by ${nameOf(dossier, reportedBy)}'s count: ${countWords({ qualifier, number, unit })} (${of}, ${direction})`,
      })),
    ),
  ];
}

/** What an event says: who took part, which conditions it concerns, whether it took place, the accounts, what was agreed. */
export function eventStatements(dossier: Dossier, event: Event): StatementDraft[] {
  const title = `“${event.title}”`;
  const conditionTitle = (id: string) => `“${dossier.conditions.get(id)?.title ?? id}”`;
  const eventTitle = (id: string) => `“${dossier.events.get(id)?.title ?? id}”`;
  return [
    ...participantStatements(dossier, event, title),
    ...event.concerns.map((id) => ({ who: `concerns ${id}`, moment: '', value: '', words: `${title} concerns ${conditionTitle(id)}` })),
    ...event.to.map((id) => ({ who: `to ${id}`, moment: '', value: '', words: `${title} was addressed to ${nameOf(dossier, id)}` })),
    ...event.answers.map((id) => ({ who: `answers ${id}`, moment: '', value: '', words: `${title} replied to ${eventTitle(id)}` })),
    ...event.after.map((id) => ({ who: `after ${id}`, moment: '', value: '', words: `${title} came after ${eventTitle(id)}` })),
    ...event.states.map((state) => stateStatement(dossier, title, state)),
    ...event.points.flatMap((point) => answerStatements(dossier, point)),
    ...event.outcomes.flatMap((agreement) => agreementStatements(dossier, agreement)),
  ];
}
