import { findingsIn } from '../checks/all-checks.ts';
import type { CheckInput } from '../checks/check.ts';
import { dossierOf } from '../dossier/dossier.ts';
import { type Folder, readFolder } from '../reading/read-folder.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import type { FieldPath, Problem } from '../schema/record.ts';

/** What a check of a whole folder gives. */
export interface Checked {
  /** Sorted by file, then by line. */
  problems: Problem[];
  /** How many files are well formed. */
  files: number;
}

/** Stands in for a dossier.yaml that cannot be read, so that the other files are checked all the same. */
const NO_SETTINGS: DossierFile = {
  title: '',
  description: '',
  language: 'en',
  timezone: 'UTC',
  asOf: '0000',
  ranges: [],
  parties: [],
  keeping: { by: '', contribute: '', disputes: '', corrections: '' },
  searches: [],
};

/** The files with problems of their own, without the folder and the ending. */
function unreadIn({ problems }: Folder, folder: string): Set<string> {
  return new Set(problems.map(({ file }) => file.slice(folder.length + 1).replace(/\.[^./]*$/, '')));
}

function inputOf(read: Folder, folder: string): CheckInput {
  const { records, dossierFile } = read;
  const byFile = new Map(records.map(({ filed, lineOf }) => [filed.file, lineOf]));
  if (dossierFile) byFile.set('dossier.yaml', dossierFile.lineOf);
  const lineOf = (file: string, path: FieldPath) => byFile.get(file)?.(path) ?? 1;
  return { dossier: dossierOf(dossierFile?.data ?? NO_SETTINGS, records), folder, unread: unreadIn(read, folder), lineOf };
}

/** The same thing said twice of one line is told once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.file}:${problem.line} ${problem.message}`, problem])).values()];
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/**
 * Reads and checks a content folder. `folder` is its path as the author knows
 * it, without a slash at the end. Files that are not well formed are told as
 * such; the checks between files go on with the others and take it that those
 * exist. Throws where the folder cannot be listed.
 */
export function checkFolder(folder: string): Checked {
  const read = readFolder(folder);
  const findings = findingsIn(inputOf(read, folder)).map((finding) => ({ ...finding, file: `${folder}/${finding.file}` }));
  const problems = withoutRepeats([...read.problems, ...findings]).sort(compareProblems);
  return { problems, files: read.records.length + (read.dossierFile ? 1 : 0) };
}

/** All problems of a content folder, sorted by file and line. */
export function problemsIn(folder: string): Problem[] {
  return checkFolder(folder).problems;
}
