import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/** Where each field begins, and where the last one ends. */
function edgesOf({ items, range }: YAMLMap): number[] | undefined {
  const edges = [...items.map(({ key }) => (isScalar(key) ? key.range?.[0] : undefined)), range?.[2]];
  return edges.every((edge) => edge !== undefined) ? edges : undefined;
}

/**
 * One file's YAML with its fields in the order of `known`; inside a list's
 * entries, where the order tells something to its author, nothing moves.
 * Fields keep their text. A file with comments, unknown fields or several
 * fields on one line stays as it is.
 */
export function orderFields(text: string, known: readonly string[]): string {
  const { contents: map, errors } = parseDocument(text, { merge: false, stringKeys: true });
  const edges = errors.length === 0 && isMap(map) && !map.flow ? edgesOf(map) : undefined;
  if (!edges || !isMap(map)) return text;
  const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const fields = keys.map((_, at) => text.slice(edges[at], edges[at + 1]));
  // A comment belongs to a line that nobody but its author can name.
  if (keys.some((key) => !known.includes(key)) || fields.some((field) => /(?:^|\s)#/m.test(field))) return text;
  const sorted = [...keys].sort((a, b) => known.indexOf(a) - known.indexOf(b));
  const moved = fields.map((field, at) => {
    const words = fields[keys.indexOf(sorted[at] ?? '')] ?? '';
    return words.trimEnd() + field.slice(field.trimEnd().length);
  });
  return text.slice(0, edges[0]) + moved.join('') + text.slice(edges.at(-1));
}
