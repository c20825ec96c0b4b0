import { type Cited, citationsOf } from '../dossier/citations.ts';
import type { AnyRecord, Source } from '../dossier/dossier.ts';
import { nearest } from '../schema/nearest.ts';
import { PROSE } from '../schema/record.ts';
import { addressKey } from './address-key.ts';
import type { Check, CheckInput, Finding } from './check.ts';
import { isKnown, meantOr, noSuch, pathOf } from './id-lookup.ts';
import { recordsOf } from './records.ts';

/** Where a citation stands: in which field, or at which place of the prose. */
type Where = Pick<Finding, 'file' | 'path' | 'place'>;

function whereIs({ file }: AnyRecord, { path, place }: Cited): Where {
  return path === 'prose' ? { file, path: PROSE, place } : { file, path };
}

function* citedIn(input: CheckInput): Generator<{ cited: Cited; where: Where }> {
  for (const record of recordsOf(input.dossier)) {
    for (const cited of citationsOf(record)) yield { cited, where: whereIs(record, cited) };
  }
}

/** A citation leads to a file in sources/. */
export const sourcesExist: Check = {
  name: 'sources-exist',
  promise: 'Every citation names a source that has a file.',
  good: { file: 'actors/arland.mdx', text: 'Arland closed its border on 2 March [@arland-herald].' },
  bad: { file: 'actors/arland.mdx', text: 'Arland closed its border on 2 March [@arland-heralt].' },
  *find(input) {
    for (const { cited, where } of citedIn(input)) {
      const { source } = cited.citation;
      if (!isKnown(input, 'sources', source)) yield { ...where, words: `@${source}`, ...noSuch(input, 'sources', source) };
    }
  },
};

function notRelayed(input: CheckInput, page: Source, via: string): Pick<Finding, 'message' | 'fix'> {
  const meant = nearest(via, page.relays ?? []);
  return {
    message: `The source "${page.id}" does not say that it relays "${via}".`,
    fix: meantOr(meant, `add "${via}" to relays in ${pathOf(input, 'sources', page.id)}.`),
  };
}

/** `via` names an origin that the page relays, or `own`. */
export const originsRelayed: Check = {
  name: 'origins-relayed',
  promise: 'A citation goes by way of an origin only where its page relays that origin.',
  good: { file: 'conditions/talks-first.mdx', text: 'summary: Belmora wanted to talk first [@belmora-gazette via harbour-radio].' },
  bad: { file: 'conditions/talks-first.mdx', text: 'summary: Belmora wanted to talk first [@belmora-gazette via harbor-radio].' },
  *find(input) {
    for (const { cited, where } of citedIn(input)) {
      const { source, via } = cited.citation;
      const page = input.dossier.sources.get(source);
      if (!page || via === undefined || via === 'own' || page.relays?.includes(via)) continue;
      yield { ...where, words: `@${source} via ${via}`, ...notRelayed(input, page, via) };
    }
  },
};

/** No file in sources/ stands there for nothing. */
export const sourcesUsed: Check = {
  name: 'sources-used',
  promise: 'Every source is cited somewhere, or relayed by another one.',
  good: { file: 'conditions/ports-first.mdx', text: '  words: The ports reopened.\n  sources: [pilots-letter]' },
  bad: { file: 'conditions/ports-first.mdx', text: '  words: The ports reopened.\n  sources: [arland-herald]' },
  needsAll: true,
  *find(input) {
    const { sources } = input.dossier;
    const used = new Set([...sources.values()].flatMap(({ relays }) => relays ?? []));
    for (const { cited } of citedIn(input)) used.add(cited.citation.source);
    for (const { id, file } of sources.values()) {
      if (used.has(id)) continue;
      yield {
        file,
        path: [],
        message: `Nothing cites the source "${id}".`,
        fix: `Next comes the file that cites it, as [@${id}]. A source that nothing needs is left out.`,
      };
    }
  },
};

/** One page is one source, or two files of it would count as two origins. */
export const addressesDistinct: Check = {
  name: 'addresses-distinct',
  promise: 'No page is described twice: every address belongs to one source.',
  good: { file: 'sources/pilots-letter.yaml', text: 'url: https://example.org/1921-03-08' },
  bad: { file: 'sources/pilots-letter.yaml', text: 'url: https://example.org/1921-03-06/?utm_source=feed' },
  *find(input) {
    const first = new Map<string, Source>();
    for (const source of input.dossier.sources.values()) {
      const { file, url } = source;
      if (url === undefined) continue;
      const key = addressKey(url);
      const other = first.get(key);
      first.set(key, other ?? source);
      if (!other) continue;
      yield {
        file,
        path: ['url'],
        message: `The source "${other.id}" has this address too.`,
        fix: `Cite "${other.id}", in ${pathOf(input, 'sources', other.id)}, and leave this file out.`,
      };
    }
  },
};
