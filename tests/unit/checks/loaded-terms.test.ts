import { expect, it } from 'vitest';
import { changed, saidOf } from '../example-folder.ts';

const said = (words: string): string[] =>
  saidOf(changed('actors/belmora.mdx', 'Belmora kept the ports closed', `Belmora kept up its ${words}`)).filter((line) =>
    line.includes('loaded word'),
  );

it('a loaded word is found by itself, and not as a part of a word, hyphens included', () => {
  expect(said('blockade')).toHaveLength(1);
  expect(said('Blockade, as before')).toHaveLength(1);
  expect(said('blockade-runners')).toEqual([]);
  expect(said('anti-blockade fleet')).toEqual([]);
  expect(said('blockades')).toEqual([]);
});
