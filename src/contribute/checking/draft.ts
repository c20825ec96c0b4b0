import type { Problem } from '../../schema/record.ts';

/** The collections to which the form at /contribute/new/ adds files. */
export const DRAFTED = ['sources', 'actors', 'conditions', 'events', 'texts'] as const;

export type Drafted = (typeof DRAFTED)[number];

/** A file that is being written in the form; it is kept in the browser alone. */
export interface Draft {
  collection: Drafted;
  /** The file's name without its ending, as typed. */
  id: string;
  /** The values of the fields, as the form gives them. */
  fields: Record<string, unknown>;
  /** The text below the fields; empty in a source. */
  prose: string;
}

/** A draft as a file, and what is wrong with it. */
export interface DraftFile {
  /** The path inside the content folder. */
  file: string;
  text: string;
  /** By their lines; each with the path of its field, empty for the file as a whole. */
  problems: Problem[];
}
