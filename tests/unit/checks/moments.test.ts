import { describe, expect, it } from 'vitest';
import { first, saidAfter, saidOf } from '../example-folder.ts';
import { BASE } from './example-base.ts';

const PORTS = 'conditions/ports-first.mdx';
const HELD = 'events/talks-held.mdx';
const GAZETTE = 'sources/belmora-gazette.yaml';

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
  - { day: "1921-03-04", party: arland, stance: undecided, sources: [arland-herald] }
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

describe('stances of one moment', () => {
  const position = (fields: string) => `    stance: demands\n    sources: [arland-herald]\n  - { ${fields}, sources: [arland-herald] }\n`;
  const from = '    stance: demands\n    sources: [arland-herald]\n';

  it('may differ between speakers and between days', () => {
    expect(saidAfter(PORTS, from, position('day: "1921-03-04", party: arland, saidBy: arland, stance: undecided'))).toEqual([]);
    expect(saidAfter(PORTS, from, position('day: "1921-03-05", party: arland, saidBy: envoy, stance: undecided'))).toEqual([]);
  });

  it('are told where one is only written twice', () => {
    expect(saidAfter(PORTS, from, position('day: "1921-03-04", party: arland, saidBy: envoy, stance: demands'))).toEqual([
      `content/${PORTS}:16  "envoy" has this stance of the same moment twice: demands.\n  Delete one of the two.`,
    ]);
  });
});
