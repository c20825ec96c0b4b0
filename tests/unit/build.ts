import { type Dossier, dossierOf, type Reading } from '../../src/dossier/dossier.ts';
import { readProse } from '../../src/reading/prose.ts';
import { COLLECTIONS, type Collection } from '../../src/schema/collections.ts';
import { type DossierFile, dossierFileSchema } from '../../src/schema/dossier-file.ts';

type Fields = Record<string, unknown>;

/** One file as the reader gives it: its fields checked by the schema, its prose read. Throws where the schema does not hold. */
export function filed(collection: Collection, id: string, fields: Fields, prose = ''): Reading {
  const { schema, ending } = COLLECTIONS[collection];
  const { paragraphs, links } = readProse(prose);
  return { filed: { id, collection, file: `${collection}/${id}.${ending}`, paragraphs, links }, data: schema.parse(fields) };
}

/** A state, unless the fields say otherwise; its name is its id with a capital letter. */
export function actor(id: string, fields: Fields = {}, prose = ''): Reading {
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return filed('actors', id, { name, kind: 'state', summary: 'It is invented.', ...fields }, prose);
}

/** A page of the paper `publisher`. */
export function source(id: string, publisher: string, fields: Fields = {}): Reading {
  const page = { url: `https://example.org/${id}`, publisher, accessed: '1921-06', language: 'en', kind: 'newspaper' };
  return filed('sources', id, { ...page, standing: 'independent', read: 'whole', ...fields });
}

/** A statement, unless the fields say otherwise. */
export function event(id: string, day: string, fields: Fields = {}, prose = ''): Reading {
  return filed(
    'events',
    id,
    { title: `Event ${id}`, day, kind: 'statement', summary: 'It is invented.', sources: ['herald'], ...fields },
    prose,
  );
}

/** A demand that Arland worded on 1 March, unless the fields say otherwise. */
export function condition(id: string, fields: Fields = {}, prose = ''): Reading {
  const plain = { title: `Condition ${id}`, kind: 'demand', summary: 'It is invented.', formulations: [wording('1921-03-01')] };
  return filed('conditions', id, { ...plain, ...fields }, prose);
}

/** A wording by Arland, unless the fields say otherwise. */
export function wording(day: string, fields: Fields = {}): Fields {
  return { day, sources: ['herald'], by: ['arland'], text: 'The ports are to be opened.', ...fields };
}

/** A position with a day of its own. */
export function position(party: string, day: string, stance: string, fields: Fields = {}): Fields {
  return { party, day, stance, sources: ['herald'], ...fields };
}

/** What somebody expected if one stayed away. */
export function expectation(heldBy: string, day: string, fields: Fields = {}): Fields {
  // biome-ignore lint/suspicious/noThenProperty: the field's name in the files.
  return { heldBy, day, if: 'One stays away', then: 'It ends', sources: ['courier'], ...fields };
}

/** What was said of an event's taking place. */
export function state(name: string, said: string, fields: Fields = {}): Fields {
  return { state: name, said, sources: ['herald'], ...fields };
}

const FILE: Fields = {
  title: 'The ports',
  description: 'An invented quarrel.',
  language: 'en',
  timezone: 'Etc/GMT-2',
  asOf: '1921-06-30',
  ranges: [{ id: 'spring', title: 'Spring', from: '1921-03', to: '1921-06' }],
  parties: [
    { id: 'arland', name: 'Arland', actors: ['arland'], side: 'arland', main: true },
    { id: 'belmora', name: 'Belmora', actors: ['belmora'], side: 'belmora', main: true },
    { id: 'cassia', name: 'Cassia', actors: ['cassia'], main: true },
    { id: 'pilots', name: 'Pilots', actors: ['pilots'] },
  ],
  maintainers: { by: 'A circle.', contribute: 'Anyone.', disputes: 'By reading again.', corrections: 'By letter.' },
};

/** What dossier.yaml says, with some fields changed. */
export function dossierFile(fields: Fields = {}): DossierFile {
  return dossierFileSchema.parse({ ...FILE, ...fields });
}

/** Four actors that dossier.yaml names, and one minister each of two of them. */
export const ACTORS: readonly Reading[] = [
  ...['arland', 'belmora', 'cassia', 'pilots'].map((id) => actor(id)),
  actor('arland-minister', { kind: 'person', actsFor: 'arland' }),
  actor('belmora-minister', { kind: 'person', actsFor: 'belmora' }),
];

/** A dossier of these files and the actors above; `fields` change dossier.yaml. */
export function dossierWith(files: readonly Reading[], fields: Fields = {}): Dossier {
  return dossierOf(dossierFile(fields), [...ACTORS, ...files]);
}

/** The record with this id; throws where there is none. */
export function the<Kind>(records: ReadonlyMap<string, Kind>, id: string): Kind {
  const record = records.get(id);
  if (!record) throw new Error(`There is no "${id}".`);
  return record;
}

/** A text that Arland handed over on 1 March, unless the fields say otherwise. */
export function text(id: string, fields: Fields = {}): Reading {
  const plain = {
    title: `Text ${id}`,
    short: id,
    putForwardBy: ['arland'],
    authenticity: 'official',
    seen: 'part',
    summary: 'It is invented.',
  };
  return filed('texts', id, { ...plain, states: [textState('handed over', '1921-03-01')], ...fields });
}

/** What happened to a text. */
export function textState(name: string, day: string, fields: Fields = {}): Fields {
  return { state: name, day, sources: ['herald'], ...fields };
}

/** A clause on the ports, unless the fields say otherwise. */
export function clause(id: string, fields: Fields = {}): Fields {
  return { id, issue: 'ports', text: 'The ports open.', sources: ['herald'], ...fields };
}

/** What was said of a clause, by Arland unless the fields say otherwise. */
export function said(status: string, day: string, fields: Fields = {}): Fields {
  return { status, day, by: ['arland'], sources: ['herald'], ...fields };
}

/** Three issues under two headings. */
export const ISSUES = [
  { id: 'ports', name: 'Ports', covers: 'When they open.', heading: 'The coast' },
  { id: 'crews', name: 'Crews', covers: 'Who is handed over.', heading: 'People' },
  { id: 'duty', name: 'Duty', covers: 'What cargoes pay.', heading: 'The coast' },
];
