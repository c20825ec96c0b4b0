import { listedCitations } from '../dossier/citations.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { citedOrigin } from '../dossier/origins.ts';
import type { Citation } from '../schema/citation.ts';
import { nearest } from '../schema/nearest.ts';
import { truncate } from '../schema/truncate.ts';
import type { Check, CheckInput, Finding } from './check.ts';
import { idsOf, isKnown, meantOr, pathOf } from './id-lookup.ts';
import { namedValuesIn } from './named-values.ts';

/** The publishers behind a citation: the page's, and that of its origin. Undefined if a source of it could not be read: it may well have this publisher. */
function publishersBehind({ sources }: Dossier, citation: Citation): string[] | undefined {
  const page = sources.get(citation.source);
  if (!page || [...(page.relays ?? []), citation.via ?? 'own'].some((id) => id !== 'own' && !sources.has(id))) return undefined;
  const origin = citedOrigin({ sources }, page, citation.via);
  return [page, origin].flatMap((one) => one?.publisher ?? []);
}

function unknownObserver(input: CheckInput, name: string, publishers: readonly string[]): Pick<Finding, 'message' | 'fix'> {
  const meant = nearest(name, [...publishers, ...idsOf(input, 'actors')]);
  const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
  const cited = [...new Set(publishers)].join(', ');
  return {
    message: `"${truncate(name)}" is neither an actor nor the publisher of a source cited here.`,
    fix: meantOr(meant, isId ? `add ${pathOf(input, 'actors', name)}.` : `name an actor by its id, or a publisher: ${cited}.`),
  };
}

/** Whoever is said to read, expect or tell something can be looked up. */
export const observersKnown: Check = {
  name: 'observers-known',
  promise: 'Whoever reads, expects or tells something is an actor, or the publisher of a source cited in the same entry.',
  good: { file: 'conditions/ports-first.mdx', text: '      - accordingTo: Harbour Radio\n        stance: undecided' },
  bad: { file: 'conditions/ports-first.mdx', text: '      - accordingTo: Harbor Radio\n        stance: undecided' },
  *find(input) {
    for (const { file, path, value: name, field, entry } of namedValuesIn(input.dossier)) {
      if (!field.orPublisher || isKnown(input, 'actors', name)) continue;
      const behind = listedCitations(entry['sources'] as readonly string[]).map((citation) => publishersBehind(input.dossier, citation));
      if (behind.includes(undefined)) continue;
      const publishers = behind.flatMap((names) => names ?? []);
      if (publishers.includes(name)) continue;
      yield { file, path, ...unknownObserver(input, name, publishers) };
    }
  },
};
