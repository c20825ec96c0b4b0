import { findingsIn } from '../checks/all-checks.ts';
import type { CheckInput, Finding } from '../checks/check.ts';
import { dossierOf } from '../dossier/dossier.ts';
import { placeIn } from '../reading/read-file.ts';
import { type Folder, readFolder } from '../reading/read-folder.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import type { FieldPath, Place, Problem } from '../schema/record.ts';

/** What a check of a whole folder gives. */
export interface Checked {
  /** Sorted by file, then by place. */
  problems: Problem[];
  /** How many files are well formed. */
  files: number;
  /** How many are not, so that what hangs on their fields could not be looked at. */
  unread: number;
}

/** What else is looked at, beyond what every check looks at. */
export type Extra = (read: Folder) => Iterable<Finding & { rule: string }>;

/** Stands in for a dossier.yaml that cannot be read, so that the other files are checked all the same. */
const NO_SETTINGS: DossierFile = {
  title: '',
  description: '',
  language: 'en',
  timezone: 'UTC',
  asOf: '0001',
  ranges: [],
  parties: [],
  keeping: { by: '', contribute: '', disputes: '', corrections: '' },
  words: [],
  searches: [],
};

/** The files with problems of their own, without the folder and the ending. */
function unreadIn({ problems }: Folder, folder: string): Set<string> {
  return new Set(problems.map(({ file }) => file.slice(folder.length + 1).replace(/\.[^./]*$/, '')));
}

function inputOf(read: Folder, folder: string): CheckInput {
  const { records, dossierFile } = read;
  const byFile = new Map(records.map(({ filed, placeOf }) => [filed.file, placeOf]));
  if (dossierFile) byFile.set('dossier.yaml', dossierFile.placeOf);
  const placeOf = (file: string, path: FieldPath) => byFile.get(file)?.(path) ?? { line: 1, column: 1 };
  return { dossier: dossierOf(dossierFile?.data ?? NO_SETTINGS, records), folder, unread: unreadIn(read, folder), placeOf };
}

/** A text and where each of its lines begins, counted once however much is found in it. */
interface Written {
  text: string;
  starts: readonly number[];
}

function writtenOf(text: string): Written {
  return { text, starts: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)] };
}

/** The place of the words at fault, where they follow the place that a check gave; else that place. */
function placeOfWords({ text, starts }: Written, { line, column, words }: Finding): Place {
  const from = (starts[line - 1] ?? text.length) + column - 1;
  const at = words === undefined ? -1 : text.indexOf(words, from);
  if (at === -1) return { line, column };
  const { line: further, column: place } = placeIn(text.slice(from, at), at - from);
  return { line: line + further - 1, column: further === 1 ? column + place - 1 : place };
}

/** Gives the text of a file, by its path inside the content folder. */
function textsOf({ records, dossierFile }: Folder): (file: string) => Written {
  const texts = new Map(records.map(({ filed, text }) => [filed.file, text]));
  const counted = new Map<string, Written>();
  return (file) => {
    const known = counted.get(file) ?? writtenOf((file === 'dossier.yaml' ? dossierFile?.text : texts.get(file)) ?? '');
    counted.set(file, known);
    return known;
  };
}

/** The same thing said twice of one line is told once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.file}:${problem.line} ${problem.message}`, problem])).values()];
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/**
 * Reads and checks a content folder. `folder` is its path as the author knows
 * it, without a slash at the end. Files that are not well formed are told as
 * such; the checks between files go on with the others and take it that those
 * exist. `extras` are asked too. Throws where the folder cannot be listed.
 */
export function checkFolder(folder: string, extras: readonly Extra[] = []): Checked {
  const read = readFolder(folder);
  const found = [...findingsIn(inputOf(read, folder)), ...extras.flatMap((extra) => [...extra(read)])];
  const writtenIn = textsOf(read);
  const findings = found.map((finding): Problem => {
    const { file, message, fix, rule } = finding;
    return { file: `${folder}/${file}`, ...placeOfWords(writtenIn(file), finding), rule, message, fix };
  });
  const problems = withoutRepeats([...read.problems, ...findings]).sort(compareProblems);
  return { problems, files: read.records.length + (read.dossierFile ? 1 : 0), unread: unreadIn(read, folder).size };
}

/** All problems of a content folder, sorted by file and place. */
export function problemsIn(folder: string): Problem[] {
  return checkFolder(folder).problems;
}
