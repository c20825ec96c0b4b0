import { expect, test } from 'vitest';
import { cutBefore } from '../../src/html/top-level.ts';

test('HTML is cut before the elements of a name that stand in no other, and nowhere else', () => {
  const pieces = cutBefore('<p>A</p><h2>B</h2><div><h2>C</h2></div><h2>D</h2>', 'h2');
  expect(pieces.map(({ html }) => html)).toEqual(['<p>A</p>', '<h2>B</h2><div><h2>C</h2></div>', '<h2>D</h2>']);
});
