/**
 * Runs everything that has to hold, one step after the other, and closes with
 * the line `tests: N passed, N failed`. A step that cannot run has failed; the
 * steps that need it are then counted as failed too, never as passed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Tally {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  environment?: Record<string, string>;
  /** Where the test runner writes its report; a step without one counts as one test. */
  report?: string;
}

const OUTPUT = 'tests/output';
const everyPage = process.argv.includes('--every-page');

const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: [
    'npx',
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${OUTPUT}/${project}.json`,
  ],
  environment: everyPage ? { PARLEY_EVERY_PAGE: '1' } : {},
  report: `${OUTPUT}/${project}.json`,
});

const STEPS: Step[] = [
  { name: 'content', command: ['npm', 'run', '--silent', 'check', '--', '--prose'] },
  { name: 'style', command: ['npx', 'biome', 'check'] },
  { name: 'site', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'types', command: ['npx', 'astro', 'check'] },
  {
    name: 'site of the invented dossier',
    command: ['npm', 'run', '--silent', 'build'],
    environment: {
      PARLEY_CONTENT: 'tests/fixture',
      PARLEY_OUT: `${OUTPUT}/fixture`,
      SITE_URL: 'https://ports.example',
      SITE_BASE: '/ports/',
    },
  },
  vitest('unit'),
  vitest('browser'),
];

/** The counts of a test runner's report. No report, or one without a test, is a failure. */
function tallyOf(report: string, succeeded: boolean): Tally {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const none = !passed && !failed;
    return { passed: passed ?? 0, failed: Math.max(failed ?? 0, none || !succeeded ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run({ name, command, environment, report }: Step): Tally {
  console.log(`\n── ${name}`);
  const [program = '', ...rest] = command;
  const { status } = spawnSync(program, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  if (report) return tallyOf(report, status === 0);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const tallies = STEPS.map((step) => ({ name: step.name, tally: run(step) }));
const passed = tallies.reduce((sum, { tally }) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, { tally }) => sum + tally.failed, 0);
for (const { name } of tallies.filter(({ tally }) => tally.failed > 0)) console.log(`failed: ${name}`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
