import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { BASE } from './checks/example-base.ts';
import { writeFolder } from './example-folder.ts';
import { TOOL_ENVIRONMENT } from './tool-environment.ts';

/** The program that begins a file. */
export const TOOL = resolve('src/tools/new.ts');

export const ENVIRONMENT = { ...TOOL_ENVIRONMENT, PARLEY_CONTENT: 'talks' };

let folder: string;

/** Gives each test of a file a folder of its own with the invented dossier in `talks/`, and time for processes. */
export function useTalksFolder(): void {
  // Each run is a process of its own, which takes its time on a busy machine.
  vi.setConfig({ testTimeout: 60_000 });
  beforeEach(() => {
    folder = writeFolder(Object.fromEntries(Object.entries(BASE).map(([file, text]) => [`talks/${file}`, text])));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** The folder of the test that runs. */
export const folderNow = (): string => folder;

export const read = (file: string): string => readFileSync(join(folder, 'talks', file), 'utf8');
export const allFiles = (): string[] => readdirSync(join(folder, 'talks'), { recursive: true, encoding: 'utf8' }).sort();
