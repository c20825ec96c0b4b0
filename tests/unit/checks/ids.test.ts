import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../src/site/pages.ts';
import { changed, first, saidAfter, saidOf } from '../example-folder.ts';
import { BASE } from './example-base.ts';

const PORTS = 'conditions/ports-first.mdx';
const TALKS = 'conditions/talks-first.mdx';
const HELD = 'events/talks-held.mdx';
const PLANNED = 'events/talks-planned.mdx';
const GAZETTE = 'sources/belmora-gazette.yaml';

describe('ids without a file', () => {
  it.each([
    [GAZETTE, 'read: whole', 'read: whole\nspeaksFor: belmira', 9, 'actor "belmira"'],
    ['dossier.yaml', 'actors: [belmora]', 'actors: [belmora, pilots]', 19, 'actor "pilots"'],
    ['actors/envoy.mdx', 'actsFor: arland', 'actsFor: crown', 5, 'actor "crown"'],
    [PORTS, 'addressedTo: [belmora]', 'addressedTo: [belmora, crown]', 4, 'actor "crown"'],
    [PORTS, 'by: [envoy]', 'by: [crown]', 8, 'actor "crown"'],
    [PORTS, 'event: envoy-demands-ports', 'event: strike', 7, 'event "strike"'],
    [PORTS, 'saidBy: envoy', 'saidBy: crown', 13, 'actor "crown"'],
    [TALKS, 'onlyAfter: [ports-first]', 'onlyAfter: [strike]', 22, 'condition "strike"'],
    [PLANNED, 'after: [envoy-demands-ports]', 'after: [strike]', 5, 'event "strike"'],
    [PLANNED, 'becomes: talks-held', 'becomes: talks-held\n    by: crown', 13, 'actor "crown"'],
    [PORTS, 'sources: [pilots-letter]', 'sources: [pilots-letter, tide]', 28, 'source "tide"'],
  ])('are told in %s: %s → %s', (file, from, to, line, what) => {
    expect(first(saidAfter(file, from, to))).toEqual([`content/${file}:${line}  No file describes the ${what}.`]);
  });

  it('are told in points, progress and terms', () => {
    const more = `points:
  - question: Who opened the door?
    answers:
      - by: envoy
        via: crown
        basis: present
        answer: envoy
        words: The envoy did.
        sources: [arland-herald]
outcomes:
  - words: Crews go home.
    sources: [arland-herald]
    progress:
      - event: boats
        reportedBy: harbourmaster
        counts: [{ of: crews, direction: a-to-b, number: 3, unit: persons }]
        sources: [arland-herald]
unknowns:`;
    const term =
      'word: Door\nsummary: A door [@arland-herald].\nneutral: door\nuses:\n  - says: gate\n    by: porter\n    implies: More.\n    sources: [arland-herald]\n';
    expect(first(saidOf({ ...changed(HELD, 'unknowns:', more), 'terms/door.yaml': term }))).toEqual([
      `content/${HELD}:11  No file describes the actor "crown".`,
      `content/${HELD}:20  No file describes the event "boats".`,
      `content/${HELD}:21  No file describes the actor "harbourmaster".`,
      'content/terms/door.yaml:6  No file describes the actor "porter".',
    ]);
  });

  it('are told once where a line names one twice', () => {
    expect(first(saidAfter('actors/arland.mdx', 'on 2 March [@arland-herald]', 'on 2 March [@tide, para. 1; @tide, para. 2]'))).toEqual([
      'content/actors/arland.mdx:7  No file describes the source "tide".',
    ]);
  });
});

describe('observers', () => {
  const expecting = (heldBy: string, sources: string) => ({
    ...BASE,
    'conditions/if-late.mdx': `---
title: If the envoy is late
kind: contingency
summary: Some expected it [@arland-herald].
expectations:
  - heldBy: ${heldBy}
    day: "1921-03-05"
    if: The envoy is late
    then: Talks end
    sources: [${sources}]
---
`,
  });

  it.each([
    ['an actor', 'envoy', 'arland-herald'],
    ['the publisher of the page', 'Arland Herald', 'arland-herald'],
    ['the publisher of the only origin', 'Harbour Radio', 'belmora-gazette'],
    ['the publisher of the page itself', 'Belmora Gazette', 'belmora-gazette via own'],
  ])('can be %s', (_, heldBy, sources) => {
    expect(saidOf(expecting(heldBy, sources))).toEqual([]);
  });

  it.each([
    ['the publisher of a source cited elsewhere', 'Arland Herald', 'pilots-letter'],
    ['an origin, where the page speaks for itself', 'Harbour Radio', 'belmora-gazette via own'],
    ['an id without a file', 'crown', 'arland-herald'],
  ])('cannot be %s', (_, heldBy, sources) => {
    expect(first(saidOf(expecting(heldBy, sources)))).toEqual([
      `content/conditions/if-late.mdx:6  "${heldBy}" is neither an actor nor the publisher of a source cited here.`,
    ]);
  });
});

