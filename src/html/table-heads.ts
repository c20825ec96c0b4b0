import { type Edit, edited, type HtmlElement, readHtml } from './elements.ts';

function editsOf(source: string, { start, from, to, end, attributes }: HtmlElement): Edit[] {
  const afterName = start + '<th'.length;
  if (source.slice(from, to).trim() === '') {
    const attributesAsWritten = source.slice(afterName, from - 1);
    return [{ from: start, to: end, words: `<td${attributesAsWritten}></td>` }];
  }
  return 'scope' in attributes ? [] : [{ from: afterName, to: afterName, words: ' scope="col"' }];
}

/**
 * The cells of a table of prose as screen readers need them: a head says of
 * what it is one, and a head without words is none. The corner above a column
 * of names heads nothing, and would be read aloud as a head.
 */
export function tableHeads(source: string): string {
  const heads = readHtml(source).elements.filter(({ name }) => name === 'th');
  return edited(
    source,
    heads.flatMap((head) => editsOf(source, head)),
  );
}
