/** The colours that are needed outside the style sheet, on light ground; a test holds them to `base.css`. */
export const PAPER = '#fdfcf9';
export const INK = '#1d1c1a';

/** The colour of a collection's pages. */
export const COLLECTION_COLOURS: Readonly<Record<string, string>> = {
  actors: '#0f5f6e',
  conditions: '#7a3b75',
  events: '#8f4a12',
  terms: '#43602a',
};
