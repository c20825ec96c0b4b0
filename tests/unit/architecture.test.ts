import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/reading/read-folder.ts';
import type { ActorData } from '../../src/schema/actor.ts';

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|astro)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const BUILD = ['astro:content', 'astro', 'astro/loaders'];
const LAYERS = [
  'schema',
  'reading',
  'dossier',
  'checks',
  'diagrams',
  'islands',
  'search',
  'exports',
  'components',
  'layouts',
  'load-dossier',
];

/** What a folder of src may import: our folders, and packages. It is the table of src/README.md. */
const ALLOWED: Record<string, { ours: string[]; packages: RegExp }> = {
  schema: { ours: [], packages: /^astro\/zod$/ },
  reading: { ours: ['schema'], packages: /^(?:yaml|satteri|astro\/zod|node:.*)$/ },
  dossier: { ours: ['schema'], packages: /^graphology(?:-.*)?$/ },
  checks: { ours: ['schema', 'dossier'], packages: /^$/ },
  diagrams: { ours: ['schema', 'dossier'], packages: /^d3$/ },
  islands: { ours: ['dossier', 'diagrams', 'search'], packages: /^d3$/ },
  search: { ours: ['schema', 'dossier'], packages: /^pagefind$/ },
  components: { ours: LAYERS, packages: /^astro:content$/ },
  layouts: { ours: LAYERS, packages: /^astro:content$/ },
  pages: { ours: LAYERS, packages: /^astro(?::content)?$/ },
  exports: { ours: ['schema', 'dossier'], packages: /^feed$/ },
  integrations: { ours: ['search', 'exports'], packages: /^(?:astro|pagefind|satori|sharp|node:.*)$/ },
  tools: {
    ours: ['schema', 'reading', 'dossier', 'checks'],
    packages: /^(?:astro|astro\/zod|yaml|markdownlint\/sync|cspell-trie-lib|@clack\/prompts|node:.*)$/,
  },
  'content.config': { ours: ['schema', 'reading', 'dossier'], packages: new RegExp(`^(?:${BUILD.join('|')}|node:.*)$`) },
  'load-dossier': { ours: ['schema', 'reading', 'dossier'], packages: /^astro:content$/ },
  'env.d': { ours: ['dossier'], packages: /^$/ },
};

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.[^.]+$/, ''));

/** What a file imports; `running` leaves out what is imported for its types alone, which no browser ever loads. */
function importsOf(file: string, running = false): string[] {
  const whole = readFileSync(join(src, file), 'utf8');
  const text = running ? whole.replaceAll(/^import type [^;]*;$/gm, '') : whole;
  const statements = /^\s*(?:import|export)\b[^;'"]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const inner = (file: string, target: string): string => relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/');

describe('imports point one way', () => {
  test('every folder of src is in the table', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files.map(folderOf))].filter((folder) => !ALLOWED[folder])).toEqual([]);
  });

  test('nobody imports what the table does not allow', () => {
    const breaches = files.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const rule = ALLOWED[folderOf(file)];
        const folder = target.startsWith('.') ? folderOf(inner(file, target)) : undefined;
        const isAllowed = folder === undefined ? rule?.packages.test(target) : folder === folderOf(file) || rule?.ours.includes(folder);
        return isAllowed ? [] : [`${file} imports ${target}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  test('no imports go in a circle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (state.has(file) || !files.includes(file)) return;
      state.set(file, 'open');
      for (const target of importsOf(file).filter((target) => target.startsWith('.'))) visit(inner(file, target), [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('what runs in the browser loads no schema and no graph library', () => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      // A style sheet that comes with a script is a file, but none that imports.
      if (reached.has(file) || !files.includes(file)) return;
      reached.add(file);
      for (const target of importsOf(file, true).filter((target) => target.startsWith('.'))) follow(inner(file, target));
    };
    for (const file of files.filter((name) => name.startsWith('islands/'))) follow(file);
    const heavy = [...reached].flatMap((file) =>
      importsOf(file, true).filter((target) => /^(?:astro|graphology|edtf|yaml|satteri)/.test(target)),
    );
    expect(reached.size).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });
});

describe('the engine knows no name', () => {
  const actors = readFolder('content').records.filter(({ filed }) => filed.collection === 'actors');
  const names = new Set(actors.flatMap(({ data }) => [(data as ActorData).name, ...(data as ActorData).aliases]));

  test('there are names to look for', () => {
    expect(names.size).toBeGreaterThan(50);
  });

  test.each(files)('%s has no name or alias of an actor of the dossier', (file) => {
    const words = ` ${readFileSync(join(src, file), 'utf8').replaceAll(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
    expect([...names].filter((name) => words.includes(` ${name.replaceAll(/[^\p{L}\p{N}'’-]+/gu, ' ').trim()} `))).toEqual([]);
  });
});
