/**
 * Runs the benches of this folder, all or those whose file names contain a word given on the command line. A bench is a
 * file that exports `bench`; it prints what it measured itself.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { missingPackages } from './packages.ts';

/** What a file of this folder exports to be run: `*.bench.ts`. */
export interface Bench {
  name: string;
  run: () => Promise<void>;
}

const missing = missingPackages();
if (missing.length > 0) {
  console.error(
    `The benches compare with packages that are not installed: ${missing.join(', ')}.\n  Run "npm ci --prefix tests/bench" first.`,
  );
  process.exit(1);
}

const wanted = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts') && name.includes(wanted));
for (const file of files.sort()) {
  const { bench } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as { bench: Bench };
  console.log(`\n── ${bench.name}`);
  await bench.run();
}
if (files.length === 0) throw new Error(`No bench is called "${wanted}".`);
