/** The colours that are needed outside the style sheet, on light ground; a test holds them to `base.css`. */
export const PAPER = '#fdfcf9';
export const INK = '#1d1c1a';
export const LINE = '#8d877a';

/** The scale of stances and outcomes, from for to against. */
export const TONE_COLOURS: Readonly<Record<string, string>> = {
  'for-2': '#0b4f7d',
  'for-1': '#3b82b0',
  neither: '#7b766c',
  'against-1': '#c06a14',
  'against-2': '#93270f',
};

/** The colour of a collection's pages. */
export const COLLECTION_COLOURS: Readonly<Record<string, string>> = {
  actors: '#0f5f6e',
  conditions: '#7a3b75',
  events: '#8f4a12',
  terms: '#43602a',
};
