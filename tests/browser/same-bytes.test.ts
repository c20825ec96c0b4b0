import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const FIRST = 'tests/output/fixture';

/** The files of a folder with the hash of each, by name. */
function hashesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return new Map(names.sort().map((name) => [name.replaceAll('\\', '/'), hash(name)]));
}

/** Copies the files of a folder one by one, the last first, so that the file system lists them in another order. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }).toReversed()) {
    if (entry.isDirectory()) copyBackwards(join(from, entry.name), join(to, entry.name));
    else cpSync(join(from, entry.name), join(to, entry.name));
  }
}

test('a second build is the same file by file, in another folder, time zone, language and order of files', () => {
  const home = mkdtempSync(join(tmpdir(), 'parley-'));
  try {
    copyBackwards('tests/fixture', join(home, 'elsewhere'));
    const { status, stderr } = spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
      encoding: 'utf8',
      env: {
        // Nothing of the test runner's own environment, which names a base and a mode of its own.
        ...{ PATH: process.env['PATH'], HOME: process.env['HOME'] },
        ...{ PARLEY_CONTENT: join(home, 'elsewhere'), PARLEY_OUT: join(home, 'site') },
        ...{ SITE_URL: 'https://ports.example', SITE_BASE: '/ports/', ASTRO_TELEMETRY_DISABLED: '1' },
        ...{ NODE_ENV: 'production', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      },
    });
    expect(status, stderr).toBe(0);
    const [first, second] = [hashesOf(FIRST), hashesOf(join(home, 'site'))];
    expect(first.size).toBeGreaterThan(100);
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first.keys()].filter((name) => first.get(name) !== second.get(name))).toEqual([]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
