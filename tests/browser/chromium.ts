import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { fontsConfiguration } from './fonts.ts';
import { unpackChromium } from './packaged-chromium.ts';

/** A browser that may be there, and how to start it. */
interface Candidate {
  name: string;
  /** `env` is the environment that it is started in. */
  options: (env: Record<string, string>) => Promise<LaunchOptions>;
}

/**
 * What every browser is started with. Never the arguments that @sparticuz/chromium proposes: they turn web security off,
 * and then the tests would pass what a reader's browser refuses.
 */
const args = [
  '--no-sandbox', // a container's root user has no sandbox
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const candidates: Candidate[] = [
  { name: '@sparticuz/chromium', options: unpackChromium },
  ...['chrome', 'chromium', 'msedge'].map((channel) => ({ name: `an installed ${channel}`, options: async () => ({ channel }) })),
  ...['chromium', 'chromium-browser', 'google-chrome'].map((program) => ({
    name: `${program} on the PATH`,
    options: () => onPath(program),
  })),
];

/**
 * Starts a headless browser: the one that the environment variable CHROME names, else the one the lockfile brings, else
 * an installed Chrome, Chromium or Edge. `further` arguments go to the browser. Close it when done.
 * Throws an Error that says what to do when CHROME names a browser that does not start (no other is tried then, or the
 * tests would quietly run in a browser that nobody asked for), and when none starts.
 */
export async function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const named = process.env.CHROME;
  const faults: string[] = [];
  const env = await environment();
  for (const candidate of named ? [namedBy(named)] : candidates) {
    try {
      return await chromium.launch({ env, ...(await candidate.options(env)), args: [...args, ...further] });
    } catch (error) {
      faults.push(`  ${candidate.name}: ${reason(error)}`);
    }
  }
  throw new Error([named ? `The browser that CHROME names does not start.` : 'No browser starts.', ...faults, advice].join('\n'));
}

const advice =
  '  Run "npm ci" again (on Linux x64 it brings a browser), or install Chrome or Chromium,\n' +
  '  or name one: CHROME=/path/to/chrome npm test';

/** This process's environment; on Linux any browser is told to take the lockfile's fonts alone. Other systems have no such switch. */
async function environment(): Promise<Record<string, string>> {
  const defined = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const fonts = process.platform === 'linux' ? { FONTCONFIG_FILE: await fontsConfiguration() } : {};
  return { ...Object.fromEntries(defined), ...fonts };
}

function namedBy(named: string): Candidate {
  return { name: `CHROME=${named}`, options: () => (/[/\\]/.test(named) ? atPath(named) : onPath(named)) };
}

// Asked here and not of Playwright, which leaves two folders in the temporary folder for every program that it does not find.
async function atPath(executablePath: string): Promise<LaunchOptions> {
  if (!existsSync(executablePath)) throw new Error('not found');
  return { executablePath };
}

async function onPath(program: string): Promise<LaunchOptions> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const executablePath = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('not found');
  return { executablePath };
}

/** The line of an error that tells most: what the loader missed, or else the first. */
function reason(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  const telling = lines.find((line) => /error while loading|ENOENT|EACCES|not found/i.test(line)) ?? lines[0] ?? '';
  return telling.trim();
}
