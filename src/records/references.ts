import { compareTexts } from '../compare-texts.ts';
import { compareMissingDays } from '../day/order.ts';
import { citationsOf } from '../dossier/citations.ts';
import { raisedOn } from '../dossier/dated-entries.ts';
import type { AnyRecord, Dossier } from '../dossier/dossier.ts';
import { existedFrom } from '../dossier/texts.ts';
import { titleOf } from '../dossier/titles.ts';
import type { Collection } from '../schema/collections.ts';
import { conditionMentions } from './condition-mentions.ts';
import { eventMentions } from './event-mentions.ts';
import type { Mention } from './mention.ts';
import { textMentions } from './text-mentions.ts';

const REFERRING = ['actors', 'conditions', 'events', 'texts', 'terms', 'pages'] as const;

/** That one record refers to another, and why. */
export interface Reference {
  /** The collection of the record that refers. */
  collection: (typeof REFERRING)[number];
  id: string;
  title: string;
  /** What the record referred to has to do with it (`took part`), or what it says of that one (`concerns it`). */
  reason: string;
  /** The day of the event or of the entry, as written, if there is one. */
  day?: string;
}

type Index = ReadonlyMap<string, readonly Reference[]>;

const LINK = /^\/([a-z]+)\/([a-z0-9-]+)\/?(?:[?#].*)?$/;
/** The reason of a page that merely links to the other. */
export const LINKS_TO_IT = 'links to it';

function linkMentions(record: AnyRecord): Mention[] {
  return record.links.flatMap(({ address }) => {
    const [, collection, id] = LINK.exec(address) ?? [];
    return collection && id ? [{ collection: collection as Collection, id, reason: LINKS_TO_IT }] : [];
  });
}

function citationMentions(record: AnyRecord): Mention[] {
  return citationsOf(record).flatMap(({ citation: { source, via } }) => [
    { collection: 'sources' as const, id: source, reason: 'cites it' },
    ...(via === undefined ? [] : [{ collection: 'sources' as const, id: via, reason: 'cites it through another page' }]),
  ]);
}

function fieldMentions(dossier: Dossier, record: AnyRecord): Mention[] {
  if (record.collection === 'actors' && record.actsFor) return [{ collection: 'actors', id: record.actsFor, reason: 'acts for it' }];
  if (record.collection === 'terms') return record.uses.map(({ by }) => ({ collection: 'actors', id: by, reason: 'uses the word' }));
  if (record.collection === 'conditions') return conditionMentions(dossier, record);
  if (record.collection === 'texts') return textMentions(record);
  return record.collection === 'events' ? eventMentions(record) : [];
}

function recordDay(dossier: Dossier, record: AnyRecord): string | undefined {
  if (record.collection === 'events') return record.day;
  if (record.collection === 'texts') return existedFrom(record);
  return record.collection === 'conditions' ? raisedOn(dossier, record) : undefined;
}

/** What a record says of others, each reason once with its first day; a mere link only where there is no other reason. */
function mentionsIn(dossier: Dossier, record: AnyRecord): Mention[] {
  const own = recordDay(dossier, record);
  const mentions = [...fieldMentions(dossier, record), ...citationMentions(record), ...linkMentions(record)]
    .filter(({ collection, id }) => collection !== record.collection || id !== record.id)
    .map((mention): Mention => (own === undefined || mention.day !== undefined ? mention : { ...mention, day: own }))
    .sort((a, b) => compareMissingDays(a.day, b.day));
  const once = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.collection}/${mention.id} ${mention.reason}`;
    if (!once.has(key)) once.set(key, mention);
  }
  const more = new Set(
    [...once.values()].filter(({ reason }) => reason !== LINKS_TO_IT).map(({ collection, id }) => `${collection}/${id}`),
  );
  return [...once.values()].filter(({ collection, id, reason }) => reason !== LINKS_TO_IT || !more.has(`${collection}/${id}`));
}

function compareReferences(a: Reference, b: Reference): number {
  const byKind = REFERRING.indexOf(a.collection) - REFERRING.indexOf(b.collection);
  return compareMissingDays(a.day, b.day) || byKind || compareTexts(a.id, b.id) || compareTexts(a.reason, b.reason);
}

function indexOf(dossier: Dossier): Index {
  const index = new Map<string, Reference[]>();
  for (const collection of REFERRING) {
    for (const record of dossier[collection].values()) {
      for (const mention of mentionsIn(dossier, record)) {
        const reference = { collection, id: record.id, title: titleOf(record), reason: mention.reason };
        const to = `${mention.collection}/${mention.id}`;
        const all = index.get(to) ?? [];
        all.push(mention.day === undefined ? reference : { ...reference, day: mention.day });
        index.set(to, all);
      }
    }
  }
  for (const references of index.values()) references.sort(compareReferences);
  return index;
}

const indexes = new WeakMap<Dossier, Index>();

/**
 * Who refers to a record and why: undated references first, then by day, the
 * newest last. One record comes once for each reason. The index of a whole
 * dossier is built at the first question and kept as long as the dossier.
 */
export function referencesTo(dossier: Dossier, collection: Collection, id: string): Reference[] {
  const index = indexes.get(dossier) ?? indexOf(dossier);
  indexes.set(dossier, index);
  return [...(index.get(`${collection}/${id}`) ?? [])];
}
