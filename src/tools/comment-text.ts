/**
 * The comment under a pull request. All that comes from the pull request is
 * text that strangers wrote: it is shown as text, never as markup, and no one
 * is called by it.
 */

/** A problem in the output of `npm run check -- --format json`. */
export interface ToldProblem {
  file: string;
  line: number;
  message: string;
  fix: string;
}

/** What the test run of a pull request left behind. */
export interface Report {
  problems: readonly ToldProblem[];
  /** What `npm run diff` prints; undefined if it could not be made. */
  diff?: string;
  /** The files that the pull request changes, from the root of the repository. */
  files: readonly string[];
}

/** Where the changed pages can be looked at. */
export interface Places {
  /** Where a preview of this pull request stands, with a slash at the end. */
  preview?: string;
  /** The run, whose artifacts hold the built site. */
  run: string;
}

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;
const MOST_PROBLEMS = 50;
const MOST_PAGES = 100;
const WITH_PAGES = /^content\/(actors|conditions|events|texts|sources|terms)\/([a-z0-9-]+)\.(?:mdx|yaml)$/;

/** A text between backticks that none in it can close; without line ends, so that it stays one piece. */
export function asCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 300);
  const fence = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return `${fence} ${line} ${fence}`;
}

/** Text of a stranger as a block of code that no line of it can close: nothing in it is markup, a link or a calling. */
export function asBlock(text: string): string {
  return `\`\`\`\`text\n${text.replace(/`{4,}/g, '```')}\n\`\`\`\``;
}

/** The addresses of the pages whose own files are changed, sorted. */
export function changedPages(files: readonly string[]): string[] {
  const addresses = files.flatMap((file) => {
    const [, collection, id] = WITH_PAGES.exec(file) ?? [];
    return collection ? [`/${collection}/${id}/`] : [];
  });
  return [...new Set(addresses)].sort();
}

function problemsPart(problems: readonly ToldProblem[]): string[] {
  if (problems.length === 0) return ['No problem was found.'];
  const rows = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ file, line, message, fix }) => `- ${asCode(`${file}:${line}`)} ${asCode(message)}\n  ${asCode(fix)}`);
  const rest = problems.length - rows.length;
  return [
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`,
    '',
    ...rows,
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}

function pagesPart(files: readonly string[], { preview, run }: Places): string[] {
  const pages = changedPages(files);
  const shown = pages.slice(0, MOST_PAGES).map((page) => (preview ? `- [${page}](${new URL(`.${page}`, preview)})` : `- ${asCode(page)}`));
  const rest = pages.length - shown.length;
  const where = preview ? [] : [`The built site is among the artifacts of [the test run](${run}).`];
  return pages.length === 0
    ? ['No page of a record has a changed file.']
    : [...shown, ...(rest > 0 ? [`- and ${rest} more`] : []), ...where];
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}\n\n… the rest is left out here; it is in the test run.`;
}

/** The comment as Markdown: the problems, what changes in meaning, and the pages to look at. */
export function commentOf({ problems, diff, files }: Report, places: Places): string {
  const head = ['### Problems', '', ...problemsPart(problems), '', '### Pages', '', ...pagesPart(files, places)].join('\n');
  const told = cut(head, LONGEST / 2);
  const meaning = diff?.trim() ? asBlock(cut(diff.trim(), LONGEST - told.length)) : 'Nothing was told about it; see the test run.';
  return `${told}\n\n### What changes in meaning\n\n${meaning}\n`;
}
