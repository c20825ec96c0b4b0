import { describe, expect, it } from 'vitest';
import { changed, first, saidAfter, saidOf } from '../example-folder.ts';
import { BASE } from './example-base.ts';

const PORTS = 'conditions/ports-first.mdx';
const DEMAND = 'events/envoy-demands-ports.mdx';

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
      'content/dossier.yaml:3  Write a language tag, as in en, uk or pt-BR.',
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
