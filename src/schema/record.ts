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

/** Where a field stands: `['positions', 2, 'party']`. */
export type FieldPath = readonly (string | number)[];

/** Something wrong at a place, the rule that it breaks, and what to do about it. */
export interface Fault extends Place {
  /** The name of the rule, by which the contribute page tells it. */
  rule: string;
  message: string;
  fix: string;
}

/** A fault, and the file in which it stands. */
export interface Problem extends Fault {
  /** The path as the author knows it, from the folder that holds the content folder. */
  file: string;
}
