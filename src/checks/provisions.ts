import { firstDay, lastDay } from '../day/day.ts';
import type { Dossier, Text } from '../dossier/dossier.ts';
import { partyOf } from '../dossier/parties.ts';
import { existedFrom, provisionAt } from '../dossier/texts.ts';
import { nearest } from '../schema/nearest.ts';
import type { FieldPath } from '../schema/record.ts';
import type { Descent } from '../schema/text.ts';
import { truncate } from '../schema/truncate.ts';
import type { Check } from './check.ts';
import { idsOf, isKnown, meantOr, noSuch, pathOf } from './id-lookup.ts';

/** True if `a` certainly ended before `b` began. */
const isBefore = (a: string, b: string): boolean => lastDay(a) < firstDay(b);

interface PlacedDescent {
  text: Text;
  link: Descent;
  path: FieldPath;
}

function* descentsIn({ texts }: Dossier): Generator<PlacedDescent> {
  for (const text of texts.values()) {
    for (const [at, { from }] of text.provisions.entries()) {
      for (const [place, link] of from.entries()) yield { text, link, path: ['provisions', at, 'from', place, 'provision'] };
    }
  }
}

/** Within a text a provision is known by its id. */
export const provisionsDistinct: Check = {
  name: 'provisions-distinct',
  promise: 'No two provisions of a text have the same id.',
  good: { file: 'texts/second-draft.mdx', text: '  - id: "2"\n' },
  bad: { file: 'texts/second-draft.mdx', text: '  - id: "1"\n' },
  *find({ dossier }) {
    for (const { file, provisions } of dossier.texts.values()) {
      const seen = new Set<string>();
      for (const [at, { id }] of provisions.entries()) {
        if (seen.has(id)) {
          const message = `Two provisions of this text have the id "${truncate(id)}".`;
          yield { file, path: ['provisions', at, 'id'], message, fix: 'Give this one an id of its own.' };
        }
        seen.add(id);
      }
    }
  },
};

/** A comparison leads to a provision that is here. */
export const provisionsExist: Check = {
  name: 'provisions-exist',
  promise: 'Every earlier provision that a provision is compared with stands in a text here.',
  good: { file: 'texts/second-draft.mdx', text: 'provision: first-draft#1\n        relation: changes' },
  bad: { file: 'texts/second-draft.mdx', text: 'provision: first-draft#11\n        relation: changes' },
  *find(input) {
    for (const { text, link, path } of descentsIn(input.dossier)) {
      const [id = '', own = ''] = link.provision.split('#');
      const found = input.dossier.texts.get(id);
      if (!isKnown(input, 'texts', id)) yield { file: text.file, path, ...noSuch(input, 'texts', id) };
      else if (found && !provisionAt(input.dossier, link.provision)) {
        const ids = found.provisions.map((provision) => provision.id);
        const fix = meantOr(nearest(own, ids), `add it to ${pathOf(input, 'texts', id)}.`);
        yield { file: text.file, path, message: `The text "${id}" has no provision "${truncate(own)}".`, fix };
      }
    }
  },
};

/** Comparisons look back. Texts of one day may be compared either way, and `nothing-itself` finds what runs in a circle. */
export const descentEarlier: Check = {
  name: 'descent-earlier',
  promise: 'A provision is compared with those of earlier texts, not of later ones.',
  good: { file: 'texts/second-draft.mdx', text: '  - state: published\n    day: "1921-03-10"' },
  bad: { file: 'texts/second-draft.mdx', text: '  - state: published\n    day: "1921-03-05"' },
  *find({ dossier }) {
    for (const { text, link, path } of descentsIn(dossier)) {
      const earlier = provisionAt(dossier, link.provision)?.text;
      if (!earlier || !isBefore(existedFrom(text), existedFrom(earlier))) continue;
      yield {
        file: text.file,
        path,
        message: `This text is of ${existedFrom(text)}, but "${earlier.id}" is of ${existedFrom(earlier)}.`,
        fix: 'Put the comparison into the later of the two texts, or mend a day.',
      };
    }
  },
};

/** Nothing can be agreed of what was not yet written. */
export const statusesFollow: Check = {
  name: 'statuses-follow',
  promise: 'No provision has a status from before its text existed.',
  good: { file: 'texts/first-draft.mdx', text: '      - status: opposed\n        day: "1921-03-12"' },
  bad: { file: 'texts/first-draft.mdx', text: '      - status: opposed\n        day: "1921-03-05"' },
  *find({ dossier }) {
    for (const text of dossier.texts.values()) {
      const since = existedFrom(text);
      for (const [at, { status }] of text.provisions.entries()) {
        for (const [place, { day }] of status.entries()) {
          if (!isBefore(day, since)) continue;
          yield {
            file: text.file,
            path: ['provisions', at, 'status', place, 'day'],
            message: `This status is of ${day}, but the text is first recorded on ${since}.`,
            fix: 'Mend the day, or add the earlier state of the text.',
          };
        }
      }
    }
  },
};

/** That both say so is said of two parties. */
export const agreementsMutual: Check = {
  name: 'agreements-mutual',
  promise: 'What is agreed “as both say” is said by actors of two parties.',
  good: {
    file: 'texts/second-draft.mdx',
    text: '      - status: agreed as both say\n        day: "1921-03-12"\n        by: [envoy, belmora]',
  },
  bad: {
    file: 'texts/second-draft.mdx',
    text: '      - status: agreed as both say\n        day: "1921-03-12"\n        by: [envoy, arland]',
  },
  *find(input) {
    const { dossier } = input;
    for (const text of dossier.texts.values()) {
      for (const [at, { status }] of text.provisions.entries()) {
        for (const [place, { status: kind, by }] of status.entries()) {
          if (kind !== 'agreed as both say' || by.some((actor) => !idsOf(input, 'actors').includes(actor))) continue;
          const parties = new Set(by.map((actor) => partyOf(dossier, actor) ?? actor));
          if (parties.size > 1) continue;
          yield {
            file: text.file,
            path: ['provisions', at, 'status', place, 'by'],
            message: 'Only one party is named here as saying that this is agreed.',
            fix: 'Name those of the other party who say so too, or write agreed as one says.',
          };
        }
      }
    }
  },
};
