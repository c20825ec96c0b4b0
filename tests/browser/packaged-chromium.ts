import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** An unpacked browser: the program to start, and the environment it wants. */
export interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
const archives = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'];

// The machine's fonts first; the package's Open Sans only keeps a machine without any font from drawing nothing.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/**
 * Unpacks the browser that the lockfile brings (@sparticuz/chromium), once per version, into `node_modules/.cache`.
 * Throws where the package has no browser for the machine (it has one for Linux on x64), or is not installed.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the package has a browser for Linux on x64 only, and this is ${process.platform} on ${process.arch}`);
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = resolve(entry, '../..');
  const folder = join(cache, await versionOf(home));
  if (!existsSync(folder)) await unpackInto(folder, entry, join(home, 'bin'));
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: await environmentFor(executablePath, folder) };
}

async function versionOf(home: string): Promise<string> {
  const about: unknown = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  if (typeof about === 'object' && about !== null && 'version' in about) return String(about.version);
  throw new Error(`${home}/package.json names no version`);
}

/** Unpacks beside `folder` and then renames: a folder that stands under its own name is whole, however many workers unpack at once. */
async function unpackInto(folder: string, entry: string, bin: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-unfinished-`);
  try {
    await inflate(unfinished, entry, bin);
    await writeFile(join(unfinished, 'fonts.conf'), fontsConf);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another worker came first: what it unpacked is the same.
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the temporary folder, whichever that is: so it does so in a process with a temporary folder of its own. */
async function inflate(folder: string, entry: string, bin: string): Promise<void> {
  const script = `import { inflate } from ${JSON.stringify(pathToFileURL(entry).href)};
    await Promise.all(${JSON.stringify(archives.map((archive) => join(bin, archive)))}.map(inflate));`;
  const env = { ...process.env, TMPDIR: folder };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
}

/** The machine's own libraries where it has them; where libnss3, libnspr4 or libexpat is missing, those of the package. */
async function environmentFor(executablePath: string, folder: string): Promise<Record<string, string>> {
  const env = { ...definedOf(process.env), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return promisify(execFile)(executablePath, ['--version'], { env }).then(
    () => env,
    () => ({ ...env, LD_LIBRARY_PATH: libraries }),
  );
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
