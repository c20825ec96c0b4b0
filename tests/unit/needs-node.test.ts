import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const GUARD = './src/tools/needs-node.cjs';

const home = mkdtempSync(join(tmpdir(), 'needs-node-'));
afterAll(() => rmSync(home, { recursive: true }));

/** What a program prints that says "ran", started by a Node that takes itself for `version`, with the guard before it. */
function startedWith(version: string): { status: number | null; stdout: string; stderr: string } {
  const disguise = join(home, `${version}.cjs`);
  writeFileSync(
    disguise,
    `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); Object.defineProperty(process, 'version', { value: 'v${version}' });`,
  );
  return spawnSync(process.execPath, ['-r', disguise, '-r', GUARD, '-e', 'console.log("ran")'], { encoding: 'utf8' });
}

describe('a Node', () => {
  test.each(['18.0.0', '20.20.2', '22.9.0', '22.17.1'])('%s is told in one sentence what is needed', (version) => {
    const { status, stdout, stderr } = startedWith(version);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `Parley needs Node 22.18 or newer, and this is v${version}.\n` +
        '  Install a newer one (https://nodejs.org/en/download), then run "npm ci" again.\n',
    );
  });

  test.each(['22.18.0', '24.0.0', '26.1.0'])('%s runs the program', (version) => {
    expect(startedWith(version)).toMatchObject({ status: 0, stdout: 'ran\n', stderr: '' });
  });
});

test('every script that starts Node itself looks at its version first', () => {
  const starting = Object.values(scripts).flatMap((script) => script.split(' && ').filter((command) => command.startsWith('node ')));
  expect(starting.length).toBeGreaterThan(5);
  expect(starting.filter((command) => !command.startsWith(`node -r ${GUARD} `))).toEqual([]);
  expect(engines.node).toBe('>=22.18');
});
