import { formulationsOf } from '../../dossier/dated-entries.ts';
import type { Actor, Condition, Dossier, Event, Source, Text } from '../../dossier/dossier.ts';
import { partyOf } from '../../dossier/parties.ts';
import { positionsOf } from '../../dossier/positions.ts';
import { titleOf } from '../../dossier/titles.ts';

/** What a page can be filtered by: names and words as readers see them, never ids. */
export interface Facets {
  actor: string[];
  condition: string[];
  stance: string[];
  standing: string[];
}

/** What the facets are read from; the words for stances come from the site. */
export interface FacetSource {
  dossier: Dossier;
  stanceWords: Readonly<Record<string, string>>;
}

const NONE: Facets = { actor: [], condition: [], stance: [], standing: [] };

function names(dossier: Dossier, ids: readonly (string | undefined)[]): string[] {
  const known = new Set(ids.flatMap((id) => dossier.actors.get(id ?? '')?.name ?? []));
  return [...known].sort();
}

function words({ stanceWords }: FacetSource, stances: readonly string[]): string[] {
  return [...new Set(stances.map((stance) => stanceWords[stance] ?? stance))].sort();
}

function ofEvent(source: FacetSource, event: Event): Facets {
  const { dossier } = source;
  const conditions = [...dossier.conditions.values()];
  const taken = conditions.flatMap(({ positions }) => positions.filter((position) => position.event === event.id));
  const about = conditions.filter(
    ({ id, positions, formulations }) =>
      event.concerns.includes(id) || [...positions, ...formulations].some((entry) => entry.event === event.id),
  );
  return {
    ...NONE,
    actor: names(dossier, [...event.participants.map(({ actor }) => actor), ...taken.map(({ saidBy }) => saidBy)]),
    condition: about.map(({ title }) => title).sort(),
    stance: words(
      source,
      taken.map(({ stance }) => stance),
    ),
  };
}

function ofCondition(source: FacetSource, condition: Condition): Facets {
  const { dossier } = source;
  const [worded, taken] = [formulationsOf(dossier, condition), positionsOf(dossier, condition)];
  const ids = [...condition.addressedTo, ...worded.flatMap(({ by }) => by), ...taken.map(({ saidBy }) => saidBy)];
  const stances = taken.map(({ stance }) => stance);
  return { ...NONE, actor: names(dossier, ids), condition: [condition.title], stance: words(source, stances) };
}

function ofActor(source: FacetSource, actor: Actor): Facets {
  const { dossier } = source;
  const own = [...dossier.conditions.values()].map((condition) => ({
    title: condition.title,
    asks: condition.formulations.some(({ by }) => by.includes(actor.id)),
    stances: condition.positions.filter(({ saidBy }) => saidBy === actor.id).map(({ stance }) => stance),
  }));
  const concerned = own.filter(({ asks, stances }) => asks || stances.length > 0);
  const stances = concerned.flatMap((one) => one.stances);
  return { ...NONE, actor: [actor.name], condition: concerned.map(({ title }) => title).sort(), stance: words(source, stances) };
}

function ofText({ dossier }: FacetSource, { putForwardBy, to, provisions }: Text): Facets {
  const conditions = new Set(provisions.flatMap((provision) => provision.conditions));
  const titles = [...conditions].flatMap((id) => dossier.conditions.get(id)?.title ?? []);
  return { ...NONE, actor: names(dossier, [...putForwardBy, ...to]), condition: titles.sort() };
}

/** The facets of a source. One that speaks for a party has both its standing and "standing, for the party". */
function ofSource({ dossier }: FacetSource, source: Source): Facets {
  const party = source.speaksFor === undefined ? undefined : partyOf(dossier, source.speaksFor);
  const standing = [source.standing, ...(party ? [`${source.standing}, for ${party.name}`] : [])];
  const actor = dossier.actors.get(source.speaksFor ?? '');
  return { ...NONE, actor: actor ? [titleOf(actor)] : [], standing };
}

/** The facets of a record's page; none for a record that has no page or does not exist. */
export function facetsOf(source: FacetSource, collection: string, id: string): Facets {
  const { actors, conditions, events, texts, sources } = source.dossier;
  const [actor, condition, event, text, page] = [actors.get(id), conditions.get(id), events.get(id), texts.get(id), sources.get(id)];
  if (collection === 'actors' && actor) return ofActor(source, actor);
  if (collection === 'conditions' && condition) return ofCondition(source, condition);
  if (collection === 'events' && event) return ofEvent(source, event);
  if (collection === 'texts' && text) return ofText(source, text);
  if (collection === 'sources' && page) return ofSource(source, page);
  return NONE;
}
