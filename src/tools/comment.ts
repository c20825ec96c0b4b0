import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentOf, type Report, type ToldProblem } from './comment-text.ts';
import { type Access, accessFrom, ask, upsertComment } from './github.ts';

/**
 * Puts what a test run found under its pull request. It runs with the right to
 * comment, on the code of the main branch; what the run left behind is data
 * that a stranger made, and is read as such.
 */

const MARK = '<!-- parley: what the check found -->';
const LARGEST = 1_000_000;

/** The text of a file of the report; undefined if there is none, or it is too large to be one. */
function textOf(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  const size = lstatSync(path, { throwIfNoEntry: false });
  return size?.isFile() && size.size <= LARGEST ? readFileSync(path, 'utf8') : undefined;
}

function isProblem(value: unknown): value is ToldProblem {
  const { file, line, message, fix } = (value ?? {}) as Record<string, unknown>;
  return typeof file === 'string' && typeof line === 'number' && typeof message === 'string' && typeof fix === 'string';
}

/** The problems in the check's JSON: a list, or a group with the list in `problems`. Throws if it is neither. */
export function problemsIn(json: string): ToldProblem[] {
  const value = JSON.parse(json) as { problems?: unknown } | unknown[] | null;
  const list = Array.isArray(value) ? value : value?.problems;
  if (!Array.isArray(list)) throw new Error('The check left no list of problems.');
  return list.filter(isProblem);
}

/** What the test run left in a folder. Throws if its list of problems is missing or broken. */
export function readReport(folder: string): Report {
  const diff = textOf(folder, 'diff.txt');
  const files = (textOf(folder, 'files.txt') ?? '').split('\n').filter(Boolean);
  return { problems: problemsIn(textOf(folder, 'problems.json') ?? ''), files, ...(diff !== undefined && { diff }) };
}

/** The number that the report names, if that pull request is at the commit that was tested; a report could name any. */
export async function pullOf(access: Access, folder: string, commit: string): Promise<number> {
  const number = Number(textOf(folder, 'number.txt')?.trim());
  if (!Number.isInteger(number) || number < 1) throw new Error('The report names no pull request.');
  const { head } = (await ask(access, 'GET', `pulls/${number}`)) as { head?: { sha?: string } };
  if (head?.sha !== commit) throw new Error(`Pull request ${number} is not at the commit that was tested.`);
  return number;
}

/** Reads the report and keeps the comment. `environment` is the workflow's; throws if something in it is missing. */
export async function comment(folder: string, environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const access = accessFrom(environment);
  const { HEAD_SHA: commit = '', RUN_URL: run = '', PREVIEW_URL: template } = environment;
  const pull = await pullOf(access, folder, commit);
  const preview = template?.replaceAll('{number}', String(pull));
  const text = commentOf(readReport(folder), { run, ...(preview && { preview }) });
  return `${await upsertComment(access, pull, MARK, text)} the comment on pull request ${pull}`;
}

if (import.meta.main) console.log(await comment(process.argv[2] ?? 'report', process.env));
