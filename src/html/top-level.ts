const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g;
const EMPTY = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;

/**
 * Cuts well-formed HTML before every element of the name that stands in no
 * other element. The pieces put together are the whole again.
 */
export function cutBefore(html: string, name: string): string[] {
  const cuts = [0];
  let depth = 0;
  for (const { 1: closing, 2: tag = '', 3: closed, index } of html.matchAll(TAG)) {
    if (closed || EMPTY.test(tag)) continue;
    if (!closing && depth === 0 && tag === name && index > 0) cuts.push(index);
    depth += closing ? -1 : 1;
  }
  return cuts.map((from, at) => html.slice(from, cuts[at + 1]));
}
