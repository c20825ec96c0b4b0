import type { Dossier, Text } from '../dossier/dossier.ts';
import type { FieldPath } from '../schema/record.ts';
import type { Check } from './check.ts';

/** The chain of actors for whom one acts, up to the first repetition. */
function chainFrom({ actors }: Dossier, id: string): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.includes(next); next = actors.get(next)?.actsFor) chain.push(next);
  return chain;
}

/** Whoever acts for others acts in the end for somebody. */
export const noCycles: Check = {
  name: 'no-circles',
  promise: 'Nobody acts for themselves, not even by way of others.',
  good: { file: 'actors/arland.mdx', text: 'name: Arland\nkind: state' },
  bad: { file: 'actors/arland.mdx', text: 'name: Arland\nkind: state\nactsFor: envoy' },
  *find({ dossier }) {
    for (const { id, file } of dossier.actors.values()) {
      const chain = chainFrom(dossier, id);
      const closes = dossier.actors.get(chain.at(-1) ?? id)?.actsFor === id;
      // A cycle is reported once, at the smallest of its ids.
      if (!closes || chain.some((other) => other < id)) continue;
      yield {
        file,
        path: ['actsFor'],
        message: `"${id}" acts for itself${
          chain.length > 1
            ? `, by way of ${chain
                .slice(1)
                .map((other) => `"${other}"`)
                .join(', ')}`
            : ''
        }.`,
        fix: 'Take actsFor away from one of them.',
      };
    }
  },
};

interface Pointer {
  file: string;
  path: FieldPath;
  from: string;
  to: string | undefined;
  verb: string;
}

function* pointersIn({ sources, conditions, events, texts }: Dossier): Generator<Pointer> {
  for (const { file, id, relays = [] } of sources.values()) {
    for (const [at, to] of relays.entries()) yield { file, path: ['relays', at], from: id, to, verb: 'relays' };
  }
  for (const { file, id, positions } of conditions.values()) {
    for (const [at, { onlyAfter }] of positions.entries())
      for (const [place, to] of onlyAfter.entries())
        yield { file, path: ['positions', at, 'onlyAfter', place], from: id, to, verb: 'comes only after' };
  }
  for (const { file, id, states, after, answers } of events.values()) {
    for (const [at, { becomes }] of states.entries())
      yield { file, path: ['states', at, 'becomes'], from: id, to: becomes, verb: 'becomes' };
    for (const [at, to] of after.entries()) yield { file, path: ['after', at], from: id, to, verb: 'comes after' };
    for (const [at, to] of answers.entries()) yield { file, path: ['answers', at], from: id, to, verb: 'answers' };
  }
  for (const text of texts.values()) yield* provisionPointers(text);
}

function* provisionPointers({ file, id, states, provisions }: Text): Generator<Pointer> {
  for (const [at, { becomes }] of states.entries()) yield { file, path: ['states', at, 'becomes'], from: id, to: becomes, verb: 'becomes' };
  for (const [at, { id: own, from }] of provisions.entries()) {
    for (const [place, { provision }] of from.entries())
      yield { file, path: ['provisions', at, 'from', place], from: `${id}#${own}`, to: provision, verb: 'is compared with' };
  }
}

/** All records that can be reached from one by pointers of one kind. */
function reachedFrom(id: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const to of next.get(at) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}

/** Cycles of two records or more; each is reported once, by the pointer of its first record. */
function findCycles(pointers: readonly Pointer[]): Pointer[] {
  const next = new Map<string, string[]>();
  const key = (verb: string, id: string) => `${verb} ${id}`;
  for (const { verb, from, to } of pointers) {
    if (to !== undefined && to !== from) next.set(key(verb, from), [...(next.get(key(verb, from)) ?? []), key(verb, to)]);
  }
  const told = new Set<string>();
  return pointers.filter(({ verb, from, to }) => {
    const [here, there] = [key(verb, from), key(verb, to ?? '')];
    if (to === undefined || to === from || told.has(here)) return false;
    const reached = reachedFrom(there, next);
    if (!reached.has(here)) return false;
    for (const one of [there, ...reached]) told.add(one);
    return true;
  });
}

/** What is relayed, waited for, answered or put in something's place is something else. Orders of several speakers may form a circle: that is a deadlock. */
export const nothingItself: Check = {
  name: 'nothing-itself',
  promise:
    'No source relays itself, no condition waits for itself, no event becomes, answers or comes after itself, and no provision is compared with itself.',
  good: { file: 'events/talks-planned.mdx', text: '  - state: moved\n    said: "1921-03-08"\n    becomes: talks-held' },
  bad: { file: 'events/talks-planned.mdx', text: '  - state: moved\n    said: "1921-03-08"\n    becomes: talks-planned' },
  *find({ dossier }) {
    for (const { file, path, from, to, verb } of pointersIn(dossier)) {
      if (to !== from) continue;
      yield { file, path, message: `"${from}" ${verb} itself.`, fix: 'Name the other one, or take the line out.' };
    }
    for (const { file, path, from, to, verb } of findCycles([...pointersIn(dossier)].filter(({ verb }) => verb !== 'comes only after'))) {
      const message = `"${from}" ${verb} itself, by way of "${to}".`;
      yield { file, path, message, fix: 'Take the line out here, or the one by which it comes back.' };
    }
  },
};
