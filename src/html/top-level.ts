import { type HtmlElement, readHtml } from './elements.ts';

/** A piece of HTML cut before its top-level elements of one name. */
interface Piece {
  html: string;
  /** The element with which the piece begins; undefined for the text before the first one. */
  first: HtmlElement | undefined;
}

/** Cuts HTML before every top-level element of the name. The pieces put together are the whole again. */
export function cutBefore(source: string, name: string): Piece[] {
  const cuts = readHtml(source).elements.filter((element) => element.name === name && element.parent === undefined);
  const opening = { html: source.slice(0, cuts[0]?.start), first: undefined };
  const pieces = cuts.map((first, at) => ({ html: source.slice(first.start, cuts[at + 1]?.start), first }));
  return opening.html === '' && pieces.length > 0 ? pieces : [opening, ...pieces];
}
