import { statSync } from 'node:fs';
import { CONTENT_FOLDER } from '../reading/content-folder.ts';
import type { Problem } from '../schema/record.ts';
import { checkFolder } from './problems.ts';

/** The contributor's `npm run check`: says what is wrong in a content folder, where, and what to do. */

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function report(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `Checked ${counted(files, 'file')}: no problem.`;
  const lines = problems.map(({ file, line, message, fix }) => `${file}:${line}  ${message}\n  ${fix}`);
  const inFiles = new Set(problems.map(({ file }) => file)).size;
  return [...lines, '', `${counted(problems.length, 'problem')} in ${counted(inFiles, 'file')}.`].join('\n');
}

function check(folder: string): number {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder "${folder}". Name the content folder: npm run check -- path/to/content`);
    return 2;
  }
  const { problems, files } = checkFolder(folder);
  console.log(report(problems, files));
  return problems.length === 0 ? 0 : 1;
}

const folder = (process.argv[2] ?? CONTENT_FOLDER).replace(/(?<=[^/\\])[/\\]+$/, '');
process.exitCode = check(folder);
