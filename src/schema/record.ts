import type { Citation } from './citation.ts';
import type { Collection } from './collections.ts';

/** A block of prose that can state a fact: where it stands and what it cites. */
export interface Paragraph {
  kind: 'paragraph' | 'item' | 'row';
  /** The words without markup; citations are left in as written. */
  text: string;
  /** The line in the file, counted from 1. */
  line: number;
  citations: Citation[];
  /** False in `<Ours>` (our own explanation) and for a line that only leads into a list or table. */
  needsSource: boolean;
}

/** A link in prose to a page of this site. */
export interface InnerLink {
  /** The address as written, from the site's root: `/actors/someone/`. */
  address: string;
  line: number;
}

/** What one file holds besides its fields. */
export interface Filed {
  /** The file's name without its ending. */
  id: string;
  collection: Collection;
  /** The file's path inside the content folder, with `/`. */
  file: string;
  paragraphs: Paragraph[];
  links: InnerLink[];
}

/** Where a field stands: `['positions', 2, 'party']`. */
export type FieldPath = readonly (string | number)[];

/** Something wrong in a file, and what to do about it. */
export interface Problem {
  /** The path as the author knows it, from the folder that holds the content folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
  fix: string;
}
