import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, textWidth, wrapText } from '../../../src/geometry/text-width.ts';

describe('textWidth', () => {
  it('adds up the letters, whose accents count nothing', () => {
    expect(textWidth('ill', 10)).toBeCloseTo(9);
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('Ж', 10)).toBe(8);
  });
});

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('Talks at Lindmar Palace', { width: 100, lines: 3, size: 12 })).toMatchObject({
      lines: ['Talks at', 'Lindmar Palace'],
      cut: false,
    });
  });

  it('cuts what does not fit, and says so', () => {
    const text = wrapText('Talks at Lindmar Palace on a Friday', { width: 66, lines: 2, size: 12 });
    expect(text).toMatchObject({ lines: ['Talks at', 'Lindmar…'], cut: true });
  });

  it('never goes beyond its room', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 200 }), fc.integer({ min: 1, max: 4 }), (text, width, lines) => {
        const wrapped = wrapText(text, { width, lines, size: 12 });
        expect(wrapped.lines.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped.lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        if (!wrapped.cut) expect(wrapped.lines.join(' ')).toBe(text.trim().split(/\s+/).join(' '));
      }),
    );
  });
});

describe('shorten', () => {
  it('keeps what fits and gives nothing where not even the ellipsis does', () => {
    expect([shorten('Arland', 100, 12), shorten('Arland', 30, 12), shorten('Arland', 5, 12)]).toEqual(['Arland', 'Arl…', '']);
  });
});