describe('links', () => {
  it('may lead to every page that every dossier has, and only to such', () => {
    const pages = globSync('src/pages/**/*.astro').map((file) => file.replaceAll('\\', '/'));
    const addresses = pages
      .filter((file) => !/\[|404/.test(file))
      .map((file) =>
        file
          .replace(/^src\/pages/, '')
          .replace(/(?:index)?\.astro$/, '/')
          .replace(/\/+$/, '/'),
      );
    expect(PAGES.map(({ address }) => address).sort()).toEqual(addresses.sort());
  });

  it.each([
    '/',
    '/timeline/',
    '/events/',
    '/events/talks-held/',
    '/sources/harbour-radio/',
    '/method/#stances',
    '/search/?q=ports',
    'https://example.org/x',
    '#here',
  ])('may lead to %s', (address) => {
    expect(saidAfter('actors/belmora.mdx', '/actors/arland/', address)).toEqual([]);
  });

  it.each([
    ['/actors/arland', 'Did you mean "/actors/arland/"? Or link to a page that exists.'],
    ['/term/', 'Did you mean "/terms/"? Or link to a page that exists.'],
    ['/changes/1921-03-13-talks/', 'Link to a page that exists.'],
  ])('may not lead to %s', (address, fix) => {
    expect(saidAfter('actors/belmora.mdx', '/actors/arland/', address)).toEqual([
      `content/actors/belmora.mdx:7  No page has the address ${address}.\n  ${fix}`,
    ]);
  });

  it('are told in the searches of dossier.yaml', () => {
    const searches =
      'searches:\n  - { query: ports, page: /conditions/ports-first/ }\n  - query: talks\n    page: /conditions/talk-first/\nmaintainers:';
    expect(first(saidAfter('dossier.yaml', 'maintainers:', searches))).toEqual([
      'content/dossier.yaml:25  No page has the address /conditions/talk-first/.',
    ]);
  });

  it('are told in the pages of a change', () => {
    expect(saidAfter('changes/1921-03-13-talks.yaml', '/events/talks-held/', '/terms/, /events/talks-hold/')).toEqual([
      'content/changes/1921-03-13-talks.yaml:4  No page has the address /events/talks-hold/.\n' +
        '  Did you mean "/events/talks-held/"? Or add content/events/talks-hold.mdx.',
    ]);
  });
});

describe('circles', () => {
  it('are told of one that acts for itself, names itself, or relays itself', () => {
    expect(first(saidAfter('actors/arland.mdx', 'kind: state', 'kind: state\nactsFor: arland'))).toEqual([
      'content/actors/arland.mdx:4  "arland" acts for itself.',
    ]);
    expect(first(saidAfter(TALKS, 'onlyAfter: [ports-first]', 'onlyAfter: [talks-first]'))).toEqual([
      `content/${TALKS}:22  "talks-first" comes only after itself.`,
    ]);
    expect(first(saidAfter(GAZETTE, '[harbour-radio]', '[harbour-radio, belmora-gazette]'))).toEqual([
      `content/${GAZETTE}:9  "belmora-gazette" relays itself.`,
    ]);
  });

  it('are told once, and not of those that only lead into one', () => {
    const files = changed('actors/arland.mdx', 'kind: state', 'kind: state\nactsFor: belmora');
    expect(first(saidOf(changed('actors/belmora.mdx', 'kind: state', 'kind: state\nactsFor: arland', files)))).toEqual([
      'content/actors/arland.mdx:4  "arland" acts for itself, by way of "belmora".',
    ]);
  });
});

it('two parties may not share an id', () => {
  expect(first(saidAfter('dossier.yaml', '- id: belmora', '- id: arland'))).toEqual([
    `content/${PORTS}:17  dossier.yaml names no party "belmora".`,
    'content/dossier.yaml:17  Two parties are called "arland".',
  ]);
});
