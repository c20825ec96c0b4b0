import type { NamedParty } from '../../../src/relations/layout/relations-drawing.ts';
import type { RelationKind, RelationLink, RelationNode, Relations } from '../../../src/relations/relations.ts';

export const parties: NamedParty[] = [
  { id: 'arland', title: 'Arland' },
  { id: 'cassia', title: 'Cassia' },
  { id: 'belmora', title: 'Belmora' },
  { id: 'compact', title: 'Northern Compact of Coasts' },
  { id: 'overseas', title: 'Overseas Republic' },
];

/** Invented people and bodies, by party; the first speaks for it. The last ones belong to none. */
const NAMES: Record<string, string[]> = {
  arland: [
    'Arland',
    'The Regent',
    'Velimir Odransky',
    'Regency Press Office',
    'Dimar Peskolin',
    'Foreign Ministry of Arland',
    'Serge Lavarin',
    'Admiral Ostrelov',
  ],
  cassia: ['Cassia', 'Tayfun Recai Ermandagan', 'Hakim Fidanlar', 'Tidewater Agency'],
  belmora: ['Belmora', 'Vadym Zelmarsky', 'Rostan Umarev', 'Andro Sybilla', 'Andro Yarmakh', 'Belmora Shipowners', 'General Staff'],
  compact: [
    'Northern Compact',
    'Coalition of the Open Harbours',
    'Emeric Maclon',
    'Frederik Marsz',
    'Kerr Stanmore',
    'Donal Tuskar',
    'Union of Seven Coasts',
    'Maritime Commission',
  ],
  overseas: ['Overseas Republic', 'President Trumbull', 'Marcus Rubin', 'Stefan Witkower', 'Keir Kellmann'],
  '': ['Harbour Gazette'],
};

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
const people = Object.entries(NAMES).flatMap(([party, names]) => names.map((name, index) => ({ id: slug(name), name, party, index })));

const KINDS: RelationKind[] = ['met', 'called', 'hosted', 'put to', 'supports', 'rejects'];

/** A link of the given number: a fixed walk through the actors, in which those named first come up most. */
function linkOf(number: number): Omit<RelationLink, 'id'> {
  const pick = (seed: number): string => {
    const part = ((seed * 7919) % 1009) / 1009;
    return people.toSorted((a, b) => a.index - b.index)[Math.floor(part * part * people.length)]?.id ?? '';
  };
  const kind = KINDS[number % KINDS.length] ?? 'met';
  return {
    kind,
    from: pick(number * 13 + 1),
    to: pick(number * 29 + 5),
    words: 'a link',
    record: { collection: 'events', id: `event-${number}` },
    path: [],
    citations: [],
  };
}

const actsFor = people
  .filter(({ index, party }) => index > 0 && party !== '')
  .map(({ id, party }): Omit<RelationLink, 'id'> => {
    const record = { collection: 'actors', id } as const;
    return { kind: 'acts for', from: id, to: slug(NAMES[party]?.[0] ?? ''), words: 'acts for', record, path: [], citations: [] };
  });

const links: RelationLink[] = [...actsFor, ...Array.from({ length: 100 }, (_, number) => linkOf(number % 70))]
  .filter(({ from, to }) => from !== to)
  .map((link, index) => ({ ...link, id: `link-${index}` }));

const nodes = people.map(({ id, name, party }): RelationNode => {
  const degree = links.filter(({ from, to }) => from === id || to === id).length;
  return { id, name, kind: 'person', degree, ...(party === '' ? {} : { party }) };
});

/** 33 invented actors of five parties with some 120 links. */
export const relations: Relations = { nodes, links };
