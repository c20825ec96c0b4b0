import { minutesOf } from '../../src/day/minutes.ts';
import type { Network, NetworkLink } from '../../src/relations/layout/network-data.ts';
import type { RelationKind, Relations } from '../../src/relations/relations.ts';
import { EVENT_KINDS, STATES } from '../../src/schema/event.ts';
import type { TimelineData } from '../../src/timeline/layout/explorer/timeline-data.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';

/** Numbers from 0 to 1, always the same (Park and Miller's generator). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const DAY = 1440;
const WORDS = ['talks', 'harbour', 'Regent', 'Chancellor', 'asks', 'answers', 'delegation', 'Lindmar', 'crews', 'duty', 'ports', 'letter'];
const PARTIES = ['arland', 'belmora', 'cassia', 'compact', 'pilots'];
const KINDS: RelationKind[] = ['met', 'called', 'hosted', 'put to', 'supports', 'rejects', 'acts for'];

const pick = <Value>(from: readonly Value[], next: () => number): Value => from[Math.floor(next() * from.length)] as Value;
const dayOf = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 10);

/** A timeline of four years of which half of the events fall in one month. */
export function inventedTimeline(count: number): Timeline {
  const next = chance(count);
  const start = minutesOf('1918-01-01');
  const events = Array.from({ length: count }, (_, index): TimelineEvent => {
    const minute = start + (next() < 0.5 ? 1000 + next() * 30 : next() * 1460) * DAY;
    const day = dayOf(minute);
    const title = Array.from({ length: 3 + Math.floor(next() * 6) }, () => pick(WORDS, next)).join(' ');
    const hour = next() < 0.2 ? `T${String(Math.floor(next() * 24)).padStart(2, '0')}:30+02:00` : '';
    return {
      ...{
        id: `event-${index}`,
        title,
        day: `${day}${hour}`,
        from: day,
        to: day,
        approximate: next() < 0.05,
        importance: Math.floor(next() * 20),
      },
      ...{ kind: pick(EVENT_KINDS, next), status: next() < 0.85 ? 'held' : pick(STATES, next), parties: [pick(PARTIES, next)] },
    };
  });
  return { events, spans: [] };
}

/** The same timeline as the island loads it. */
export function inventedView(count: number): TimelineData {
  const { events } = inventedTimeline(count);
  return {
    ...{ title: 'Ports', asOf: '1 January 1922', today: minutesOf('1922-01-01'), source: 'invented', ranges: [], spans: [] },
    parties: PARTIES.map((id) => ({ id, title: id })),
    events: events.map(({ id, title, day, from, kind, status, parties, importance }) => {
      const clock = /T(\d\d)/.exec(day);
      const start = minutesOf(from);
      const at = clock ? { at: start + Number(clock[1]) * 60 + 30 } : {};
      return { id, title, words: day, kind, status, parties, importance, from: start, to: start + DAY, concerns: [], ...at };
    }),
  };
}

/** Actors of five parties and links between them; a few have most of the links. */
export function inventedRelations(actors: number, links: number): Relations {
  const next = chance(actors);
  const nodes = Array.from({ length: actors }, (_, index) => {
    const name = `${pick(WORDS, next)} ${pick(WORDS, next)} ${index}`;
    return { id: `actor-${index}`, name, kind: 'person' as const, party: pick(PARTIES, next), degree: 0 };
  });
  const some = () => nodes[Math.floor(next() ** 2 * actors)] as (typeof nodes)[number];
  const all = Array.from({ length: links }, (_, index) => {
    const [from, to] = [some(), some()];
    from.degree += 1;
    to.degree += 1;
    const day = dayOf(minutesOf('1921-01-01') + Math.floor(next() * 120) * DAY);
    const record = { collection: 'events' as const, id: `event-${index}` };
    return {
      id: `link-${index}`,
      kind: pick(KINDS, next),
      from: from.id,
      to: to.id,
      day,
      words: `${from.name} and ${to.name}`,
      record,
      path: [],
      citations: [],
    };
  });
  return { nodes, links: all };
}

/** The same relations as the island loads them. */
export function inventedNetwork({ nodes, links }: Relations): Network {
  return {
    ...{ title: 'Ports', asOf: '1 January 1922', parties: PARTIES.map((id) => ({ id, title: id })) },
    actors: nodes.map(({ id, name, party }) => ({ id, name, ...(party === undefined ? {} : { party }) })),
    links: links.map(
      ({ kind, from, to, day = '', words, record }): NetworkLink => ({
        ...{ kind, from, to, words, record, day: { first: day, words: day }, sources: [] },
      }),
    ),
  };
}

export const BENCH_PARTIES = PARTIES.map((id) => ({ id, title: id }));
