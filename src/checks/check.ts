import type { Dossier } from '../dossier/dossier.ts';
import type { FieldPath } from '../schema/record.ts';

/** What a check found: where, what is wrong, and what to do about it. */
export interface Finding {
  /** The path inside the content folder: `actors/arland.mdx`. */
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
  fix: string;
}

/** What a check looks at. */
export interface CheckInput {
  /** All records whose own files are well formed. */
  dossier: Dossier;
  /** The content folder as its author knows it; a fix names files with it. */
  folder: string;
  /** Files that are there but say something impossible, without their endings: `actors/arland`. Their ids exist. */
  unread: ReadonlySet<string>;
  /** The line of a field of a file, or of the nearest field around it. */
  lineOf: (file: string, path: FieldPath) => number;
}

/** Lines of one file of the example dossier (example-base.ts). */
export interface Example {
  file: string;
  text: string;
}

/** Something that must hold between files. Its examples are its documentation and its test. */
export interface Check {
  /** Small letters and hyphens; unique. */
  name: string;
  /** What holds, in one sentence for readers. */
  promise: string;
  /** As it should be: it stands so in the example dossier. */
  good: Example;
  /** As it should not be: put in the place of `good`, it is the dossier's one problem. */
  bad: Example;
  /** Whether the check speaks of what is nowhere to be found, so that it has to be silent while a file cannot be read. */
  needsAll?: true;
  find(input: CheckInput): Iterable<Finding>;
}
