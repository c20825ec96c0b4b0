/** A colour as every program reads it, with its opacity apart where it is not whole. */
interface PlainColour {
  colour: string;
  opacity?: number;
}

const rgb = (parts: readonly number[]): string => `rgb(${parts.map((part) => Math.round(Math.max(0, Math.min(255, part)))).join(', ')})`;

/**
 * A computed colour without what only browsers know: `color(srgb 0.5 0 0)`, as colours that were mixed are computed, and
 * `rgba(…)`; one that is not to be seen is `none`. Any other value comes back as it is.
 */
export function plainColour(value: string): PlainColour {
  const [, kind, inside = ''] = /^(rgba?|color)\((.+)\)$/.exec(value.trim()) ?? [];
  if (kind === undefined || (kind === 'color' && !inside.startsWith('srgb '))) return { colour: value };
  const numbers = inside
    .replace('srgb', '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  const parts = [red, green, blue].map((part) => (kind === 'color' ? part * 255 : part));
  if (opacity === 0) return { colour: 'none' };
  return opacity < 1 ? { colour: rgb(parts), opacity } : { colour: rgb(parts) };
}
