import { nearest } from '../schema/nearest.ts';
import type { Check } from './check.ts';
import { isKnown, meantOr, noSuch, type WithFile } from './id-lookup.ts';
import { namedValuesIn } from './named-values.ts';

/** A check that every id of one collection, wherever a field names it, has a file. */
function idCheck(to: WithFile, about: Pick<Check, 'name' | 'promise' | 'good' | 'bad'>): Check {
  return {
    ...about,
    *find(input) {
      for (const { file, path, value, field } of namedValuesIn(input.dossier)) {
        if (field.names !== to || field.orPublisher || isKnown(input, to, value)) continue;
        yield { file, path, ...noSuch(input, to, value) };
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

/** Texts that are named in a field. */
export const textsExist: Check = idCheck('texts', {
  name: 'texts-exist',
  promise: 'Every text that a file names has a file.',
  good: { file: 'texts/first-draft.mdx', text: '    becomes: second-draft' },
  bad: { file: 'texts/first-draft.mdx', text: '    becomes: second-draught' },
});

/** Origins that a page relays. */
export const originsExist: Check = idCheck('sources', {
  name: 'origins-exist',
  promise: 'Every origin that a page relays has a file, if only to say that it was not seen.',
  good: { file: 'sources/belmora-gazette.yaml', text: 'relays: [harbour-radio]' },
  bad: { file: 'sources/belmora-gazette.yaml', text: 'relays: [harbour-radio, coast-radio-bulletin]' },
});

/** A check that every id of a list in dossier.yaml, wherever a field names it, stands there. */
function settingCheck(list: 'parties' | 'issues', noun: string, about: Pick<Check, 'name' | 'promise' | 'good' | 'bad'>): Check {
  return {
    ...about,
    *find({ dossier, folder, unread }) {
      if (unread.has('dossier')) return;
      const ids = dossier.settings[list].map(({ id }) => id);
      for (const { file, path, value, field } of namedValuesIn(dossier)) {
        if (field.names !== list || ids.includes(value)) continue;
        const fix = meantOr(nearest(value, ids), `add it to the ${list} in ${folder}/dossier.yaml.`);
        yield { file, path, message: `dossier.yaml names no ${noun} "${value}".`, fix };
      }
    },
  };
}

/** Parties that positions name. */
export const partiesExist: Check = settingCheck('parties', 'party', {
  name: 'parties-exist',
  promise: 'Every party that a position names stands in dossier.yaml.',
  good: { file: 'conditions/ports-first.mdx', text: '    party: belmora\n    stance: rejects' },
  bad: { file: 'conditions/ports-first.mdx', text: '    party: belmore\n    stance: rejects' },
});

/** Issues that conditions and provisions name. */
export const issuesExist: Check = settingCheck('issues', 'issue', {
  name: 'issues-exist',
  promise: 'Every issue that a condition or a provision names stands in dossier.yaml.',
  good: { file: 'texts/first-draft.mdx', text: 'issue: ports\n' },
  bad: { file: 'texts/first-draft.mdx', text: 'issue: harbours\n' },
});
