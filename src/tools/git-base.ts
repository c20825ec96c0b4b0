import { spawnSync } from 'node:child_process';
import { UsageError } from './command-line.ts';

const LARGEST_ANSWER = 256 * 1024 * 1024;

/** Asks git, which never writes anything for these questions. Undefined if git says no. */
function git(words: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', [...words], { maxBuffer: LARGEST_ANSWER, ...(input === undefined ? {} : { input }) });
  if (error) throw new UsageError(`git cannot be run: ${error.message}`);
  return status === 0 ? stdout : undefined;
}

function commitOf(name: string): string | undefined {
  return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    ?.toString()
    .trim();
}

/** Where branches usually begin, the most telling first. */
const BRANCHES: readonly string[] = ['origin/HEAD', 'origin/main', 'main', 'origin/master', 'master'];

/**
 * The commit from which this branch went out: where it left `base`, or
 * where it left the main branch if no base is named. Throws a UsageError
 * where there is no such commit.
 */
export function baseCommit(base: string | undefined): string {
  if (git(['rev-parse', '--git-dir']) === undefined)
    throw new UsageError('This folder is in no git repository, so there is nothing to compare with.');
  const named = base === undefined ? BRANCHES.map(commitOf).find((commit) => commit !== undefined) : commitOf(base);
  if (named === undefined)
    throw new UsageError(
      base === undefined
        ? 'There is no main branch here. Name what to compare with: npm run diff -- some-branch'
        : `git knows no commit "${base}".`,
    );
  // A shallow copy may not reach back to where the branches parted.
  return git(['merge-base', named, 'HEAD'])?.toString().trim() ?? named;
}

interface Blob {
  file: string;
  object: string;
}

/** The files (no links) below a folder of this directory in a commit, with the paths inside the folder. */
function blobsIn(commit: string, folder: string): Blob[] {
  const listed = git(['ls-tree', '-r', '-z', commit, '--', `${folder}/`])?.toString() ?? '';
  return listed.split('\0').flatMap((line) => {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return object && path ? [{ object, file: path.slice(folder.length + 1) }] : [];
  });
}

/** The texts in the answer of `git cat-file --batch`: for each a line with its size, its bytes and a line end. */
function textsOf(answer: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    texts.push(answer.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

/** The texts of a folder as they were in a commit, by their paths inside the folder; read into memory, the working tree is not touched. */
export function textsAt(commit: string, folder: string): Map<string, string> {
  const blobs = blobsIn(commit, folder);
  if (blobs.length === 0) return new Map();
  const answer = git(['cat-file', '--batch'], blobs.map(({ object }) => `${object}\n`).join(''));
  if (!answer) throw new UsageError(`git could not read ${folder} as it was in ${commit}.`);
  const texts = textsOf(answer);
  return new Map(blobs.map(({ file }, index) => [file, texts[index] ?? '']));
}
