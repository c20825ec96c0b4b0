import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/search/answers.ts';
import { answerRows, questionsOn, summaryRows } from '../../../src/search/index/answer-rows.ts';
import { answerIndexOf, answerTo } from '../../../src/search/query/answer.ts';

const PAGE = `<html lang="en"><body><h2 id="q">Questions</h2><h3 id="why-lindmar">Why <a href="#x">Lindmar</a>?</h3>
<p>It lies <em>between</em> both ports<span class="cites"><a href="#n1">1</a></span>. Its mayor offered a hall<a class="anchor" href="#s">#</a>.</p>
<h3 id="how-long">How long did they talk?</h3><p class="verdict">accounts differ</p><h3>Nobody?</h3><h3 id="room">The room</h3></body></html>`;

describe('the questions on a page', () => {
  test('are its headings that ask, with the sentences under them without notes', () => {
    expect(questionsOn(PAGE, '/')).toEqual([
      ['/#why-lindmar', 'Why Lindmar?', 'It lies between both ports. Its mayor offered a hall.', 1],
      ['/#how-long', 'How long did they talk?', '', 1],
    ]);
  });

  test('an answer is of whole sentences, or left to the page', () => {
    const long = `Long ${'word '.repeat(60)}`;
    const page = (text: string) => questionsOn(`<h3 id="a">Why?</h3><p>${text}</p>`, '/')[0]?.[2];
    expect(page(`Short. ${long}.`)).toBe('Short.');
    expect(page(`${long}.`)).toBe('');
  });
});

const meta = (title: string, type: string, summary: string) => ({ title, type, summary });
const rows = answerRows([
  ...questionsOn(PAGE, '/'),
  ...summaryRows(
    [
      {
        id: 'a',
        url: '/events/offer/',
        meta: meta('Belmora proposes talks in Lindmar', 'Event', 'On 6 March Belmora’s minister proposed talks on 10 March.'),
      },
      {
        id: 'b',
        url: '/events/second/',
        meta: meta('Arland proposes a second round', 'Event', 'On 20 March Arland proposed talks on 2 April.'),
      },
      { id: 'c', url: '/sources/x/', meta: meta('Herald', 'Source', 'A paper.') },
    ],
    'en',
  ),
]);
const index = answerIndexOf(answersOf(rows));
const answered = (text: string) => answerTo(index, text)?.path;

describe('the answer to a question', () => {
  test.each([
    ['why lindmar', '/#why-lindmar'],
    ['How long did they talk?', '/#how-long'],
    ['who proposed talks on 10 march', '/events/offer/'],
    ['who proposed talks on 2 april', '/events/second/'],
  ])('%s', (text, path) => {
    expect(answered(text)).toBe(path);
  });

  test.each(['lindmar', 'who sank the ferry', 'who proposed talks on 11 march', 'why', ''])('%s has none', (text) => {
    expect(answered(text)).toBeUndefined();
  });
});
