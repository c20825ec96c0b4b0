import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLLECTION_COLOURS, INK, LINE, PAPER, TONE_COLOURS } from '../../src/site/colours.ts';

test('colours outside the style sheet are those within it', () => {
  const sheet = readFileSync('src/layouts/tokens.css', 'utf8');
  const colours = Object.entries({ ...COLLECTION_COLOURS, ...TONE_COLOURS, paper: PAPER, ink: INK, 'strong-line': LINE });
  for (const [name, colour] of colours) expect(sheet).toContain(`--${name}: light-dark(${colour},`);
});

/** The relative luminance of `#rrggbb`, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('every sign has three times the light of its ground, in both themes, and so has the glyph in it', () => {
  const sheet = readFileSync('src/layouts/tokens.css', 'utf8');
  const themes = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(sheet)?.slice(1) ?? [];
  for (const tone of ['for-2', 'for-1', 'neither', 'against-1', 'against-2', 'strong-line']) {
    for (const ground of ['paper', 'raised']) {
      const ratios = themes(tone).map((colour, at) => contrast(colour, themes(ground)[at] ?? ''));
      expect(ratios).toHaveLength(2);
      for (const ratio of ratios) expect(ratio, `${tone} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
});
