import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { type Citation, piecesOf, writeCitation } from '../schema/citation.ts';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/**
 * `<ProseCitation of="page, para. 2; other" at="4" />`: the citations of one pair of
 * brackets, and the place of the first among all citations of the body.
 */
function citeElement(citations: readonly Citation[], at: number) {
  return {
    type: 'mdxJsxTextElement' as const,
    name: 'ProseCitation',
    attributes: [attribute('of', citations.map(writeCitation).join('; ')), attribute('at', String(at))],
    children: [],
  };
}

/** Turns `[@page, locator]` in prose into `<ProseCitation>` elements. A factory: a count belongs to one page. */
export function citationPlugin(): MdastPluginDefinition {
  let at = 0;
  return defineMdastPlugin({
    name: 'parley-citations',
    before() {
      at = 0;
    },
    text(node, context) {
      const pieces = piecesOf(node.value);
      if (!pieces.some((piece) => 'citations' in piece)) return;
      const nodes = pieces.map((piece, index) => {
        const isBeforeCitation = 'citations' in (pieces[index + 1] ?? {});
        if ('words' in piece) return { type: 'text' as const, value: isBeforeCitation ? piece.words.trimEnd() : piece.words };
        const element = citeElement(piece.citations, at);
        at += piece.citations.length;
        return element;
      });
      context.replaceNode(node, nodes);
    },
  });
}
