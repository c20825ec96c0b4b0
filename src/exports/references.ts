import { bibtexEntry } from '../citations/bibtex.ts';
import { isApproximate, type Moment, parseDay } from '../day/day.ts';
import type { Dossier, Source } from '../dossier/dossier.ts';

/** A date of CSL-JSON: one day or two, each as exact as it was written. */
interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

/** A source as an item of CSL-JSON, with the names that its schema has. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title?: string;
  'container-title': string;
  publisher: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language: string;
  genre: string;
  note?: string;
}

const partsOf = ({ year, month, day }: Moment): number[] => [year, month, day].filter((part) => part !== undefined);

function cslDate(day: string): CslDate | undefined {
  const written = parseDay(day);
  if (!written) return undefined;
  const { start, end } = written;
  return {
    'date-parts': start === end ? [partsOf(start)] : [partsOf(start), partsOf(end)],
    ...(isApproximate(day) ? { circa: true } : {}),
  };
}

/** What is said of a source beside the fields that references have: its standing, and the address of a stored copy. */
const noteOf = ({ standing, archived }: Source): string =>
  [`Standing: ${standing}`, ...(archived ? [`Stored copy: ${archived}`] : [])].join('; ');

function itemOf(source: Source, url: string): CslItem {
  const { id, title, publisher, language, kind } = source;
  const issued = source.published === undefined ? undefined : cslDate(source.published);
  const accessed = source.accessed === undefined ? undefined : cslDate(source.accessed);
  return {
    ...{ id, type: 'webpage' as const, ...(title === undefined ? {} : { title }), 'container-title': publisher, publisher },
    ...{ ...(issued && { issued }), ...(accessed && { accessed }), URL: url, language, genre: kind, note: noteOf(source) },
  };
}

/** The sources that have an address, as items of CSL-JSON, in the order of their ids. What nobody saw is no reference. */
export function cslItems({ sources }: Dossier): CslItem[] {
  return [...sources.values()].flatMap((source) => (source.url === undefined ? [] : [itemOf(source, source.url)]));
}

/** The first day of a date in the digits of ISO 8601, no more exact than it is written. */
const isoOf = (date: CslDate | undefined): string | undefined =>
  date?.['date-parts'][0]?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');

/** The sources as a BibTeX file; days are those of `biblatex`, the year alone also that of BibTeX. */
export function sourcesAsBibtex(dossier: Dossier): string {
  return cslItems(dossier)
    .map((item) => {
      const day = isoOf(item.issued);
      return bibtexEntry('misc', item.id, [
        ['title', item.title],
        ['howpublished', item.publisher],
        ['year', day?.slice(0, 4)],
        ['date', day],
        ['urldate', isoOf(item.accessed)],
        ['langid', item.language],
        ['note', item.note],
        ['url', item.URL],
      ]);
    })
    .join('\n\n');
}

/** A line of a RIS file. The format has no way to write a line's end within a field. */
const risLine = (tag: string, text: string | undefined): string[] =>
  text === undefined ? [] : [`${tag}  - ${text.replaceAll(/\s+/g, ' ')}`];

/** A day as RIS writes it: year, month and day with slashes, those that are not known left out. */
function risDay(date: CslDate | undefined): string | undefined {
  const [year = '', month = '', day = ''] = isoOf(date)?.split('-') ?? [];
  return year === '' ? undefined : `${year}/${month}/${day}/`;
}

/** The sources as a RIS file, which reference managers read. */
export function sourcesAsRis(dossier: Dossier): string {
  const entries = cslItems(dossier).map((item) => [
    'TY  - ELEC',
    ...risLine('ID', item.id),
    ...risLine('TI', item.title),
    ...risLine('T2', item['container-title']),
    ...risLine('PB', item.publisher),
    ...risLine('PY', isoOf(item.issued)?.slice(0, 4)),
    ...risLine('DA', risDay(item.issued)),
    ...risLine('Y2', risDay(item.accessed)),
    ...risLine('LA', item.language),
    ...risLine('M3', item.genre),
    ...risLine('N1', item.note),
    ...risLine('UR', item.URL),
    'ER  - ',
  ]);
  return entries.map((lines) => `${lines.join('\r\n')}\r\n`).join('\r\n');
}
