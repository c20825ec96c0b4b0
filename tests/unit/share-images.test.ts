import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardIn, placeShareImage } from '../../src/integrations/share-images.ts';

const home = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(home, { recursive: true }));

const card = { site: 'The quarrel over the ports', section: 'Events', title: 'Meeting in Lindmar', description: 'Пристань, Hafen, liman.' };

test('a card is read off the head of a page', () => {
  const head = `<meta property="og:title" content="A &amp; B"><meta property="og:description" content="&quot;Words&quot;"><meta property="og:site_name" content="The ports"><meta property="article:section" content="Terms"><meta property="og:image" content="https://ports.example/ports/share/terms/a.png">`;
  expect(cardIn(head)).toEqual({
    path: 'share/terms/a.png',
    card: { site: 'The ports', section: 'Terms', title: 'A & B', description: '"Words"' },
  });
  expect(cardIn('<title>No picture</title>')).toBeUndefined();
});

test('the same words are drawn once, and give the same bytes', async () => {
  const cache = join(home, 'cache');
  expect(await placeShareImage(card, join(home, 'one.png'), cache)).toBe(true);
  expect(await placeShareImage(card, join(home, 'two.png'), cache)).toBe(false);
  expect(await placeShareImage({ ...card, title: 'Another' }, join(home, 'three.png'), cache)).toBe(true);
  expect(await placeShareImage(card, join(home, 'four.png'), join(home, 'other'))).toBe(true);
  const [one, two, three, four] = ['one', 'two', 'three', 'four'].map((name) => readFileSync(join(home, `${name}.png`)));
  expect(one).toEqual(two);
  expect(one).toEqual(four);
  expect(one).not.toEqual(three);
  expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([1200, 630]);
});
