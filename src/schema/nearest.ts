/**
 * Edits (insertions, deletions, substitutions, swaps of neighbours) that lead
 * from one word to the other: Damerau's distance in its restricted form
 * (Boytsov 2011, "Indexing methods for approximate dictionary searching").
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  const at = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + cost, swapped));
    }
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

/** Longer words are no slips of the hand, and comparing them would take long. */
const LONGEST = 100;

/**
 * The candidate that a mistyped word most likely meant, or undefined where
 * none is near: at most a third of its letters may differ, or it is the one
 * candidate that contains the word.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  const containing: string[] = [];
  for (const candidate of candidates) {
    const distance = candidate.length > LONGEST ? fewest : editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < fewest) [best, fewest] = [candidate, distance];
    if (word.length > 3 && candidate.split('-').includes(word.toLowerCase())) containing.push(candidate);
  }
  return best ?? (containing.length === 1 ? containing[0] : undefined);
}
