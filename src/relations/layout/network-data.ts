import type { RelationKind, Relations } from '../relations.ts';

/*
 * What the explorable relations load. Links are many and say much alike, so sentences, records, days and sources are written
 * once and named by their place. `unpackNetwork(packNetwork(x))` gives x back: a test holds it.
 */

/** A link as the panel tells it. */
export interface NetworkLink {
  kind: RelationKind;
  from: string;
  to: string;
  /** The first calendar day (YYYY-MM-DD), and the day in words; undefined for what has no day. */
  day?: { first: string; words: string };
  words: string;
  record: { collection: string; id: string };
  sources: { id: string; publisher: string }[];
}

interface NetworkActor {
  id: string;
  name: string;
  party?: string;
}

/** The relations as the island works with them. */
export interface Network {
  title: string;
  asOf: string;
  actors: NetworkActor[];
  parties: { id: string; title: string }[];
  links: NetworkLink[];
}

/** A link as places in the lists of a packed network; the day's place is -1 if there is none. */
type PackedLink = [kind: number, from: number, to: number, day: number, sentence: number, record: number, ...sources: number[]];

/** A network as it is sent. A sentence holds `{0}` and `{1}` for the names of the two actors, `{2}` for the record's title. */
export interface PackedNetwork extends Pick<Network, 'title' | 'asOf' | 'actors' | 'parties'> {
  kinds: RelationKind[];
  days: [first: string, words: string][];
  sentences: string[];
  records: [collection: string, id: string, title: string][];
  sources: [id: string, publisher: string][];
  links: PackedLink[];
}

/** A list that gives each text one place. */
class Places<Value> {
  readonly list: Value[] = [];
  #known = new Map<string, number>();

  of(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.list.push(value) - 1);
    return this.list.length - 1;
  }
}

/** The sentence with its names taken out, where putting them in again gives it back. */
function patternOf(words: string, names: readonly string[]): string {
  const pattern = names.reduce((text, name, index) => (name === '' ? text : text.split(name).join(`{${index}}`)), words);
  return filled(pattern, names) === words ? pattern : words;
}

function filled(pattern: string, names: readonly string[]): string {
  return pattern.replace(/\{([012])\}/g, (_, index: string) => names[Number(index)] ?? '');
}

/** Packs a network; `titleOf` gives the title of a record. */
export function packNetwork(network: Network, titleOf: (record: NetworkLink['record']) => string): PackedNetwork {
  const { title, asOf, actors, parties } = network;
  const at = new Map(actors.map(({ id }, index) => [id, index]));
  const [kinds, days, sentences] = [new Places<RelationKind>(), new Places<[string, string]>(), new Places<string>()];
  const [records, sources] = [new Places<[string, string, string]>(), new Places<[string, string]>()];
  const links = network.links.map((link): PackedLink => {
    const [from, to] = [at.get(link.from) ?? 0, at.get(link.to) ?? 0];
    const name = titleOf(link.record);
    const names = [actors[from]?.name ?? '', actors[to]?.name ?? '', name];
    const day = link.day ? days.of([link.day.first, link.day.words]) : -1;
    const own = link.sources.map(({ id, publisher }) => sources.of([id, publisher]));
    const record = records.of([link.record.collection, link.record.id, name]);
    return [kinds.of(link.kind), from, to, day, sentences.of(patternOf(link.words, names)), record, ...own];
  });
  const lists = { kinds: kinds.list, days: days.list, sentences: sentences.list, records: records.list, sources: sources.list };
  return { title, asOf, actors, parties, ...lists, links };
}

/** Gives back what was packed. */
export function unpackNetwork(packed: PackedNetwork): Network {
  const { title, asOf, actors, parties } = packed;
  const links = packed.links.map(([kind, from, to, day, sentence, record, ...sources]): NetworkLink => {
    const [collection = '', id = '', name = ''] = packed.records[record] ?? [];
    const [first, words] = packed.days[day] ?? [];
    return {
      kind: packed.kinds[kind] ?? 'met',
      from: actors[from]?.id ?? '',
      to: actors[to]?.id ?? '',
      ...(first === undefined || words === undefined ? {} : { day: { first, words } }),
      words: filled(packed.sentences[sentence] ?? '', [actors[from]?.name ?? '', actors[to]?.name ?? '', name]),
      record: { collection, id },
      sources: sources.map((place) => ({ id: packed.sources[place]?.[0] ?? '', publisher: packed.sources[place]?.[1] ?? '' })),
    };
  });
  return { title, asOf, actors, parties, links };
}

/** The relations with words for days and names for sources, ready to be packed. */
export function networkOf(
  relations: Relations,
  about: Pick<Network, 'title' | 'asOf' | 'parties'>,
  words: { day: (day: string) => { first: string; words: string }; publisher: (source: string) => string },
): Network {
  const actors = relations.nodes.map(({ id, name, party }): NetworkActor => ({ id, name, ...(party === undefined ? {} : { party }) }));
  const known = new Set(actors.map(({ id }) => id));
  const between = relations.links.filter(({ from, to }) => known.has(from) && known.has(to));
  const links = between.map(({ kind, from, to, day, words: sentence, record, citations }): NetworkLink => {
    const ids = [...new Set(citations.map(({ source }) => source))];
    const sources = ids.map((id) => ({ id, publisher: words.publisher(id) }));
    return { kind, from, to, ...(day === undefined ? {} : { day: words.day(day) }), words: sentence, record, sources };
  });
  return { ...about, actors, links };
}
