import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** `npm run dev` on a copy of the invented dossier, and what a contributor does to its files. */
export interface DevServer {
  /** The full address of a page. */
  url: (address: string) => string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  remove: (file: string) => void;
  /** Ends the server and removes the copy. */
  close: () => Promise<void>;
}

function start(content: string): ChildProcess {
  // A developer's own server may be running: neither its lock nor its port is touched.
  const command = [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', '0'];
  return spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing of the test runner's own environment, which names a base and a mode of its own.
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'] },
      ...{ PARLEY_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  });
}

/** The address that the server says it is at. Throws an Error with all that it said if it ends before. */
function originOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const hear = (words: Buffer): void => {
      said += String(words);
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (origin && said.includes('watching for file changes')) found(origin);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => failed(new Error(`The development server ended:\n${said}`)));
  });
}

/** The server starts no process of its own: with it, all is ended. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('close', done));
  server.kill('SIGKILL');
  await ended;
}

/** Starts the server and waits until it answers. Throws when it does not start; the copy is removed then, too. */
export async function openDevServer(): Promise<DevServer> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'parley-')));
  cpSync('tests/fixture', home, { recursive: true });
  const server = start(home);
  process.once('exit', () => server.kill('SIGKILL'));
  const close = async (): Promise<void> => {
    await end(server);
    rmSync(home, { recursive: true, force: true });
  };
  const origin = await originOf(server).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    url: (address) => origin + address,
    read: (file) => readFileSync(join(home, file), 'utf8'),
    write: (file, text) => writeFileSync(join(home, file), text),
    remove: (file) => rmSync(join(home, file)),
    close,
  };
}
