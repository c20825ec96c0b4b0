import type { Problem } from '../schema/record.ts';
import type { Checked } from './problems.ts';

/** Writes what a check found: for people, for GitHub's annotations, or for other programs. */
type Report = (checked: Checked) => string;

/** The page of the rules: on the published site if it is known, else within any site of this dossier. */
const SITE = process.env['SITE_URL'];
const RULES_PAGE = `${(process.env['SITE_BASE'] ?? '/').replace(/\/*$/, '/')}contribute/`;

/** The address of the rule that a problem breaks, on the contribute page. */
function ruleAddress({ rule }: Pick<Problem, 'rule'>): string {
  return `${SITE === undefined ? RULES_PAGE : new URL(RULES_PAGE, SITE).href}#${rule}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summary({ problems, files }: Checked): string {
  if (problems.length === 0) return `Checked ${counted(files, 'file')}: no problem.`;
  return `${counted(problems.length, 'problem')} in ${counted(new Set(problems.map(({ file }) => file)).size, 'file')}.`;
}

/** What an author wrote, without the signs that steer a terminal or begin a line of their own. */
const shown = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

/** What a list of problems may still lack: the checks between files need the fields of whole ones. */
function lacks({ unread }: Checked): string[] {
  return unread === 0
    ? []
    : [`${counted(unread, 'file')} could not be read whole; what is named and cited there is checked once it can be.`];
}

function told(problem: Problem): string {
  const { file, line, column, message, fix } = problem;
  return `${shown(file)}:${line}:${column}  ${shown(message)}\n  ${shown(fix)}\n  The rule: ${ruleAddress(problem)}`;
}

/** GitHub reads these characters as its own: docs.github.com, "Workflow commands". */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(problem: Problem): string {
  const { file, line, column, rule, message, fix } = problem;
  const words = `${shown(message)}\n${shown(fix)}\n${ruleAddress(problem)}`;
  return `::error file=${property(shown(file))},line=${line},col=${column},title=${property(rule)}::${data(words)}`;
}

/** The reports by the names by which `--format` asks for them. */
export const REPORTS: Readonly<Record<'text' | 'github' | 'json', Report>> = {
  text: (checked) =>
    [...checked.problems.map(told), ...(checked.problems.length > 0 ? [''] : []), ...lacks(checked), summary(checked)].join('\n'),
  github: (checked) => [...checked.problems.map(annotation), summary(checked)].join('\n'),
  json: ({ problems, files }) =>
    JSON.stringify({ files, problems: problems.map(({ path, ...problem }) => ({ ...problem, link: ruleAddress(problem) })) }, undefined, 2),
};
