import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a file of a package that is installed for the benches alone, as `lunr/lunr.min.js`. */
export function benchFile(path: string): string {
  return join(import.meta.dirname, 'node_modules', path);
}

/** The packages of tests/bench/package.json that are not installed. */
export function missingPackages(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).filter((name) => !existsSync(benchFile(name)));
}
