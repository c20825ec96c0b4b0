import { firstDay, isApproximate } from '../day/day.ts';
import { citationsOf } from '../dossier/citations.ts';
import type { AnyRecord, Dossier, Event, Source, Text } from '../dossier/dossier.ts';
import { lastChangeOn } from '../dossier/last-change.ts';
import { type Status, statusOf } from '../dossier/status.ts';

/** A page as linked data is made of it. */
interface DescribedPage {
  title: string;
  description: string;
  /** The address within the site. */
  address: string;
  /** The whole address, where it is known. */
  url?: string;
  /** The record that the page is about. */
  record?: AnyRecord;
}

const ACTOR_TYPES: Record<string, string> = { person: 'Person', state: 'Country', outlet: 'NewsMediaOrganization' };

/** Whether an event takes place, in the words of schema.org, which has none for one that was held. */
const EVENT_STATUS: Partial<Record<Status, string>> = {
  proposed: 'EventScheduled',
  announced: 'EventScheduled',
  planned: 'EventScheduled',
  moved: 'EventRescheduled',
  replaced: 'EventCancelled',
  'did not happen': 'EventCancelled',
  denied: 'EventCancelled',
};

/** A written day as ISO 8601 has it: no more exact than it is written. A day that is only about right, or an interval with one, has none. */
function isoDays(day: string): object {
  if (isApproximate(day)) return {};
  const [start = day, end] = day.split('/');
  return { startDate: start, ...(end === undefined ? {} : { endDate: end }) };
}

function eventSubject(event: Event): object {
  const status = EVENT_STATUS[statusOf(event)];
  return {
    '@type': 'Event',
    name: event.title,
    ...isoDays(event.day),
    ...(status === undefined ? {} : { eventStatus: `https://schema.org/${status}` }),
    ...(event.place ? { location: { '@type': 'Place', name: event.place } } : {}),
  };
}

/** The page that a source is; our page is about it. */
function sourceSubject({ url, title, publisher, language, published }: Source): object {
  return {
    '@type': 'CreativeWork',
    name: title ?? publisher,
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: language,
    ...(published === undefined || isApproximate(published) ? {} : { datePublished: published.split('/')[0] }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A text that was negotiated over. */
function textSubject({ title, aliases, language }: Text): object {
  return { '@type': 'CreativeWork', name: title, alternateName: aliases, ...(language === undefined ? {} : { inLanguage: language }) };
}

/** What the page is about, in the words of schema.org; undefined if it has none for it. */
function subjectOf(record: AnyRecord): object | undefined {
  if (record.collection === 'events') return eventSubject(record);
  if (record.collection === 'sources') return sourceSubject(record);
  if (record.collection === 'texts') return textSubject(record);
  if (record.collection === 'terms') return { '@type': 'DefinedTerm', name: record.word, alternateName: record.spellings };
  if (record.collection !== 'actors') return undefined;
  const office = record.kind === 'person' && record.office ? { jobTitle: record.office } : {};
  return { '@type': ACTOR_TYPES[record.kind] ?? 'Organization', name: record.name, alternateName: record.aliases, ...office };
}

/** The addresses of the pages that the record's page cites, each once. */
function citedAddresses(dossier: Dossier, record: AnyRecord): string[] {
  const addresses = citationsOf(record).flatMap(({ citation }) => dossier.sources.get(citation.source)?.url ?? []);
  return [...new Set(addresses)];
}

function correctionsOf(dossier: Dossier, address: string): object[] {
  return [...dossier.changes.values()]
    .filter(({ kind, pages }) => kind === 'correction' && pages.includes(address))
    .map(({ words, day }) => ({ '@type': 'CorrectionComment', text: words, datePublished: firstDay(day) }));
}

/** A page about a source is no article of that headline; it is about one. */
function typeOf(address: string, record: AnyRecord | undefined): string {
  if (address === '/') return 'WebSite';
  return record?.collection === 'sources' ? 'WebPage' : 'Article';
}

/** The page in the words of schema.org, as an object that JSON can hold. */
export function linkedDataOf(dossier: Dossier, { title, description, address, url, record }: DescribedPage): object {
  const subject = record && subjectOf(record);
  const citation = record ? citedAddresses(dossier, record) : [];
  const correction = correctionsOf(dossier, address);
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(address, record),
    ...(address === '/' || record?.collection === 'sources' ? { name: title } : { headline: title }),
    ...(address === '/' ? {} : { isPartOf: { '@type': 'WebSite', name: dossier.settings.title } }),
    description,
    inLanguage: dossier.settings.language,
    dateModified: firstDay(lastChangeOn(dossier, address) ?? dossier.settings.asOf),
    ...(url ? { url } : {}),
    ...(subject ? { about: subject } : {}),
    ...(citation.length > 0 ? { citation } : {}),
    ...(correction.length > 0 ? { correction } : {}),
  };
}
