import { CONTENT_FOLDER } from '../reading/content-folder.ts';
import { readFolder } from '../reading/read-folder.ts';
import type { SourceData } from '../schema/source.ts';
import { asCode } from './comment-text.ts';
import { accessFrom, upsertIssue } from './github.ts';
import { type Answered, type Asked, checkLinks, type Outcome } from './link-check.ts';

/** Asks whether the cited pages still answer, prints what came of it, and in a workflow keeps one issue about it. */

const MARK = '<!-- parley: source addresses -->';
const TITLE = 'Source addresses that do not answer';

const HEADINGS: Record<Exclude<Outcome, 'answers'>, string> = {
  gone: 'Gone: find a stored copy and write its address into `archived`',
  failing: 'Not answering this time: worth a second look if it lasts',
  refused: 'Turning programs away: nothing is said about readers',
};

/** The sources of a content folder that have an address. A stored copy makes up for a page that is gone. */
export function addressesIn(folder: string): Asked[] {
  const sources = readFolder(folder).records.filter(({ filed }) => filed.collection === 'sources');
  return sources.flatMap(({ filed, data }) => {
    const { url, archived } = data as SourceData;
    return url && !archived ? [{ id: filed.id, url }] : [];
  });
}

/** The text of the issue; undefined if every page answers or only turns programs away. */
export function issueText(answered: readonly Answered[]): string | undefined {
  if (!answered.some(({ outcome }) => outcome === 'gone' || outcome === 'failing')) return undefined;
  const parts = (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).flatMap((outcome) => {
    const own = answered.filter((one) => one.outcome === outcome);
    return own.length === 0
      ? []
      : [`### ${HEADINGS[outcome]}`, '', ...own.map(({ id, url, words }) => `- ${asCode(id)}: ${asCode(url)} (${words})`), ''];
  });
  return [`Of ${answered.length} addresses:`, '', ...parts].join('\n').slice(0, 60_000);
}

/** Asks the addresses of a folder; with `--issue` keeps the issue in the repository of the environment. */
async function run(folder: string, isIssue: boolean): Promise<void> {
  const text = issueText(await checkLinks(addressesIn(folder)));
  console.log(text ?? 'Every address answers.');
  if (isIssue) console.log(`The issue: ${await upsertIssue(accessFrom(process.env), TITLE, MARK, text)}.`);
}

if (import.meta.main) await run(CONTENT_FOLDER, process.argv.includes('--issue'));
