import { accountsOf } from '../accounts/accounts.ts';
import { corroborationOf } from '../citations/corroboration.ts';
import { dayWords, whenWords } from '../day/words.ts';
import { listedCitations } from '../dossier/citations.ts';
import { countWords } from '../dossier/counts.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { partiesOf } from '../dossier/parties.ts';
import { presentOrExpected } from '../dossier/presence.ts';
import { statusOf, successorOf } from '../dossier/status.ts';
import { titleOn } from '../dossier/titles.ts';
import { totalsOf } from '../records/progress.ts';
import { neighboursOf } from '../records/sequence.ts';
import type { FieldPath } from '../schema/record.ts';
import type { Sentence, SentenceKind } from './sentence.ts';

const nameOf = (dossier: Dossier, id: string): string => dossier.actors.get(id)?.name ?? id;

function sentence({ file }: Event, kind: SentenceKind, words: string, ...paths: FieldPath[]): Sentence {
  return { kind, words, basis: paths.map((path) => ({ file, path })) };
}

function status(dossier: Dossier, event: Event): Sentence[] {
  if (event.states.length === 0) return [];
  const successor = successorOf(event);
  const place = successor === undefined ? '' : `; in its place came “${dossier.events.get(successor)?.title ?? successor}”`;
  return [sentence(event, 'event status', `“${event.title}”: ${statusOf(event)}${place}.`, ['states'])];
}

/** What the event is called on the days on which its outcome was not known, if that is not its title. */
function calledBefore(event: Event): Sentence[] {
  const [first] = event.states;
  const title = first ? titleOn(event, first.said) : event.title;
  if (!first || title === event.title) return [];
  return [sentence(event, 'called until then', `On ${dayWords(first.said)} “${event.title}” is told as “${title}”.`, ['plannedTitle'])];
}

function tookPart(dossier: Dossier, event: Event): Sentence[] {
  const names = partiesOf(dossier, presentOrExpected(event))
    .map(({ name }) => name)
    .join(', ');
  const verb = statusOf(event) === 'held' ? 'took part in' : 'expected at';
  return names === '' ? [] : [sentence(event, 'took part', `${names} ${verb} “${event.title}”.`, ['participants'])];
}

function sequence(dossier: Dossier, event: Event): Sentence[] {
  const { next } = neighboursOf(dossier, 'events', event.id);
  if (next?.record.collection !== 'events') return [];
  const [one, other] = [`“${event.title}” (${whenWords(event)})`, `“${next.record.title}” (${whenWords(next.record)})`];
  const words = next.isOrderKnown ? `${one} is earlier than ${other}.` : `${one} and ${other}: which came first is not shown.`;
  const { file } = next.record;
  return [
    {
      kind: 'sequence',
      words,
      basis: [
        { file: event.file, path: ['day'] },
        { file, path: ['day'] },
      ],
    },
  ];
}

function accounts(dossier: Dossier, event: Event): Sentence[] {
  return accountsOf(dossier, event).flatMap(({ question, verdict, leftOutBy }, at): Sentence[] => {
    const told = sentence(event, 'accounts', `On “${question}” (“${event.title}”): ${verdict}.`, ['points', at]);
    const holders = leftOutBy.map((holder) => nameOf(dossier, holder)).join(', ');
    const words = `Not mentioned in the accounts of ${holders}, which were read whole: “${question}” (“${event.title}”).`;
    return leftOutBy.length === 0 ? [told] : [told, sentence(event, 'left out', words, ['points', at])];
  });
}

function totals(dossier: Dossier, event: Event): Sentence[] {
  return event.outcomes.flatMap((agreement, at) =>
    totalsOf(agreement).map(({ reportedBy, of, direction, ...count }) => {
      const words = `${nameOf(dossier, reportedBy)} counts in all ${countWords(count)} (${of}, ${direction}) under “${agreement.words}”`;
      return sentence(event, 'total', words, ['outcomes', at, 'progress']);
    }),
  );
}

function origins(dossier: Dossier, event: Event): Sentence {
  const { origins, bothSides } = corroborationOf(dossier, listedCitations(event.sources));
  const sides = bothSides ? ', from both sides' : '';
  return sentence(event, 'independent origins', `“${event.title}” rests on ${origins.length}${sides}: ${origins.join(', ')}.`, ['sources']);
}

/** What is derived from one event's file, and from its place among the others. */
export function eventSentences(dossier: Dossier, event: Event): Sentence[] {
  return [
    ...status(dossier, event),
    ...calledBefore(event),
    ...tookPart(dossier, event),
    ...sequence(dossier, event),
    ...accounts(dossier, event),
    ...totals(dossier, event),
    origins(dossier, event),
  ];
}
