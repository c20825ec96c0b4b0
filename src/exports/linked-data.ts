import { firstDay, lastDay } from '../day/day.ts';
import { citationsOf } from '../dossier/citations.ts';
import type { AnyRecord, Dossier } from '../dossier/dossier.ts';
import { lastChangeOn } from '../dossier/last-change.ts';

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

/** What the page is about, in the words of schema.org; undefined where it has none for it. */
function subjectOf(record: AnyRecord): object | undefined {
  if (record.collection === 'events') {
    return {
      '@type': 'Event',
      name: record.title,
      startDate: firstDay(record.day),
      endDate: lastDay(record.day),
      ...(record.place ? { location: { '@type': 'Place', name: record.place } } : {}),
    };
  }
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

/** The page in the words of schema.org, as an object that JSON can hold. */
export function linkedDataOf(dossier: Dossier, { title, description, address, url, record }: DescribedPage): object {
  const subject = record && subjectOf(record);
  const citation = record ? citedAddresses(dossier, record) : [];
  const correction = correctionsOf(dossier, address);
  return {
    '@context': 'https://schema.org',
    '@type': address === '/' ? 'WebSite' : 'Article',
    ...(address === '/' ? { name: title } : { headline: title, isPartOf: { '@type': 'WebSite', name: dossier.settings.title } }),
    description,
    inLanguage: dossier.settings.language,
    dateModified: firstDay(lastChangeOn(dossier, address) ?? dossier.settings.asOf),
    ...(url ? { url } : {}),
    ...(subject ? { about: subject } : {}),
    ...(citation.length > 0 ? { citation } : {}),
    ...(correction.length > 0 ? { correction } : {}),
  };
}
