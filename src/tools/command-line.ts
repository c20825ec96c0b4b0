import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What a tool's command line may say: options that are switches, and options that take a value. */
interface Options {
  switches: readonly string[];
  values: readonly string[];
}

/** A command line as read. */
export interface CommandLine {
  switches: ReadonlySet<string>;
  /** All values of each option, in order. */
  values: ReadonlyMap<string, readonly string[]>;
  /** Whatever is no option. */
  rest: readonly string[];
}

/** Something wrong with how a tool was called; its message is printed as it is, and the tool exits with 2. */
export class UsageError extends Error {}

function configOf({ switches, values }: Options) {
  return Object.fromEntries([
    ...switches.map((name) => [name, { type: 'boolean' as const }]),
    ...values.map((name) => [name, { type: 'string' as const, multiple: true }]),
  ]);
}

/** Reads the words after a tool's name. Throws a UsageError if there is an option that the tool does not have. */
export function readCommandLine(words: readonly string[], options: Options): CommandLine {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: configOf(options), allowPositionals: true, strict: true });
    const given = Object.entries(values);
    return {
      switches: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      values: new Map(given.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : []))),
      rest: positionals,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

/** A content folder's path without slashes at its end. Throws a UsageError if there is no such folder. */
export function contentFolder(name: string): string {
  const folder = name.replace(/(?<=[^/\\])[/\\]+$/, '');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UsageError(`There is no folder "${folder}". Name the content folder: npm run check -- path/to/content`);
}

/** Runs a tool: its exit code is the process's, and the message of a UsageError is printed with code 2. */
export async function runTool(tool: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await tool();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
