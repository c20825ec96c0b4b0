import { broken, type HostileCase } from './case.ts';

const HELD = 'events/talks-held.mdx';
const HERALD = 'sources/arland-herald.yaml';
const PORTS = 'conditions/ports-first.mdx';
const DAY = 'day: "1921-03-12"';
const NO_DAY = 'is not a day that exists';
const NO_ID = 'An id has small Latin letters';
const NO_ADDRESS = 'Write a whole address';

/** Fields whose values are impossible, careless or meant to deceive. */
export const FIELD_CASES: readonly HostileCase[] = [
  broken('the 30th of February', HELD, DAY, 'day: "1921-02-30"', 3, NO_DAY),
  broken('the 30th of February, unquoted', HELD, DAY, 'day: 1921-02-30', 3, NO_DAY),
  broken('the 29th of February of a common year', HELD, DAY, 'day: "1921-02-29"', 3, NO_DAY),
  broken('the 13th month', HELD, DAY, 'day: "1921-13-01"', 3, NO_DAY),
  broken('a year as a number', HELD, DAY, 'day: 1921', 3, '"day" should be text, but it is a number.'),
  broken('a day as a number', HELD, DAY, 'day: 19210312', 3, '"day" should be text, but it is a number.'),
  broken('a day as other countries write it', HELD, DAY, 'day: 12.03.1921', 3, NO_DAY),
  broken('hour 25', HELD, DAY, 'day: "1921-03-12T25:00+01:00"', 3, NO_DAY),
  broken('an hour without its zone', HELD, DAY, 'day: "1921-03-12T12:00"', 3, NO_DAY),
  broken('a zone of 20 hours', HELD, DAY, 'day: "1921-03-12T12:00+20:00"', 3, NO_DAY),
  broken('digits of another script', HELD, DAY, 'day: "١٩٢١-٠٣-١٢"', 3, NO_DAY),
  broken('an interval that runs backwards', HELD, DAY, 'day: "1921-03-12/1921-03-10"', 3, 'The interval ends before it begins'),
  broken('a list for a day', HELD, DAY, 'day: ["1921-03-12"]', 3, '"day" should be text'),
  broken('a path in an id', 'actors/envoy.mdx', 'actsFor: arland', 'actsFor: ../sources/arland', 5, NO_ID),
  broken('a path in a citation', HELD, '[@belmora-gazette]', '[@../belmora-gazette]', 5, 'is not a well-formed citation'),
  broken('a Cyrillic letter in an id', 'actors/envoy.mdx', 'actsFor: arland', 'actsFor: аrland', 5, NO_ID),
  broken('a Cyrillic letter in a citation', HELD, '[@belmora-gazette]', '[@bеlmora-gazette]', 5, 'is not a well-formed citation'),
  broken(
    'an id of every object',
    'actors/envoy.mdx',
    'actsFor: arland',
    'actsFor: constructor',
    5,
    'No file describes the actor "constructor".',
  ),
  broken('an id with capitals', 'actors/envoy.mdx', 'actsFor: arland', 'actsFor: Arland', 5, NO_ID),
  broken('an id with a blank at its end', 'actors/envoy.mdx', 'actsFor: arland', 'actsFor: "arland "', 5, NO_ID),
  broken('a link that runs', HERALD, 'url: https://example.org/1921-03-04', 'url: javascript:alert(1)', 1, NO_ADDRESS),
  broken('a link that runs, in capitals', HERALD, 'url: https://example.org/1921-03-04', 'url: "JavaScript:alert(1)"', 1, NO_ADDRESS),
  broken(
    'a link that holds a page',
    HERALD,
    'url: https://example.org/1921-03-04',
    'url: data:text/html,<script>alert(1)</script>',
    1,
    NO_ADDRESS,
  ),
  broken('a file of the machine', HERALD, 'url: https://example.org/1921-03-04', 'url: file:///etc/passwd', 1, NO_ADDRESS),
  broken('an address without its beginning', HERALD, 'url: https://example.org/1921-03-04', 'url: example.org', 1, NO_ADDRESS),
  broken('an address on two lines', HERALD, 'url: https://example.org/1921-03-04', 'url: "java\\nscript:alert(1)"', 1, NO_ADDRESS),
  broken('a language that is markup', HERALD, 'language: en', 'language: en"><script>', 5, 'Write a language tag'),
  broken(
    'a page read before it was published',
    HERALD,
    'accessed: "1922-01"',
    'accessed: "1920-01"',
    4,
    'The page was read before it was published',
  ),
  broken(
    'somebody who acts for themselves',
    'actors/arland.mdx',
    'kind: state',
    'kind: state\nactsFor: envoy',
    4,
    '"arland" acts for itself',
  ),
  broken(
    'a source that relays itself',
    'sources/belmora-gazette.yaml',
    'relays: [harbour-radio]',
    'relays: [harbour-radio, belmora-gazette]',
    9,
    'relays itself',
  ),
  broken('an event that becomes itself', 'events/talks-planned.mdx', 'becomes: talks-held', 'becomes: talks-planned', 10, 'becomes itself'),
  broken('a stance in other words', PORTS, 'stance: rejects', 'stance: __proto__', 18, 'is not possible for "stance"'),
  broken(
    'elements that are no texts',
    PORTS,
    '    text: The ports reopen, then both sides talk.',
    '    text: The ports reopen.\n    elements: { __proto__: { polluted: yes } }',
    10,
    '',
  ),
  broken(
    'a change of a page elsewhere',
    'changes/1921-03-13-talks.yaml',
    '/events/talks-held/',
    '//example.org/',
    4,
    'Write the address of the page within the site',
  ),
  broken(
    'a number without end',
    'events/talks-held.mdx',
    'unknowns:',
    'outcomes:\n  - words: Crews.\n    sources: [arland-herald]\n    progress: [{ reportedBy: envoy, sources: [arland-herald], counts: [{ of: crews, direction: a-to-b, number: .inf, unit: persons }] }]\nunknowns:',
    10,
    '"number" should be',
  ),
];
