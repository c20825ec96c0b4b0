/** Separator put after each fact before indexing, so that excerpts can tell facts from sentences. */
export const FACT_SEPARATOR = ' · ';

/** Longest sentence that is shown whole, and the length to which a longer one is cut, in words. */
const LONGEST = 44;
const SHOWN = 30;
/** Words kept before the first hit of a sentence that is cut. */
const BEFORE = 8;

/** The text of a page, as the index stores it. */
export interface Spoken {
  title: string;
  summary: string;
  content: string;
}

/** A word in lower case, without the punctuation around it. */
export const bare = (word: string): string => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** Number of the words that a text contains. */
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

/** A sentence, cut around the first hit if it is too long. */
function cut(text: string, words: ReadonlySet<string>): string {
  const all = text.split(/\s+/);
  if (all.length <= LONGEST) return text;
  const hit = all.findIndex((word) => words.has(bare(word)));
  const from = Math.max(0, Math.min(hit - BEFORE, all.length - SHOWN));
  const shown = all.slice(from, from + SHOWN).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${from + SHOWN < all.length ? ' …' : ''}`;
}

/**
 * The excerpt that a result shows: the summary if it contains all of `words` (bare, as the page writes them), else the
 * sentence with most of them. A fact is shown only if no sentence contains any; an excerpt never spans two sentences.
 */
export function excerptOf({ title, summary, content }: Spoken, words: ReadonlySet<string>): string {
  const most = held(summary, words);
  if (most === words.size && summary !== '') return summary;
  const pieces = piecesOf(content).filter(({ text }) => text.replace(/[.]$/, '') !== title);
  const rated = pieces.map((piece) => ({ ...piece, held: held(piece.text, words) * (piece.isFact ? 0.01 : 1) }));
  const [best] = rated.sort((a, b) => b.held - a.held);
  return best && best.held > most && best.held > 0 ? cut(best.text, words) : summary || cut(content, words);
}
