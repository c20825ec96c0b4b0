import { expect, test } from 'vitest';
import { pageForIndex } from '../../../src/search/index/index-page.ts';

const PAGE = `<main data-pagefind-body><dl><dt>Kind</dt><dd>person</dd></dl><p hidden>
<data data-pagefind-meta="name[value]" value="Ansel Tarrel"></data><data data-pagefind-meta="aliases[value]" value="Tarrell|Таррель"></data>
<data data-pagefind-meta="day[value]" value="1921-03-14"></data></p></main>`;

test('the index reads the forms of the names and the words of the day, and no two words as one', () => {
  const { html: page } = pageForIndex(PAGE);
  expect(page).toMatch(/data-pagefind-meta="forms\[value\]" value="[^"]*\bтарреля\b|"forms\[value\]" value="таррел/);
  expect(page).toContain('<data data-pagefind-meta="days[value]" value="d19210314 d192103 d0314"></data>');
  expect(page).toContain('<dt>Kind</dt> <dd>person</dd>');
});

test('a page without names in Cyrillic and without a day is left as it is', () => {
  const page = '<main data-pagefind-body><p>Text</p></main>';
  expect(pageForIndex(page)).toEqual({ html: page, facets: [] });
});

test('what a page can be filtered by is taken out of it, decoded', () => {
  const filter = '<data data-pagefind-filter="actor[value]" value="Ansel &amp; Co &gt; all"></data>';
  const page = (inner: string) => `<main data-pagefind-body><p>Text</p><p hidden>${inner}</p></main>`;
  expect(pageForIndex(page(filter))).toEqual({ html: page(''), facets: [['actor', 'Ansel & Co > all']] });
});

test.each(['<span data-pagefind-filter="type">Actor</span>', '<data data-pagefind-filter="type">Actor</data>'])(
  'a filter that would stay in the index is refused: %s',
  (filter) => expect(() => pageForIndex(`<main>${filter}</main>`)).toThrow('A filter is not written as <data'),
);
