import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corroborationOf } from '../../../src/citations/corroboration.ts';
import { parseCitation } from '../../../src/schema/citation.ts';
import { dossierWith, source } from '../build.ts';

const unseen = { read: 'unseen', url: undefined };
const dossier = dossierWith([
  source('herald-1', 'Arland Herald', { speaksFor: 'arland' }),
  source('herald-2', 'Arland Herald', { speaksFor: 'arland' }),
  source('gazette', 'Belmora Gazette', { speaksFor: 'belmora-minister' }),
  source('office', 'Cassia Office', { speaksFor: 'cassia' }),
  source('wire', 'Tidewater', unseen),
  source('letter', 'Harbour Office', unseen),
  source('post', 'Belmora Post', { relays: ['wire'], speaksFor: 'belmora' }),
  source('courier', 'Cassia Courier', { relays: ['wire'] }),
  source('copyist', 'Copyist', { relays: ['courier'] }),
  source('digest', 'Digest', { relays: ['wire', 'letter'] }),
  source('almanac', 'Almanac', { relays: ['wire', 'letter'] }),
  source('lost', 'Lost', { relays: ['never-filed'] }),
  source('cat', 'Cat', { relays: ['tail'] }),
  source('tail', 'Tail', { relays: ['cat'] }),
]);

const cited = (...texts: string[]) => texts.flatMap((text) => parseCitation(text) ?? []);
const originsOf = (...texts: string[]) => corroborationOf(dossier, cited(...texts)).origins;

describe('corroborationOf', () => {
  test('counts three relays of one report as one origin', () => {
    expect(originsOf('post', 'courier', 'copyist', 'digest via wire')).toEqual(['Tidewater']);
  });

  test('counts two stories of one publisher as one origin', () => {
    expect(originsOf('herald-1', 'herald-2, para. 2')).toEqual(['Arland Herald']);
  });

  test("takes a page's own reporting as its own", () => {
    expect(originsOf('post via own', 'digest via own')).toEqual(['Belmora Post', 'Digest']);
  });

  test('leaves unresolved what relays several and does not say which', () => {
    const found = corroborationOf(dossier, cited('digest', 'herald-1', 'digest, p. 2'));
    expect(found).toMatchObject({ origins: ['Arland Herald'], unresolved: ['digest'] });
  });

  test('counts one origin where everything is unresolved', () => {
    expect(corroborationOf(dossier, cited('digest', 'almanac'))).toMatchObject({ origins: ['Digest'], unresolved: ['almanac', 'digest'] });
  });

  test('does not stumble over pages and origins that are missing, nor over a circle', () => {
    expect(originsOf('never-filed')).toEqual([]);
    expect(originsOf('lost')).toEqual(['Lost']);
    expect(corroborationOf(dossier, cited('post via never-filed'))).toMatchObject({ origins: ['Belmora Post'], unresolved: ['post'] });
    expect(originsOf('cat')).toHaveLength(1);
  });

  test('names the sides for which origins speak, not those of the relays', () => {
    expect(corroborationOf(dossier, cited('post', 'gazette'))).toMatchObject({ sides: ['belmora'], bothSides: false });
    expect(corroborationOf(dossier, cited('gazette', 'herald-1'))).toMatchObject({ sides: ['arland', 'belmora'], bothSides: true });
    expect(corroborationOf(dossier, cited('office', 'wire'))).toMatchObject({ sides: [], bothSides: false });
  });
});

describe('the laws of counting origins', () => {
  const ids = [...dossier.sources.keys(), 'never-filed'];
  const citation = fc.record({ source: fc.constantFrom(...ids), via: fc.constantFrom('own', 'wire', 'letter', undefined) });
  const citations = fc.array(
    citation.map(({ source: page, via }) => (via === undefined ? { source: page } : { source: page, via })),
    { maxLength: 8 },
  );
  const publishers = new Set([...dossier.sources.values()].map(({ publisher }) => publisher));

  test('never more origins than publishers or citations, and at least one where a page is there', () => {
    fc.assert(
      fc.property(citations, (some) => {
        const { origins } = corroborationOf(dossier, some);
        expect(origins.length).toBeLessThanOrEqual(Math.min(publishers.size, some.length));
        expect(origins.every((origin) => publishers.has(origin))).toBe(true);
        expect(origins.length > 0).toBe(some.some(({ source: page }) => dossier.sources.has(page)));
      }),
    );
  });

  test('saying it again adds nothing, and the order of citations does not change the count', () => {
    fc.assert(
      fc.property(citations, (some) => {
        const once = corroborationOf(dossier, some);
        expect(corroborationOf(dossier, [...some, ...some])).toEqual(once);
        expect(corroborationOf(dossier, some.toReversed()).origins).toHaveLength(once.origins.length);
      }),
    );
  });
});
