import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
const entry = (): string => createRequire(import.meta.url).resolve('@sparticuz/chromium');

/**
 * Unpacks archives of @sparticuz/chromium into `node_modules/.cache`, once per version of the package and `name`, and gives
 * the folder; `finish` adds what else belongs there. Throws where the package is not installed.
 */
export async function unpackOnce(
  name: string,
  archives: readonly string[],
  finish: (folder: string) => Promise<void> = async () => {},
): Promise<string> {
  const home = resolve(entry(), '../..');
  const folder = join(cache, `${name}-${await versionOf(home)}`);
  const paths = archives.map((archive) => join(home, 'bin', archive));
  if (!existsSync(folder)) await unpackInto(folder, paths, finish);
  return folder;
}

async function versionOf(home: string): Promise<string> {
  const about: unknown = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  if (typeof about === 'object' && about !== null && 'version' in about) return String(about.version);
  throw new Error(`${home}/package.json names no version`);
}

/** Unpacks beside `folder` and then renames: a folder that stands under its own name is whole, however many workers unpack at once. */
async function unpackInto(folder: string, paths: readonly string[], finish: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-unfinished-`);
  try {
    await inflate(unfinished, paths);
    await finish(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another worker came first: what it unpacked is the same.
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the temporary folder, whichever that is: so it does so in a process with a temporary folder of its own. */
async function inflate(folder: string, paths: readonly string[]): Promise<void> {
  const script = `import { inflate } from ${JSON.stringify(pathToFileURL(entry()).href)};
    await Promise.all(${JSON.stringify(paths)}.map(inflate));`;
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
}
