import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BASE } from '../../src/checks/example-base.ts';
import { PAGES } from '../../src/checks/links.ts';
import { changed, saidAfter, saidOf } from './example-folder.ts';

const PORTS = 'conditions/ports-first.mdx';
const TALKS = 'conditions/talks-first.mdx';
const HELD = 'events/talks-held.mdx';
const PLANNED = 'events/talks-planned.mdx';
const DEMAND = 'events/envoy-demands-ports.mdx';
const GAZETTE = 'sources/belmora-gazette.yaml';

/** Only where and what, without what to do. */
const first = (said: string[]): string[] => said.map((text) => text.split('\n')[0] ?? '');

describe('statements without a source', () => {
  const end = 'The envoy called it “a matter for today” [@arland-herald].';

  it.each([
    ['a paragraph', 'Ships waited.', 12, 'This paragraph cites no source.'],
    ['a list item', '- Ships waited [@arland-herald].\n- Carts waited.', 13, 'This list item cites no source.'],
    ['a table row', '| a | b |\n| - | - |\n| x | y |', 14, 'This table row cites no source.'],
    ['words in Afterwards', '<Afterwards>Ships waited.</Afterwards>', 12, 'This paragraph cites no source.'],
  ])('are told in %s', (_, text, line, message) => {
    expect(first(saidAfter(DEMAND, end, text))).toEqual([`content/${DEMAND}:${line}  ${message}`]);
  });

  it.each([
    ['our own explanation', '<Ours>Ships wait.</Ours>'],
    ['a line that leads into a list', 'They waited:\n\n- Ships [@arland-herald].'],
    ['a heading', '## What happened'],
  ])('are allowed in %s', (_, text) => {
    expect(saidAfter(DEMAND, end, text)).toEqual([]);
  });

  it.each([
    ['disputed', ['content/events/talks-held.mdx:9  What is disputed here cites no source.']],
    ['unverified', ['content/events/talks-held.mdx:9  What is unverified here cites no source.']],
    ['not published', []],
    ['not yet searched', []],
  ])('are told of an unknown that is %s as the kind demands', (kind, problems) => {
    const from = 'kind: disputed\n    text: Who spoke first is disputed [@arland-herald; @belmora-gazette].';
    expect(first(saidAfter(HELD, from, `kind: ${kind}\n    text: Who spoke first.`))).toEqual(problems);
  });

  it('are told in the summary of a term, and not in that of a page', () => {
    const term = 'word: Reopening\nsummary: Ships may come in.\nneutral: opening\n';
    const page = '---\ntitle: About\nsummary: What this is.\n---\n\nThe ports closed.\n';
    expect(first(saidOf({ ...BASE, 'terms/reopening.yaml': term, 'pages/about.mdx': page }))).toEqual([
      'content/pages/about.mdx:6  This paragraph cites no source.',
      'content/terms/reopening.yaml:2  The summary cites no source.',
    ]);
  });
});

