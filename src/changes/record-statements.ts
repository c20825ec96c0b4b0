import { citationsOf } from '../dossier/citations.ts';
import type { Actor, AnyRecord, Source, Term, Text } from '../dossier/dossier.ts';
import { titleOf } from '../dossier/titles.ts';
import { citationsIn, withoutCitations } from '../schema/citation.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A field of which there is one: its words tell the value. */
function field(name: string, of: string, value: string | undefined): StatementDraft[] {
  return value === undefined ? [] : [{ who: name, moment: '', value, words: `${name} of ${of}: ${value}` }];
}

function sourceFields(source: Source, of: string): StatementDraft[] {
  const { url, publisher, published, standing, speaksFor, relays, read } = source;
  return [
    ...field('address', of, url),
    ...field('publisher', of, publisher),
    ...field('day of publication', of, published),
    ...field('standing', of, standing),
    ...field('whom it speaks for', of, speaksFor),
    ...field('origins that it relays', of, relays?.join(', ')),
    ...field('how much was read', of, read),
  ];
}

function actorFields({ kind, office, actsFor }: Actor, of: string): StatementDraft[] {
  return [...field('kind', of, kind), ...field('office', of, office), ...field('whom it acts for', of, actsFor)];
}

function termFields({ neutral, avoid, uses }: Term, of: string): StatementDraft[] {
  return [
    ...field('neutral wording', of, neutral),
    ...field('words to avoid', of, avoid.length > 0 ? avoid.join(', ') : undefined),
    ...uses.map(({ by, says, implies }) => ({
      who: `use ${by}`,
      moment: says,
      value: implies,
      words: `${by} says “${says}”, in our reading: ${implies}`,
    })),
  ];
}

function textFields({ authenticity, through, language, seen }: Text, of: string): StatementDraft[] {
  const published = through.length > 0 ? through.join(', ') : undefined;
  return [
    ...field('how it became public', of, authenticity),
    ...field('who published it', of, published),
    ...field('language', of, language),
    ...field('how much was seen', of, seen),
  ];
}

function ownFields(record: AnyRecord, of: string): StatementDraft[] {
  if (record.collection === 'sources') return sourceFields(record, of);
  if (record.collection === 'actors') return actorFields(record, of);
  if (record.collection === 'terms') return termFields(record, of);
  if (record.collection === 'events') return [...field('kind', of, record.kind), ...field('place', of, record.place)];
  if (record.collection === 'texts') return textFields(record, of);
  return record.collection === 'conditions' ? [...field('kind', of, record.kind), ...field('issue', of, record.issue)] : [];
}

function summaryOf(record: AnyRecord, of: string): StatementDraft[] {
  if (!('summary' in record)) return [];
  const citations = citationsIn(record.summary);
  return [{ who: 'summary', moment: '', value: withoutCitations(record.summary), words: `the summary of ${of}`, citations }];
}

function unknownsOf(record: AnyRecord, of: string): StatementDraft[] {
  const unknowns = 'unknowns' in record ? (record.unknowns ?? []) : [];
  return unknowns.map(({ kind, text }) => {
    const words = withoutCitations(text);
    return { who: 'unknown', moment: words, value: kind, words: `not known of ${of} (${kind}): ${words}`, citations: citationsIn(text) };
  });
}

/** What a record says of itself: its name, its own fields, its summary and what is not known. */
export function recordStatements(record: AnyRecord): StatementDraft[] {
  const title = titleOf(record);
  const of = `“${title}”`;
  const citations = citationsOf(record).map(({ citation }) => citation);
  const itself: StatementDraft = {
    ...{ who: 'itself', moment: '', value: title, words: `${NOUNS[record.collection]} ${of}`, citations },
    ...('day' in record ? { day: record.day } : {}),
  };
  return [itself, ...ownFields(record, of), ...summaryOf(record, of), ...unknownsOf(record, of)];
}

const NOUNS: Record<AnyRecord['collection'], string> = {
  sources: 'the source',
  actors: 'the actor',
  conditions: 'the condition',
  events: 'the event',
  texts: 'the text',
  terms: 'the term',
  changes: 'the change',
  pages: 'the page',
};
