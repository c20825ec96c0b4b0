import { watch } from 'node:fs';
import { CONTENT_FOLDER } from '../reading/content-folder.ts';
import { contentFolder, readCommandLine, runTool, UsageError } from './command-line.ts';
import { fixFolder } from './fix.ts';
import { checkFolder, type Extra } from './problems.ts';
import { REPORTS } from './report.ts';

/** The contributor's `npm run check`: says what is wrong in a content folder, where, and what to do. */

const HELP = `npm run check -- [folder] [options]

Tells every problem of a content folder (by default: ${CONTENT_FOLDER}). Ends with 0 where there is none, 1 where there are
some, and 2 where the command could not be understood.

  --format text|github|json   for people (the default), as annotations of GitHub, or as a list for programs
  --fix                       first mends what is safe: the order of fields, white space, a name written for its id
  --prose                     looks at spelling and Markdown too
  --watch                     checks again at every change until it is stopped`;

/** Loaded only when asked for: they cost more time than all other checks together. */
async function proseChecks(): Promise<Extra[]> {
  const { misspellings } = await import('./spelling.ts');
  const { untidyMarkdown } = await import('./markdown.ts');
  return [misspellings, untidyMarkdown];
}

function reportNamed(name: string) {
  const report = Object.hasOwn(REPORTS, name) ? REPORTS[name as keyof typeof REPORTS] : undefined;
  if (report) return report;
  throw new UsageError(`There is no format "${name}". Possible: ${Object.keys(REPORTS).join(', ')}.`);
}

/** How long the folder has to be quiet before it is read again, in milliseconds: an editor writes a file in several steps. */
const QUIET = 100;

function watchFolder(folder: string, check: () => unknown): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(check, QUIET);
  });
  return new Promise(() => {});
}

async function main(): Promise<number> {
  const { switches, values, rest } = readCommandLine(process.argv.slice(2), {
    switches: ['fix', 'prose', 'watch', 'help'],
    values: ['format'],
  });
  if (switches.has('help')) {
    console.log(HELP);
    return 0;
  }
  if (rest.length > 1) throw new UsageError(`One folder at a time, please: ${rest.join(', ')}.`);
  const folder = contentFolder(rest[0] ?? CONTENT_FOLDER);
  const report = reportNamed(values.get('format')?.at(-1) ?? 'text');
  const extras = switches.has('prose') ? await proseChecks() : [];
  const check = (): number => {
    // An editor that shows the problems has to know where a list begins.
    if (switches.has('watch')) console.log(`Checking ${folder} …`);
    const checked = checkFolder(folder, extras);
    console.log(report(checked));
    return checked.problems.length === 0 ? 0 : 1;
  };
  // What was mended is no part of the report, which a program may read.
  if (switches.has('fix')) for (const line of fixFolder(folder)) console.error(line);
  const code = check();
  return switches.has('watch') ? watchFolder(folder, check) : code;
}

await runTool(main);
