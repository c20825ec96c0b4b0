import { anchorsOf } from '../site/anchor.ts';

/** A paragraph or item of a list, from its start tag to its end tag. */
interface Block {
  tag: string;
  /** Where its start tag begins, and where what it says begins and ends. */
  start: number;
  from: number;
  to: number;
  /** Whether it or a block around it can be pointed at already. */
  hasAnchor: boolean;
  hasBlocks: boolean;
}

const BLOCK = /<(\/?)(p|li|dd)\b([^>]*)>/g;
const CITES = /<span class="cites"[\s\S]*?<\/span>/g;
/** Words of a statement that its anchor is made of. */
const BEGINNING = 6;

/** The blocks of well-formed HTML, in the order in which they end. */
function blocksOf(html: string): Block[] {
  const open: Block[] = [];
  const blocks: Block[] = [];
  for (const { 0: written, 1: closing, 2: tag = '', 3: attributes = '', index } of html.matchAll(BLOCK)) {
    if (closing) {
      const block = open.pop();
      if (block?.tag !== tag) throw new Error(`An element <${block?.tag}> is closed by </${tag}>.`);
      blocks.push({ ...block, to: index });
      continue;
    }
    const around = open.at(-1);
    if (around) around.hasBlocks = true;
    const hasAnchor = around?.hasAnchor || /\s(?:id="|data-elsewhere)/.test(attributes);
    open.push({ tag, start: index, from: index + written.length, to: 0, hasAnchor, hasBlocks: false });
  }
  return blocks;
}

/** The first words of a statement. */
function beginningOf(said: string): string {
  const text = said.replaceAll(/<[^>]+>/g, '').replaceAll(/&#?\w+;/g, '');
  return text.trim().split(/\s+/).slice(0, BEGINNING).join(' ');
}

/** Where what is said ends: with the block, or before the smaller print that follows its last citation. */
function endOfSaying(said: string): number {
  const smaller = said.indexOf('<span class="muted"', said.lastIndexOf('<span class="cites"'));
  return (smaller === -1 ? said : said.slice(0, smaller)).trimEnd().length;
}

/**
 * Gives every paragraph and item that cites an anchor and a link to it, which ends it, so that a single statement can be
 * pointed at. The anchor is made of its first words: it holds when other statements come and go, and changes with these
 * words. What has an anchor, or stands in something that has, keeps that one; `data-elsewhere` says that it has its anchor
 * on another page.
 */
export function linkStatements(html: string): string {
  const cited = blocksOf(html).filter(
    ({ from, to, hasAnchor, hasBlocks }) => !hasAnchor && !hasBlocks && html.slice(from, to).includes('<span class="cites"'),
  );
  const taken = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => [id]);
  const anchors = anchorsOf([
    ...taken,
    ...cited.map(({ from, to }) => ['s', beginningOf(html.slice(from, to).replaceAll(CITES, ''))]),
  ]).slice(taken.length);
  let linked = '';
  let done = 0;
  for (const [at, { tag, start, from, to }] of cited.entries()) {
    const id = anchors[at];
    const end = from + endOfSaying(html.slice(from, to));
    linked += `${html.slice(done, start)}<${tag} id="${id}"${html.slice(start + tag.length + 1, end)}`;
    linked += `<a class="anchor statement" href="#${id}" aria-label="Link to this statement" data-pagefind-ignore>#</a>`;
    done = end;
  }
  return linked + html.slice(done);
}
