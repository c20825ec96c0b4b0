import { idFromWords } from './id-from-words.ts';

/**
 * The anchors of a page's statements, one for each, made from what tells a
 * statement apart (its kind, who, when) and not from its place in the file:
 * so that a link holds when another statement is put before it. Of two that
 * are told apart by nothing, the second gets a number.
 */
export function anchorsOf(statements: readonly (readonly (string | undefined)[])[]): string[] {
  const used = new Map<string, number>();
  return statements.map((parts) => {
    const name = idFromWords(parts.filter(Boolean).join('-'));
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
