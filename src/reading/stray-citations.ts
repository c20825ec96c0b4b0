import { piecesOf } from '../schema/citation.ts';
import { truncate } from '../schema/truncate.ts';

const FIX = 'Write [@page], [@page, para. 2] or [@page via origin]; several are parted by semicolons: [@one; @two].';

/** What is left of `[@…` in a text after its well-formed citations were taken out. */
function strayIn(text: string): string | undefined {
  const words = piecesOf(text).map((piece) => ('words' in piece ? piece.words : ' '));
  return /\[@[^\]]*\]?/.exec(words.join(''))?.[0];
}

/** A citation that is not well formed, or undefined. */
export function strayFault(text: string): { message: string; fix: string } | undefined {
  const stray = strayIn(text);
  return stray === undefined ? undefined : { message: `${truncate(stray)} is not a well-formed citation.`, fix: FIX };
}
