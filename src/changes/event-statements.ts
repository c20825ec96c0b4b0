import { listedCitations } from '../dossier/citations.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import type { Agreement, Point, State } from '../schema/event.ts';
import { nameOf } from './condition-statements.ts';
import type { StatementDraft } from './statement-draft.ts';

function participantStatements(dossier: Dossier, { participants }: Event, title: string): StatementDraft[] {
  return participants.map(({ actor, presence, role }) => ({
    who: `participant ${actor}`,
    ...{ moment: '', value: role === undefined ? presence : `${presence}, ${role}` },
    words: `${nameOf(dossier, actor)} at ${title}: ${presence}${role === undefined ? '' : `, ${role}`}`,
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
  return answers.map(({ by, via, answer, words, said, sources }) => ({
    who: `answer ${question} ${by} ${via ?? ''}`,
    ...{ moment: said ?? '', value: answer, citations: listedCitations(sources) },
    words: `${nameOf(dossier, by)} on “${question}”: ${words}`,
    ...(said === undefined ? {} : { day: said }),
  }));
}

function agreementStatements(dossier: Dossier, { words, sources, progress = [] }: Agreement): StatementDraft[] {
  return [
    { who: 'agreement', moment: words, value: '', words: `agreed: ${words}`, citations: listedCitations(sources) },
    ...progress.flatMap(({ event, reportedBy, counts, sources: cited }) =>
      counts.map(({ of, direction, number, unit }) => ({
        who: `progress ${words} ${reportedBy} ${of} ${direction} ${unit}`,
        ...{ moment: event ?? '', value: String(number), citations: listedCitations(cited) },
        words: `carried out, by ${nameOf(dossier, reportedBy)}'s count: ${number} ${unit} (${of}, ${direction})`,
      })),
    ),
  ];
}

/** What an event says: who took part, which conditions it concerns, whether it took place, the accounts, what was agreed. */
export function eventStatements(dossier: Dossier, event: Event): StatementDraft[] {
  const title = `“${event.title}”`;
  const conditionTitle = (id: string) => `“${dossier.conditions.get(id)?.title ?? id}”`;
  return [
    ...participantStatements(dossier, event, title),
    ...event.concerns.map((id) => ({ who: `concerns ${id}`, moment: '', value: '', words: `${title} concerns ${conditionTitle(id)}` })),
    ...event.states.map((state) => stateStatement(dossier, title, state)),
    ...event.points.flatMap((point) => answerStatements(dossier, point)),
    ...event.outcomes.flatMap((agreement) => agreementStatements(dossier, agreement)),
  ];
}
