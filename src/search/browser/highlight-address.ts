/** The parameter of an address that names a word to highlight on arrival. */
export const HIGHLIGHT_PARAMETER = 'highlight';

/** Most words that are highlighted. */
export const MOST_WORDS = 12;

/** The address of a result with the words to highlight on arrival. */
export function withHighlight(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  const [path = '', anchor] = address.split('#');
  const parameters = new URLSearchParams(words.slice(0, MOST_WORDS).map((word) => [HIGHLIGHT_PARAMETER, word]));
  return `${path}?${parameters}${anchor ? `#${anchor}` : ''}`;
}
