import type { Check } from './check.ts';

/** A person's name is written in many ways, and a reader types any of them. */
export const peopleFindable: Check = {
  name: 'people-findable',
  promise: 'Every person has the other spellings of the name, so that a search finds them.',
  good: { file: 'actors/envoy.mdx', text: 'actsFor: arland\naliases: [Lindqvist, Lindkvist]' },
  bad: { file: 'actors/envoy.mdx', text: 'actsFor: arland' },
  *find({ dossier }) {
    for (const { file, kind, name, aliases } of dossier.actors.values()) {
      if (kind !== 'person' || aliases.length > 0) continue;
      yield {
        file,
        path: ['name'],
        message: `The person "${name}" has no aliases.`,
        fix: 'Add the surname alone and the other spellings and scripts: aliases: [Surname, …].',
      };
    }
  },
};
