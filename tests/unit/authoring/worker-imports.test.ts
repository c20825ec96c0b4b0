import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve('src');

/** Every file and package that a file loads when it runs. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  const text = readFileSync(resolve(src, file), 'utf8').replaceAll(/^import type [^;]*;$/gm, '');
  for (const [, target = ''] of text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s+'([^']+)'/gm)) {
    const name = target.startsWith('.') ? relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/') : target;
    if (seen.has(name)) continue;
    seen.add(name);
    if (target.startsWith('.')) loaded(name, seen);
  }
  return seen;
}

test('what checks drafts in the browser loads the schema and YAML, and neither Node nor a native module', () => {
  const names = [...loaded('contribute/checking/check-worker.ts')];
  expect(names).toContain('reading/read-text.ts');
  expect(names.filter((name) => !name.includes('.ts')).sort()).toEqual(['astro/zod', 'yaml']);
});
