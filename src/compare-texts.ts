/** Order of two texts by their code units: the same on every system and in every language. Negative, zero or positive. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
