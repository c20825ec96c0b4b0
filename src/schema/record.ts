import type { Citation } from './citation.ts';
import type { Collection } from './collections.ts';

/** A place in a file; both are counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A block of prose that can state a fact: where it stands and what it cites. */
export interface Paragraph extends Place {
  kind: 'paragraph' | 'item' | 'row';
  /** The words without markup; citations are left in as written. */
  text: string;
  citations: Citation[];
  /** False in `<Ours>` (our own explanation) and for a line that only leads into a list or table. */
  needsSource: boolean;
}

/** A link in prose to a page of this site. */
export interface InnerLink extends Place {
  /** The address as written, from the site's root: `/actors/someone/`. */
  address: string;
}

/** What one file holds besides its fields. */
export interface FileInfo<Name extends Collection = Collection> {
  /** The file's name without its ending. */
  id: string;
  collection: Name;
  /** The file's path inside the content folder, with `/`. */
  file: string;
  paragraphs: Paragraph[];
  links: InnerLink[];
}

/** The names of what a record holds besides its fields: these are no text of the author's. */
export const FILE_INFO_FIELDS: readonly string[] = ['id', 'collection', 'file', 'paragraphs', 'links'] satisfies (keyof FileInfo)[];

/** Where a field stands: `['positions', 2, 'party']`; empty for the file as a whole. */
export type FieldPath = readonly (string | number)[];

/** The path of the text below the fields, as if it were one of them; no schema has a field of this name. */
export const PROSE: FieldPath = ['prose'];

/** Something wrong in one file, the rule that it breaks, and what to do about it. Its line is found by its path when it is reported. */
export interface Fault {
  /** The name of the rule, by which the contribute page tells it. */
  rule: string;
  message: string;
  fix: string;
  path: FieldPath;
  /** The place in the file, if the path says too little: in prose, or in text that could not be read as fields. */
  place?: Place | undefined;
  /** The offending text, verbatim. If it occurs after the reported place, the report points at it. */
  words?: string;
}

/** A fault with its line and column. */
export interface PlacedFault extends Place, Omit<Fault, 'place' | 'words'> {}

/** A placed fault, and the file in which it stands. */
export interface Problem extends PlacedFault {
  /** The path as the author knows it, from the folder that holds the content folder. */
  file: string;
}
