import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLLECTION_COLOURS, INK, PAPER } from '../../src/site/colours.ts';

test('colours outside the style sheet are those within it', () => {
  const sheet = readFileSync('src/layouts/tokens.css', 'utf8');
  const colours = Object.entries({ ...COLLECTION_COLOURS, paper: PAPER, ink: INK });
  for (const [name, colour] of colours) expect(sheet).toContain(`--${name}: light-dark(${colour},`);
});
