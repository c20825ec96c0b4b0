import { nearest } from '../schema/nearest.ts';
import type { Check } from './check.ts';
import { idFieldsIn } from './id-fields.ts';
import { isKnown, meantOr, type Named, noSuch } from './id-lookup.ts';

/** A check that every id of one collection, wherever a field names it, has a file. */
function idCheck(to: Named, about: Pick<Check, 'name' | 'promise' | 'good' | 'bad'>): Check {
  return {
    ...about,
    *find(input) {
      for (const field of idFieldsIn(input.dossier)) {
        if (field.to !== to || isKnown(input, to, field.id)) continue;
        yield { file: field.file, path: field.path, ...noSuch(input, to, field.id) };
      }
    },
  };
}

/** Actors that are named in a field. */
export const actorsExist: Check = idCheck('actors', {
  name: 'actors-exist',
  promise: 'Every actor that a file names has a file.',
  good: { file: 'events/envoy-demands-ports.mdx', text: 'participants:\n  - actor: envoy' },
  bad: { file: 'events/envoy-demands-ports.mdx', text: 'participants:\n  - actor: envoi' },
});

/** Conditions that are named in a field. */
export const conditionsExist: Check = idCheck('conditions', {
  name: 'conditions-exist',
  promise: 'Every condition that a file names has a file.',
  good: { file: 'events/envoy-demands-ports.mdx', text: 'concerns: [ports-first]' },
  bad: { file: 'events/envoy-demands-ports.mdx', text: 'concerns: [port-first]' },
});

/** Events that are named in a field. */
export const eventsExist: Check = idCheck('events', {
  name: 'events-exist',
  promise: 'Every event that a file names has a file.',
  good: { file: 'events/talks-planned.mdx', text: '    becomes: talks-held' },
  bad: { file: 'events/talks-planned.mdx', text: '    becomes: round-of-june' },
});

/** Origins that a page relays. */
export const originsExist: Check = idCheck('sources', {
  name: 'origins-exist',
  promise: 'Every origin that a page relays has a file, if only to say that it was not seen.',
  good: { file: 'sources/belmora-gazette.yaml', text: 'relays: [harbour-radio]' },
  bad: { file: 'sources/belmora-gazette.yaml', text: 'relays: [harbour-radio, coast-radio-bulletin]' },
});

/** Parties that positions name. */
export const partiesExist: Check = {
  name: 'parties-exist',
  promise: 'Every party that a position names stands in dossier.yaml.',
  good: { file: 'conditions/ports-first.mdx', text: '    party: belmora\n    stance: rejects' },
  bad: { file: 'conditions/ports-first.mdx', text: '    party: belmore\n    stance: rejects' },
  *find({ dossier, folder, unread }) {
    if (unread.has('dossier')) return;
    const ids = dossier.file.parties.map(({ id }) => id);
    for (const { file, positions } of dossier.conditions.values()) {
      for (const [at, { party }] of positions.entries()) {
        if (ids.includes(party)) continue;
        const fix = meantOr(nearest(party, ids), `add it to the parties in ${folder}/dossier.yaml.`);
        yield { file, path: ['positions', at, 'party'], message: `dossier.yaml names no party "${party}".`, fix };
      }
    }
  },
};
