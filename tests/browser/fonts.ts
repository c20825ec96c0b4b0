import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackOnce } from './unpack.ts';

const FAMILY = 'Open Sans';
const GENERIC = ['serif', 'sans-serif', 'monospace', 'system-ui'];

/**
 * The whole of what fontconfig is told: one folder of fonts, which the lockfile brings, and one family for every name that
 * a page asks for without bringing the font itself. No folder of the machine is named, so that what is laid out is the same
 * whichever fonts are installed.
 */
export const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
${GENERIC.map((family) => `  <alias><family>${family}</family><prefer><family>${FAMILY}</family></prefer></alias>`).join('\n')}
</fontconfig>
`;

/**
 * Unpacks the fonts that the lockfile brings (in @sparticuz/chromium) and gives the path of a configuration that names no
 * others. A changed configuration gets a folder of its own. Throws where the package is not installed.
 */
export async function fontsConfiguration(): Promise<string> {
  const key = createHash('sha256').update(FONTS_CONF).digest('hex').slice(0, 12);
  const write = (folder: string): Promise<void> => writeFile(join(folder, 'fonts.conf'), FONTS_CONF);
  return join(await unpackOnce(`fonts-${key}`, ['fonts.tar.br'], write), 'fonts.conf');
}
