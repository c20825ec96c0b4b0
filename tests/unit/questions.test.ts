import { describe, expect, test } from 'vitest';
import { isOfQuestions, questionsIn } from '../../src/html/questions.ts';

describe('the questions of a section', () => {
  const section =
    '\n<h3 id="why">Why <em>Lindmar</em>?</h3>\n<p>It lies between.</p>\n<p>Both had <a href="#">houses</a> there.</p><ul><li>One</li></ul>\n<h3>And then?</h3><p>Nothing.</p>';

  test('are its headings of the third rank, each with its first paragraph and the rest', () => {
    expect(questionsIn(section)).toEqual([
      {
        words: 'Why Lindmar?',
        lead: '<h3 id="why">Why <em>Lindmar</em>?</h3>\n<p>It lies between.</p>',
        more: '<p>Both had <a href="#">houses</a> there.</p><ul><li>One</li></ul>',
      },
      { words: 'And then?', lead: '<h3>And then?</h3><p>Nothing.</p>', more: '' },
    ]);
  });

  test('without a paragraph are told whole, and what stands before the first is none', () => {
    expect(questionsIn('<h3>Who?</h3><ul><li><p>One</p></li></ul>')).toEqual([
      { words: 'Who?', lead: '<h3>Who?</h3><ul><li><p>One</p></li></ul>', more: '' },
    ]);
    expect(questionsIn('<p>Before.</p><h3>Who?</h3><p>One.</p>').map(({ words }) => words)).toEqual(['Who?']);
    expect(questionsIn('')).toEqual([]);
  });

  test('make a section only where nothing stands before the first of them', () => {
    expect(isOfQuestions(section)).toBe(true);
    for (const other of ['', '<p>Before.</p><h3>Who?</h3>', 'Before <h3>Who?</h3>', '<div><h3>Who?</h3></div>'])
      expect(isOfQuestions(other)).toBe(false);
  });
});
