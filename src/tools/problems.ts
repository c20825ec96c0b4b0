import { findingsIn } from '../checks/all-checks.ts';
import type { CheckInput, Finding } from '../checks/check.ts';
import { changedDays } from '../dossier/changed-days.ts';
import { dossierOf } from '../dossier/dossier.ts';
import { inOrder, locator, type Written } from '../reading/locate.ts';
import { type Folder, readFolder } from '../reading/read-folder.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import type { Fault, PlacedFault, Problem } from '../schema/record.ts';

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
  maintainers: { by: '', contribute: '', disputes: '', corrections: '' },
  issues: [],
  words: [],
  searches: [],
};

/** The files with problems of their own, without the folder and the ending. */
function unreadIn({ problems }: Folder, folder: string): Set<string> {
  return new Set(problems.map(({ file }) => file.slice(folder.length + 1).replace(/\.[^./]*$/, '')));
}

function inputOf(read: Folder, folder: string): CheckInput {
  const { records, dossierFile } = read;
  const dossier = dossierOf(dossierFile?.data ?? NO_SETTINGS, records);
  return { dossier, folder, unread: unreadIn(read, folder), days: changedDays(dossier) };
}

const NOWHERE: Written = { text: '', placeOf: () => ({ line: 1, column: 1 }) };

/** Gives what was found in any file its line and column. */
function locatorIn({ records, dossierFile }: Folder): (file: string, fault: Fault) => PlacedFault {
  const files = new Map<string, Written>(records.map((record) => [record.filed.file, record]));
  if (dossierFile) files.set('dossier.yaml', dossierFile);
  const locators = new Map<string, (fault: Fault) => PlacedFault>();
  return (file, fault) => {
    const locate = locators.get(file) ?? locator(files.get(file) ?? NOWHERE);
    locators.set(file, locate);
    return locate(fault);
  };
}

/**
 * Reads and checks a content folder. `folder` is its path as the author knows
 * it, without a slash at the end. Files that are not well formed are told as
 * such; the checks between files go on with the others and take it that those
 * exist. `extras` are asked too. Throws if the folder cannot be listed.
 */
export function checkFolder(folder: string, extras: readonly Extra[] = []): Checked {
  const read = readFolder(folder);
  const found = [...findingsIn(inputOf(read, folder)), ...extras.flatMap((extra) => [...extra(read)])];
  const locate = locatorIn(read);
  const findings = found.map(({ file, ...fault }): Problem => ({ file: `${folder}/${file}`, ...locate(file, fault) }));
  const problems = inOrder([...read.problems, ...findings]);
  return { problems, files: read.records.length + (read.dossierFile ? 1 : 0), unread: unreadIn(read, folder).size };
}

/** All problems of a content folder, sorted by file and place. */
export function problemsIn(folder: string): Problem[] {
  return checkFolder(folder).problems;
}
