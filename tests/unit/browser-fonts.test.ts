import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FONTS_CONF, fontsConfiguration } from '../browser/fonts.ts';

const elements = (name: string): string[] => [...FONTS_CONF.matchAll(new RegExp(`<${name}\\b.*`, 'g'))].map(([line]) => line);

test('the fonts of the browser tests are those of the lockfile, and none of the machine', () => {
  expect(elements('dir')).toEqual(['<dir prefix="relative">fonts</dir>']);
  expect(elements('include')).toEqual([]);
  expect(FONTS_CONF).not.toMatch(/>\s*[/~]/);
});

test('every generic family has a font', () => {
  const mapped = elements('alias').map((line) => /<family>([^<]+)<\/family>/.exec(line)?.[1]);
  expect(mapped).toEqual(expect.arrayContaining(['serif', 'sans-serif', 'monospace', 'system-ui']));
});

test('the configuration that is used is the one that is written here', async () => {
  const file = await fontsConfiguration();
  expect(readFileSync(file, 'utf8')).toBe(FONTS_CONF);
  expect(readFileSync(join(dirname(file), 'fonts', 'fonts', 'Open_Sans', 'OpenSans-Regular.ttf')).length).toBeGreaterThan(100_000);
});
