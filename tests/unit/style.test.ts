import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(`src/${name}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '') }));
const subjects = sheets.filter(({ name }) => name !== 'layouts/tokens.css');

/** `file: declaration` for each declaration whose property and value fit. */
function declarations(property: RegExp, value: RegExp): string[] {
  return subjects.flatMap(({ name, text }) =>
    [...text.matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+)/g)]
      .filter(([, key = '', said = '']) => property.test(key) && value.test(said))
      .map(([declaration]) => `${name}: ${declaration.replaceAll(/\s+/g, ' ').trim()}`),
  );
}

/** Sizes that hang on the text around them, on the drawing or on paper, not on the page's scale. */
const OWN_SIZES = [
  'browser/explorer.css: font-size: 11px', // in the units of the drawing, as its layout measures text
  'citations/citations.css: font: 0.7em / 1 var(--sans)', // a note's number, by the text that it stands in
  'components/pictures.css: font: 12px var(--sans)', // in the units of the drawing
  'layouts/base.css: font: 0.88em / 1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace', // by the text around it
  'layouts/base.css: font: 0.9em var(--sans)', // a key, by the text around it
  'layouts/print.css: font-size: 10.5pt', // on paper
];

describe('the scale of the style sheet', () => {
  test('a size of text is a token, or one of the few that hang on something else', () => {
    expect(declarations(/^font(-size)?$/, /^(?:[^/]*\s)?\d*\.?\d+(?:r?em|px|pt|%)/).sort()).toEqual(OWN_SIZES);
  });

  test('a gap, margin or padding in rem is a token', () => {
    expect(declarations(/^(?:(?:row-|column-)?gap|margin|padding)/, /\drem/)).toEqual([]);
  });

  test('breakpoints are five, in range syntax', () => {
    const conditions = sheets.flatMap(({ text }) => [...text.matchAll(/@media ([^{]+)\{/g)].map(([, said = '']) => said.trim()));
    const widths = conditions.filter((said) => said.includes('width'));
    expect(widths.filter((said) => !/^\(width (?:<|>=) \d+rem\)(?: and \(scripting: none\))?$/.test(said))).toEqual([]);
    const steps = new Set(widths.flatMap((said) => said.match(/\d+(?=rem)/g) ?? []));
    expect([...steps].sort()).toEqual(['40', '48', '52', '62', '76']);
  });

  test('a token that is used is there, and one that is there is used', () => {
    const all = sheets.map(({ text }) => text).join('\n');
    const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    const there = new Set([...all.matchAll(/(?<=[{;]\s*)(--[\w-]+):/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual([...there].sort());
  });

  test('every sheet is taken in once by the sheet of all pages, or by the components and scripts that need it', () => {
    const inAll = [...readFileSync('src/layouts/style.css', 'utf8').matchAll(/@import "(?:\.\.\/|\.\/)([^"]+)"/g)].map(([, path = '']) =>
      path.includes('/') ? path : `layouts/${path}`,
    );
    const importers = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:astro|ts)$/.test(name));
    const apart = importers.flatMap((name) =>
      [...readFileSync(`src/${name}`, 'utf8').matchAll(/^import (?:\w+ from )?'(\.[^']+\.css)(?:\?inline)?';$/gm)].map(([, path = '']) =>
        posix.join(posix.dirname(name.replaceAll('\\', '/')), path),
      ),
    );
    expect(new Set(inAll).size).toBe(inAll.length);
    expect(inAll.filter((name) => apart.includes(name))).toEqual([]);
    expect([...new Set([...inAll, ...apart])].sort()).toEqual(sheets.map(({ name }) => name).sort());
  });
});
