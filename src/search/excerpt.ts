/** What a facts box puts between its facts on the way into the index: by it a fact is told from a sentence. */
export const AFTER_FACT = ' · ';

/** Words of an excerpt that was cut out of a sentence too long to be shown whole. */
const LONGEST = 44;
const SHOWN = 30;
/** How many words stand before the first hit where a sentence is cut. */
const BEFORE = 8;

/** What a page says, as the index keeps it. */
export interface Spoken {
  title: string;
  summary: string;
  content: string;
}

/** A word without what stands around it, in small letters. */
export const bare = (word: string): string => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** How many of the words a text holds. */
function held(text: string, words: ReadonlySet<string>): number {
  const own = new Set(text.split(/\s+/).map(bare));
  return [...words].filter((word) => own.has(word)).length;
}

interface Piece {
  text: string;
  isFact: boolean;
}

/** The sentences and the facts of a page. */
function piecesOf(content: string): Piece[] {
  const parts = content.split(/\s·(?=\s|$)/);
  return parts.flatMap((part, at) => {
    const sentences = part.split(/(?<=[.!?…]["”’»)]*)\s+(?=["“‘«(]*[\p{Lu}\p{N}])/u).map((text) => text.trim());
    const isLastFact = (text: string): boolean => text === sentences.at(-1) && at < parts.length - 1;
    return sentences.filter(Boolean).map((text) => ({ text, isFact: isLastFact(text) }));
  });
}

/** A sentence that is too long, cut so that the first hit stands in it. */
function cut(text: string, words: ReadonlySet<string>): string {
  const all = text.split(/\s+/);
  if (all.length <= LONGEST) return text;
  const hit = all.findIndex((word) => words.has(bare(word)));
  const from = Math.max(0, Math.min(hit - BEFORE, all.length - SHOWN));
  const shown = all.slice(from, from + SHOWN).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${from + SHOWN < all.length ? ' …' : ''}`;
}

/**
 * What a result shows of a page: its summary where that holds all of the words that were found (bare, as the page
 * writes them), else the sentence that holds most of them; a fact only where no sentence holds any. Never the end of one and the beginning of another.
 */
export function excerptOf({ title, summary, content }: Spoken, words: ReadonlySet<string>): string {
  const most = held(summary, words);
  if (most === words.size && summary !== '') return summary;
  const pieces = piecesOf(content).filter(({ text }) => text.replace(/[.]$/, '') !== title);
  const rated = pieces.map((piece) => ({ ...piece, held: held(piece.text, words) * (piece.isFact ? 0.01 : 1) }));
  const [best] = rated.sort((a, b) => b.held - a.held);
  return best && best.held > most && best.held > 0 ? cut(best.text, words) : summary || cut(content, words);
}
