import type { Dossier } from '../../dossier/dossier.ts';
import { titleOf } from '../../dossier/titles.ts';
import type { DossierFile } from '../../schema/dossier-file.ts';

/** What the form has to know of a record that exists: its names, and what checks of other files ask of it. */
export interface KnownRecord {
  id: string;
  name: string;
  aliases?: readonly string[];
  publisher?: string;
  relays?: readonly string[];
  actsFor?: string;
  day?: string;
  sources?: readonly string[];
  /** Of a term: the words that it says to avoid, and the one to write instead. */
  avoid?: readonly string[];
  neutral?: string;
}

/** What the form has to know of the dossier: the names to pick from, and what its checks compare with. */
export interface Known {
  settings: Pick<DossierFile, 'asOf' | 'parties'>;
  sources: KnownRecord[];
  actors: KnownRecord[];
  conditions: KnownRecord[];
  events: KnownRecord[];
  /** Those that say which words to avoid. */
  terms: KnownRecord[];
}

/** The part of a dossier that the form needs; small enough to be loaded whole. */
export function knownOf({ file, sources, actors, conditions, events, terms }: Dossier): Known {
  return {
    settings: { asOf: file.asOf, parties: file.parties },
    sources: [...sources.values()].map((source) => {
      const { id, publisher, relays } = source;
      return { id, name: titleOf(source), publisher, ...(relays && { relays }) };
    }),
    actors: [...actors.values()].map(({ id, name, aliases, actsFor }) => ({ id, name, aliases, ...(actsFor && { actsFor }) })),
    conditions: [...conditions.values()].map(({ id, title }) => ({ id, name: title })),
    events: [...events.values()].map(({ id, title, day, sources }) => ({ id, name: title, day, sources })),
    terms: [...terms.values()]
      .filter(({ avoid }) => avoid.length > 0)
      .map(({ id, word, avoid, neutral }) => ({ id, name: word, avoid, neutral })),
  };
}
