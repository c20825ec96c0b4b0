import { type Fault, type Place, PROSE } from '../schema/record.ts';
import { truncate } from '../schema/truncate.ts';
import { isWebAddress } from '../schema/words.ts';
import { citedIn, isComponent, type MarkdownNode, textOf } from './markdown-node.ts';
import { PROSE_COMPONENTS } from './prose-components.ts';
import { strayFault } from './stray-citations.ts';
import { unprintableFault } from './unprintable.ts';

/** What is said of a fault in prose; the rule is that of plain prose unless another is named. */
export interface RuleText {
  message: string;
  fix: string;
  rule?: string;
}

const EXPRESSION: RuleText = { message: 'Expressions in { } are not allowed in content.', fix: 'Write the words out, without braces.' };
const PICTURE: RuleText = { message: 'Pictures are not used in content.', fix: 'Say it in words.' };

/** What is said of fields that come a second time. */
export const SECOND_FRONTMATTER: RuleText = {
  message: 'There is a second frontmatter.',
  fix: 'Put its fields into the first one; a rule across the page is written ***.',
};

/** Code, footnotes and block quotations would be ways around the rules for sources and quotations. */
const FORBIDDEN: Readonly<Record<string, RuleText>> = {
  mdxjsEsm: {
    message: 'import and export are not allowed in content.',
    fix: `Delete the line; the components ${PROSE_COMPONENTS.join(', ')} are there without it.`,
  },
  mdxFlowExpression: EXPRESSION,
  mdxTextExpression: EXPRESSION,
  html: { message: 'Raw HTML is not allowed in content.', fix: 'Use Markdown.' },
  image: PICTURE,
  imageReference: PICTURE,
  definition: {
    message: 'Addresses of links are not listed apart.',
    fix: 'Write the address with the link: [words](/actors/…/).',
  },
  code: { message: 'Blocks of code are not used in content.', fix: 'Write the words as a paragraph; take out the ``` lines.' },
  blockquote: {
    message: 'Block quotations are not used in content.',
    fix: 'Quote fifteen words at most, in “ ”, and tell the rest in your own words.',
  },
  footnoteDefinition: { message: 'Footnotes are not used in content.', fix: 'Say it in the text, or cite a source: [@page].' },
  yaml: SECOND_FRONTMATTER,
  toml: SECOND_FRONTMATTER,
};

/** Addresses within the site, within the page, and of people. */
const NEAR = /^(?:mailto:[^\s@<>"`\\]+@[^\s@<>"`\\]+$|\/(?![/\\])|#)/i;

const isAddress = (url: string): boolean => (NEAR.test(url) && !/[\s<>"`\\]/.test(url)) || isWebAddress(url);

function componentText(node: MarkdownNode): RuleText | undefined {
  const name = node.name ?? '';
  if (!PROSE_COMPONENTS.includes(name)) {
    return {
      message: `<${truncate(name)}> is not allowed in content.`,
      fix: `Use Markdown, or one of: ${PROSE_COMPONENTS.map((known) => `<${known}>`).join(', ')}.`,
    };
  }
  if ((node.attributes ?? []).length > 0) return { message: `<${name}> takes no attributes.`, fix: `Write <${name}> alone.` };
  return undefined;
}

/** Words that say nothing of where a link leads: read aloud in a list of links, all would sound alike. */
const VAGUE =
  /^(?:(?:click|tap|press|see|read|look) )?(?:here|this|this (?:page|link|article|site)|there|link|more|read more|click|page)$/i;

function linkText(node: MarkdownNode): RuleText | undefined {
  const words = textOf(node)
    .trim()
    .replace(/(?<![.:,…])[.:,…]+$/, '');
  if (!isAddress(node.url ?? '')) {
    return {
      rule: 'links-plain',
      message: `"${truncate(node.url ?? '')}" is not an address to link to.`,
      fix: 'Write /actors/…/ for a page of this site, or https://…',
    };
  }
  const rule = 'links-say';
  if (!/[\p{L}\p{N}]/u.test(words)) return { rule, message: 'A link has no words.', fix: 'Write between [ and ] what the page is about.' };
  if (!VAGUE.test(words)) return undefined;
  const fix = 'Link the words that name the thing: [Arland](/actors/arland/).';
  return { rule, message: `The link "${words}" does not say where it leads.`, fix };
}

function headingText(node: MarkdownNode): RuleText | undefined {
  if (node.depth === 1) return { message: 'A heading with one # would be a second title of the page.', fix: 'Begin with ##.' };
  if (citedIn(node).length === 0) return undefined;
  return {
    rule: 'citations-well-formed',
    message: 'A citation stands in a heading.',
    fix: 'Put it after the statement in the text below.',
  };
}

/** A citation in code, or broken up by emphasis, would be shown as it is written. */
function strayText(node: MarkdownNode): RuleText | undefined {
  const rule = 'citations-well-formed';
  if (node.type === 'text') {
    const stray = strayFault(textOf(node));
    return stray && { rule, ...stray };
  }
  if (node.type !== 'inlineCode') return undefined;
  const shown = /\[@[^\]]*\]?/.exec(textOf(node))?.[0];
  return shown === undefined
    ? undefined
    : { rule, message: `${truncate(shown)} stands between \` marks, so it is no citation.`, fix: 'Take the marks away.' };
}

function ruleText(node: MarkdownNode): RuleText | undefined {
  if (isComponent(node)) return componentText(node);
  if (node.type === 'heading') return headingText(node);
  if (node.type === 'link') return linkText(node);
  return FORBIDDEN[node.type];
}

/** What is not allowed about one node of the Markdown tree at this place, its children left out; at most one fault. */
export function nodeFaults(node: MarkdownNode, place: Place): Fault[] {
  // A character can be written as its number: &#8203;
  const text = unprintableFault(`${node.value ?? ''}${node.url ?? ''}`) ?? strayText(node) ?? ruleText(node);
  return text ? [{ rule: 'prose-plain', ...text, path: PROSE, place }] : [];
}