describe('ids without a file', () => {
  it.each([
    [GAZETTE, 'read: whole', 'read: whole\nspeaksFor: belmira', 9, 'actor "belmira"'],
    ['dossier.yaml', 'actors: [belmora]', 'actors: [belmora, pilots]', 19, 'actor "pilots"'],
    ['actors/envoy.mdx', 'actsFor: arland', 'actsFor: crown', 5, 'actor "crown"'],
    [PORTS, 'addressedTo: [belmora]', 'addressedTo: [belmora, crown]', 4, 'actor "crown"'],
    [PORTS, 'by: [envoy]', 'by: [crown]', 8, 'actor "crown"'],
    [PORTS, 'event: envoy-demands-ports', 'event: strike', 7, 'event "strike"'],
    [PORTS, 'saidBy: envoy', 'saidBy: crown', 13, 'actor "crown"'],
    [TALKS, 'condition: ports-first', 'condition: strike', 12, 'condition "strike"'],
    [TALKS, 'accordingTo: envoy', 'accordingTo: crown', 14, 'actor "crown"'],
    [PLANNED, 'becomes: talks-held', 'becomes: talks-held\n    by: crown', 11, 'actor "crown"'],
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

describe('origins', () => {
  it('may be the page itself', () => {
    expect(saidAfter(TALKS, 'via harbour-radio', 'via own')).toEqual([]);
  });

  it('are told where the page relays nothing', () => {
    expect(saidAfter('actors/arland.mdx', 'March [@arland-herald]', 'March [@arland-herald via harbour-radio]')).toEqual([
      'content/actors/arland.mdx:7  The source "arland-herald" does not say that it relays "harbour-radio".\n' +
        '  Add "harbour-radio" to relays in content/sources/arland-herald.yaml.',
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
    expect([...PAGES].sort()).toEqual(addresses.sort());
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
      'searches:\n  - { query: ports, page: /conditions/ports-first/ }\n  - query: talks\n    page: /conditions/talk-first/\nkeeping:';
    expect(first(saidAfter('dossier.yaml', 'keeping:', searches))).toEqual([
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

describe('days', () => {
  it.each([
    ['the month in which the condition was raised', 'day: "1921-03"'],
    ['the very day', 'day: "1921-03-04T00:10+02:00"'],
  ])('of a position may be %s', (_, day) => {
    expect(saidAfter(PORTS, 'day: "1921-03-04"', day)).toEqual([]);
  });

  it('of a position may not be earlier than the first expectation', () => {
    const text = `---
title: If late
kind: contingency
summary: Some expected it [@arland-herald].
expectations:
  - { heldBy: envoy, day: "1921-03-05", if: late, then: over, sources: [arland-herald] }
positions:
  - { day: "1921-03-04", party: arland, stance: open, sources: [arland-herald] }
---
`;
    expect(first(saidOf({ ...BASE, 'conditions/if-late.mdx': text }))).toEqual([
      'content/conditions/if-late.mdx:8  This position is of 1921-03-04, but the condition was raised on 1921-03-05.',
    ]);
  });

  it.each([
    [
      GAZETTE,
      'published: "1921-03-06"',
      'published: "1922-02-01"',
      4,
      'The page was read before it was published: 1922-01 comes before 1922-02-01.',
    ],
    ['dossier.yaml', 'to: "1921-03-31"', 'to: "1921-02"', 10, 'The range ends before it begins: 1921-02 comes before 1921-03-01.'],
    [
      HELD,
      'day: "1921-03-12"',
      'day: "1921-03-12/1921-03-10"',
      3,
      'The interval ends before it begins: 1921-03-10 comes before 1921-03-12.',
    ],
    [
      PORTS,
      'result: met\n  day: "1921-03-08"',
      'result: met\n  day: "1921-03-01"',
      26,
      'The outcome is older than the condition: 1921-03-01 comes before 1921-03-04.',
    ],
  ])('that contradict each other are told in %s: %s → %s', (file, from, to, line, message) => {
    expect(first(saidAfter(file, from, to))).toEqual([`content/${file}:${line}  ${message}`]);
  });

  it('that may both be true contradict nothing', () => {
    expect(saidAfter(GAZETTE, 'published: "1921-03-06"', 'published: "1922-01-31"')).toEqual([]);
  });
});

describe('quotations', () => {
  const fifteen = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
  const quoted = '“a matter for today”';

  it.each(['“%”', '"%"', '«%»', '« % »', '„%“', '„%”'])('in the form %s are counted', (form) => {
    expect(saidAfter(DEMAND, quoted, form.replace('%', fifteen))).toEqual([]);
    expect(first(saidAfter(DEMAND, quoted, form.replace('%', `${fifteen} sixteen`)))).toEqual([
      `content/${DEMAND}:12  The quotation “one two three four …” has 16 words.`,
    ]);
  });

  it('are counted in fields, and dashes and citations are no words', () => {
    const long = `Belmora wrote: «${fifteen} – sixteen»`;
    expect(first(saidAfter(PORTS, 'text: The ports reopen, then both sides talk.', `text: "${long}"`))).toHaveLength(1);
    expect(saidAfter(DEMAND, quoted, `“${fifteen} – [@arland-herald]”`)).toEqual([]);
  });

  it('are not counted in the title of a source', () => {
    expect(saidAfter(GAZETTE, 'kind: newspaper', `kind: newspaper\ntitle: Crowd shouts “${fifteen} sixteen”`)).toEqual([]);
    expect(first(saidAfter(GAZETTE, 'kind: newspaper', `kind: newspaper\nnote: It shouts “${fifteen} sixteen”`))).toHaveLength(1);
  });
});

describe('stances of one moment', () => {
  const position = (fields: string) => `    stance: demands\n    sources: [arland-herald]\n  - { ${fields}, sources: [arland-herald] }\n`;
  const from = '    stance: demands\n    sources: [arland-herald]\n';

  it('may differ between speakers and between days', () => {
    expect(saidAfter(PORTS, from, position('day: "1921-03-04", party: arland, saidBy: arland, stance: open'))).toEqual([]);
    expect(saidAfter(PORTS, from, position('day: "1921-03-05", party: arland, saidBy: envoy, stance: open'))).toEqual([]);
  });

  it('are told where one is only written twice', () => {
    expect(saidAfter(PORTS, from, position('day: "1921-03-04", party: arland, saidBy: envoy, stance: demands'))).toEqual([
      `content/${PORTS}:16  "envoy" has this stance of the same moment twice: demands.\n  Delete one of the two.`,
    ]);
  });
});

describe('circles', () => {
  it('are told of one that acts for itself, names itself, or relays itself', () => {
    expect(first(saidAfter('actors/arland.mdx', 'kind: state', 'kind: state\nactsFor: arland'))).toEqual([
      'content/actors/arland.mdx:4  "arland" acts for itself.',
    ]);
    expect(first(saidAfter(TALKS, 'condition: ports-first', 'condition: talks-first'))).toEqual([
      `content/${TALKS}:12  "talks-first" needs itself.`,
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

describe('while a file is not well formed', () => {
  it('its id exists, and nothing is said to be missing', () => {
    const files = changed('actors/envoy.mdx', 'kind: person', 'kind: persona');
    expect(first(saidOf(changed(PORTS, 'sources: [pilots-letter]', 'sources: [arland-herald]', files)))).toEqual([
      'content/actors/envoy.mdx:3  "persona" is not possible for "kind".',
    ]);
  });

  it('its day is not guessed', () => {
    const files = changed(DEMAND, 'day: "1921-03-04"', 'day: "1921-02-30"');
    expect(first(saidOf(changed(PORTS, 'day: "1921-03-04"', 'day: "1920-01-01"', files)))).toEqual([
      `content/${DEMAND}:3  "1921-02-30" is not a day that exists; write 2025-05-11, 2025-05, 2025-05~ or 2025-05-11T01:30+03:00.`,
    ]);
  });

  it('its day is not taken from a later wording', () => {
    const files = changed(DEMAND, 'day: "1921-03-04"', 'day: "1921-02-30"');
    const later = '    text: The ports reopen, then both sides talk.\n';
    const wording = '  - { day: "1921-03-05", by: [envoy], text: The ports., sources: [arland-herald] }\n';
    expect(saidOf(changed(PORTS, later, later + wording, files))).toHaveLength(1);
  });

  it('its publisher is not guessed', () => {
    expect(first(saidAfter('sources/harbour-radio.yaml', 'read: unseen', 'read: unsee'))).toEqual([
      'content/sources/harbour-radio.yaml:5  "unsee" is not possible for "read".',
    ]);
  });

  it('the others are checked even where it is dossier.yaml', () => {
    const files = changed('dossier.yaml', 'language: en', 'language: English');
    expect(first(saidOf(changed(DEMAND, 'actor: envoy', 'actor: crown', files)))).toEqual([
      'content/dossier.yaml:3  Write a language tag, as in en or pt-BR.',
      `content/${DEMAND}:6  No file describes the actor "crown".`,
    ]);
  });

  it('a misnamed file counts for the id that it means', () => {
    const { 'actors/envoy.mdx': envoy = '', ...others } = BASE;
    expect(first(saidOf({ ...others, 'actors/envoy.md': envoy }))).toEqual([
      'content/actors/envoy.md:1  A file here ends in .mdx; "envoy.md" does not.',
    ]);
  });
});
