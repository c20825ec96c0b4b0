import type { Fault, Place } from '../schema/record.ts';
import { shortened } from '../schema/shortened.ts';
import { isWebAddress } from '../schema/words.ts';
import { citedIn, isComponent, type MarkdownNode, textOf } from './markdown-node.ts';
import { PROSE_COMPONENTS } from './prose-components.ts';
import { strayFault } from './stray-citations.ts';
import { NOT_TEXT, unprintableIn } from './unprintable.ts';

type Said = [message: string, fix: string, rule?: string];

const EXPRESSION: Said = ['Expressions in { } are not allowed in content.', 'Write the words out, without braces.'];
export const SECOND_FRONTMATTER: Said = [
  'There is a second frontmatter.',
  'Put its fields into the first one; a rule across the page is written ***.',
];

/** Code, footnotes and block quotations would be ways around the rules for sources and quotations. */
const FORBIDDEN: Record<string, Said> = {
  mdxjsEsm: [
    'import and export are not allowed in content.',
    `Delete the line; the components ${PROSE_COMPONENTS.join(', ')} are there without it.`,
  ],
  mdxFlowExpression: EXPRESSION,
  mdxTextExpression: EXPRESSION,
  html: ['Raw HTML is not allowed in content.', 'Use Markdown.'],
  image: ['Pictures are not used in content.', 'Say it in words.'],
  imageReference: ['Pictures are not used in content.', 'Say it in words.'],
  definition: ['Addresses of links are not listed apart.', 'Write the address with the link: [words](/actors/…/).'],
  code: ['Blocks of code are not used in content.', 'Write the words as a paragraph; take out the ``` lines.'],
  blockquote: ['Block quotations are not used in content.', 'Quote fifteen words at most, in “ ”, and tell the rest in your own words.'],
  footnoteDefinition: ['Footnotes are not used in content.', 'Say it in the text, or cite a source: [@page].'],
  yaml: SECOND_FRONTMATTER,
  toml: SECOND_FRONTMATTER,
};

/** Addresses within the site, within the page, and of people. */
const NEAR = /^(?:mailto:[^\s@<>"`\\]+@[^\s@<>"`\\]+$|\/(?![/\\])|#)/i;

const isAddress = (url: string): boolean => (NEAR.test(url) && !/[\s<>"`\\]/.test(url)) || isWebAddress(url);

function componentSaid(node: MarkdownNode): Said | undefined {
  const name = node.name ?? '';
  if (!PROSE_COMPONENTS.includes(name)) {
    return [
      `<${shortened(name)}> is not allowed in content.`,
      `Use Markdown, or one of: ${PROSE_COMPONENTS.map((known) => `<${known}>`).join(', ')}.`,
    ];
  }
  if ((node.attributes ?? []).length > 0) return [`<${name}> takes no attributes.`, `Write <${name}> alone.`];
  return undefined;
}

/** Words that say nothing of where a link leads: read aloud in a list of links, all would sound alike. */
const VAGUE =
  /^(?:(?:click|tap|press|see|read|look) )?(?:here|this|this (?:page|link|article|site)|there|link|more|read more|click|page)$/i;

function linkSaid(node: MarkdownNode): Said | undefined {
  const words = textOf(node)
    .trim()
    .replace(/(?<![.:,…])[.:,…]+$/, '');
  if (!isAddress(node.url ?? '')) {
    return [
      `"${shortened(node.url ?? '')}" is not an address to link to.`,
      'Write /actors/…/ for a page of this site, or https://…',
      'links-plain',
    ];
  }
  if (!/[\p{L}\p{N}]/u.test(words)) return ['A link has no words.', 'Write between [ and ] what the page is about.', 'links-say'];
  if (VAGUE.test(words))
    return [
      `The link "${words}" does not say where it leads.`,
      'Link the words that name the thing: [Arland](/actors/arland/).',
      'links-say',
    ];
  return undefined;
}

function headingSaid(node: MarkdownNode): Said | undefined {
  if (node.depth === 1) return ['A heading with one # would be a second title of the page.', 'Begin with ##.'];
  if (citedIn(node).length > 0) {
    return ['A citation stands in a heading.', 'Put it after the statement in the text below.', 'citations-well-formed'];
  }
  return undefined;
}

function saidOf(node: MarkdownNode): Said | undefined {
  if (isComponent(node)) return componentSaid(node);
  if (node.type === 'heading') return headingSaid(node);
  if (node.type === 'link') return linkSaid(node);
  return FORBIDDEN[node.type];
}

/** What is not allowed about one node of the Markdown tree, its children left out. */
export function nodeFaults(node: MarkdownNode, place: Place): Fault[] {
  // A character can be written as its number: &#8203;
  if (unprintableIn(`${node.value ?? ''}${node.url ?? ''}`) !== undefined) return [{ ...place, ...NOT_TEXT }];
  const stray = node.type === 'text' || node.type === 'inlineCode' ? strayIn(node) : undefined;
  if (stray) return [{ ...place, rule: 'citations-well-formed', ...stray }];
  const said = saidOf(node);
  return said ? [{ ...place, message: said[0], fix: said[1], rule: said[2] ?? 'prose-plain' }] : [];
}

/** A citation in code, or broken up by emphasis, would be shown as it is written. */
function strayIn(node: MarkdownNode): { message: string; fix: string } | undefined {
  if (node.type === 'text') return strayFault(textOf(node));
  const shown = /\[@[^\]]*\]?/.exec(textOf(node))?.[0];
  return shown === undefined
    ? undefined
    : { message: `${shortened(shown)} stands between \` marks, so it is no citation.`, fix: 'Take the marks away.' };
}
