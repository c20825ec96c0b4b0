import { addressKey, addressWithKey } from '../../checks/address-key.ts';
import type { PartOfDay } from '../../day/parts.ts';
import { changedDays } from '../../dossier/changed-days.ts';
import { type Dossier, dossierOf, type Reading } from '../../dossier/dossier.ts';
import { existedFrom } from '../../dossier/texts.ts';
import { titleOf } from '../../dossier/titles.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { DossierFile } from '../../schema/dossier-file.ts';

/** The names of a record that exists, and what the checks of other files ask of it. */
export interface RecordNames {
  id: string;
  name: string;
  aliases?: readonly string[];
  publisher?: string;
  relays?: readonly string[];
  /** Of a source with an address: what tells whether another one is the same. */
  address?: string;
  actsFor?: string;
  day?: string;
  hour?: 'approximate';
  partOfDay?: PartOfDay;
  /** Of a text: when it existed, and its provisions. */
  states?: readonly { day: string }[];
  provisions?: readonly { id: string }[];
  /** Of a term: the words that it says to avoid, and the one to write instead. */
  avoid?: readonly string[];
  neutral?: string;
}

/** What the form has to know of the dossier: the names to pick from, and what its checks compare with. */
export interface DossierNames {
  settings: Pick<DossierFile, 'asOf' | 'parties' | 'issues' | 'timezone'>;
  /** The calendar days that have a page of their own. */
  days: readonly string[];
  sources: RecordNames[];
  actors: RecordNames[];
  conditions: RecordNames[];
  events: RecordNames[];
  texts: RecordNames[];
  terms: RecordNames[];
}

/** The part of a dossier that the form needs; small enough to be loaded whole. */
export function dossierNames(dossier: Dossier): DossierNames {
  const { settings, sources, actors, conditions, events, texts, terms } = dossier;
  return {
    settings: { asOf: settings.asOf, parties: settings.parties, issues: settings.issues, timezone: settings.timezone },
    days: changedDays(dossier),
    sources: [...sources.values()].map((source) => {
      const { id, publisher, relays, url } = source;
      return { id, name: titleOf(source), publisher, ...(relays && { relays }), ...(url && { address: addressKey(url) }) };
    }),
    actors: [...actors.values()].map(({ id, name, aliases, actsFor }) => ({ id, name, aliases, ...(actsFor && { actsFor }) })),
    conditions: [...conditions.values()].map(({ id, title }) => ({ id, name: title })),
    events: [...events.values()].map(({ id, title, day, hour, partOfDay }) => ({
      ...{ id, name: title, day, ...(hour && { hour }), ...(partOfDay && { partOfDay }) },
    })),
    texts: [...texts.values()].map((text) => ({
      ...{ id: text.id, name: text.title, states: [{ day: existedFrom(text) }] },
      provisions: text.provisions.map(({ id }) => ({ id })),
    })),
    terms: [...terms.values()].map(({ id, word, avoid, neutral }) => ({
      id,
      name: word,
      ...(avoid.length > 0 && { avoid, neutral }),
    })),
  };
}

/** What every record of a collection holds besides its names; no check of another file looks at it. */
const REST: Record<Exclude<keyof DossierNames, 'settings' | 'days'>, object> = {
  sources: { language: 'en', kind: '', standing: 'independent', read: 'whole' },
  actors: { kind: 'group', aliases: [], summary: '' },
  conditions: { kind: 'demand', addressedTo: [], summary: '', aliases: [], formulations: [], positions: [], expectations: [] },
  events: {
    ...{ kind: 'statement', participants: [], to: [], answers: [], after: [], main: false, concerns: [], summary: '' },
    ...{ aliases: [], states: [], points: [], outcomes: [] },
  },
  texts: { short: '', putForwardBy: [], to: [], authenticity: 'official', through: [], seen: 'part', summary: '', aliases: [] },
  terms: { summary: '', uses: [], spellings: [], avoid: [] },
};

/** What a provision holds besides its id. */
const PROVISION = { issue: '', also: [], proposedBy: [], text: '', elements: {}, conditions: [], from: [], status: [], sources: [] };

function readingOf(collection: keyof typeof REST, { address, ...record }: RecordNames): Reading {
  const file = `${collection}/${record.id}.${COLLECTIONS[collection].ending}`;
  const provisions = record.provisions && { provisions: record.provisions.map((one) => ({ ...PROVISION, ...one })) };
  const url = address && { url: addressWithKey(address) };
  return {
    filed: { id: record.id, collection, file, paragraphs: [], links: [] },
    data: { ...REST[collection], ...record, ...url, ...provisions, title: record.name, word: record.name },
  };
}

/** A dossier of the records that have these names, and of others that were read whole. */
export function dossierWith(names: DossierNames, others: readonly Reading[]): Dossier {
  const settings = { title: '', description: '', language: 'en', ranges: [], words: [], searches: [] };
  const maintainers = { by: '', contribute: '', disputes: '', corrections: '' };
  const collections = Object.keys(REST) as (keyof typeof REST)[];
  const known = collections.flatMap((collection) => names[collection].map((record) => readingOf(collection, record)));
  return dossierOf({ ...settings, maintainers, ...names.settings }, [...known, ...others]);
}
