import type { Dossier } from '../dossier/dossier.ts';
import type { Fault } from '../schema/record.ts';

/** What a check found: in which field of which file, what is wrong, and what to do about it. */
export interface Finding extends Omit<Fault, 'rule'> {
  /** The path inside the content folder: `actors/arland.mdx`. */
  file: string;
}

/** What a check looks at. */
export interface CheckInput {
  /** All records whose own files are well formed. */
  dossier: Dossier;
  /** The content folder as its author knows it; a fix names files with it. */
  folder: string;
  /** Files that exist but failed to parse, without extension: `actors/arland`. Their ids count as existing. */
  unread: ReadonlySet<string>;
  /** The calendar days that have a page of their own, in order. */
  days: readonly string[];
}

/** Lines of one file of the example dossier, which stands among the tests. */
export interface Example {
  file: string;
  text: string;
}

/** Something that must hold. Its examples are its documentation and its test. */
export interface Rule {
  /** Small letters and hyphens; unique. */
  name: string;
  /** What holds, in one sentence for readers. */
  promise: string;
  /** As it should be: it stands so in the example dossier. */
  good: Example;
  /** As it should not be: put in the place of `good`, it is the dossier's one problem. Another file's name means that the file is renamed too. */
  bad: Example;
}

/** A rule that holds between files. */
export interface Check extends Rule {
  /** Whether the check speaks of what is nowhere to be found, so that it has to be silent while a file cannot be read. */
  needsAll?: true;
  find(input: CheckInput): Iterable<Finding>;
}
