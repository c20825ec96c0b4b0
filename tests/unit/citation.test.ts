import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Citation,
  citationSchema,
  citationsIn,
  parseCitation,
  piecesOf,
  withoutCitations,
  writeCitation,
} from '../../src/schema/citation.ts';

describe('a citation', () => {
  it.each<[string, Citation]>([
    ['herald', { source: 'herald' }],
    ['arland-herald-1921-03-04', { source: 'arland-herald-1921-03-04' }],
    ['herald, para. 2', { source: 'herald', locator: 'para. 2' }],
    ['herald, paras. 2, 4', { source: 'herald', locator: 'paras. 2, 4' }],
    ['herald via radio', { source: 'herald', via: 'radio' }],
    ['herald via own, 0:41', { source: 'herald', via: 'own', locator: '0:41' }],
    [' herald\n  via radio,\n  para. 2 ', { source: 'herald', via: 'radio', locator: 'para. 2' }],
  ])('reads %j', (text, citation) => {
    expect(parseCitation(text)).toEqual(citation);
    expect(citationSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    '',
    'Herald',
    'herald--x',
    '-herald',
    'herald para. 2',
    'herald,',
    'herald via',
    'herald via Radio',
    'herald, @radio',
    '@herald',
    'https://example.org',
  ])('is not %j', (text) => {
    expect(parseCitation(text)).toBeUndefined();
  });

  it('says in its schema how it is written', () => {
    expect(citationSchema.safeParse('@herald').error?.issues[0]?.message).toBe(
      '"@herald" is not a citation; write the id of a source, as in page, para. 2 or page via origin.',
    );
  });

  const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,3}$/);
  const locator = fc.stringMatching(/^[a-z0-9.:]{1,8}( [a-z0-9.,:]{1,8}){0,2}$/);

  it('is read as it was written', () => {
    fc.assert(
      fc.property(id, fc.option(id, { nil: undefined }), fc.option(locator, { nil: undefined }), (source, via, place) => {
        const citation: Citation = { source, ...(via === undefined ? {} : { via }), ...(place === undefined ? {} : { locator: place }) };
        expect(parseCitation(writeCitation(citation))).toEqual(citation);
        expect(citationsIn(`Said so [@${writeCitation(citation)}; @other].`)).toEqual([citation, { source: 'other' }]);
      }),
    );
  });
});

describe('a text with citations', () => {
  it('falls into words and brackets, in order', () => {
    expect(piecesOf('A [@a; @b via c] and [@d, p. 2].')).toEqual([
      { words: 'A ' },
      { citations: [{ source: 'a' }, { source: 'b', via: 'c' }] },
      { words: ' and ' },
      { citations: [{ source: 'd', locator: 'p. 2' }] },
      { words: '.' },
    ]);
    expect(piecesOf('[@a]')).toEqual([{ citations: [{ source: 'a' }] }]);
    expect(piecesOf('')).toEqual([]);
  });

  it.each(['[@a, @b]', '[@a; b]', '[@a;]', '[@A]', '[a]', '[see @a]', '@a', '[@a', '[@[a]]'])('keeps %j as words', (text) => {
    expect(piecesOf(text)).toEqual([{ words: text }]);
  });

  it('can be read without them', () => {
    expect(withoutCitations('Said so [@a], and\n so [@b; @c] (twice [@d]) [@e].')).toBe('Said so, and so (twice).');
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', '@', 'a', ';', ',', ' ', '-', 'via') }), (text) => {
        const again = piecesOf(text).map((piece) =>
          'words' in piece ? piece.words : `[${piece.citations.map((one) => `@${writeCitation(one)}`).join('; ')}]`,
        );
        expect(again.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
