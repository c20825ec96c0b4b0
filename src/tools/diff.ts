import { balanceOf } from '../changes/balance.ts';
import { differencesBetween } from '../changes/differences.ts';
import { type Dossier, dossierOf } from '../dossier/dossier.ts';
import { CONTENT_FOLDER } from '../reading/content-folder.ts';
import { readFolder } from '../reading/read-folder.ts';
import { readTexts } from '../reading/read-texts.ts';
import { sentenceChanges } from '../sentences/sentences.ts';
import { contentFolder, readCommandLine, runTool, UsageError } from './command-line.ts';
import { asJson, asMarkdown, asText, type Diff } from './diff-report.ts';
import { baseCommit, textsAt } from './git-base.ts';

/** The contributor's and reviewer's `npm run diff`: what a branch changes in meaning. */

const HELP = `npm run diff -- [base] [options]

Says in sentences what the files in ${CONTENT_FOLDER}/ say now that they did not say where this branch left the base (by default
the main branch), what the site derives from them that it did not, and how the balance shifted. Nothing is written. Ends with 0, or with 2 where it could not compare.

  --format text|markdown|json
  --folder                      another content folder`;

const FORMATS: Readonly<Record<string, (diff: Diff) => string>> = { text: asText, markdown: asMarkdown, json: asJson };

/** The dossier as it is in the folder and as it was in the commit. A side whose dossier.yaml cannot be read takes the other's. */
function versions(commit: string, folder: string): { before: Dossier; after: Dossier; unread: string[] } {
  const [now, then] = [readFolder(folder), readTexts(textsAt(commit, folder))];
  const settings = now.dossierFile ?? then.dossierFile;
  if (!settings) throw new UsageError(`${folder}/dossier.yaml cannot be read. npm run check says why.`);
  const broken = new Set([...now.problems.map(({ file }) => file), ...then.unread.map((file) => `${folder}/${file}`)]);
  // What one of the two versions cannot tell is left out of both: it was neither added nor removed.
  const readable = <One extends { filed: { file: string } }>(records: readonly One[]) =>
    records.filter(({ filed }) => !broken.has(`${folder}/${filed.file}`));
  return {
    before: dossierOf((then.dossierFile ?? settings).data, readable(then.records)),
    after: dossierOf(settings.data, readable(now.records)),
    unread: [...broken].sort(),
  };
}

function main(): number {
  const { switches, values, rest } = readCommandLine(process.argv.slice(2), { switches: ['help'], values: ['format', 'folder'] });
  if (switches.has('help')) {
    console.log(HELP);
    return 0;
  }
  if (rest.length > 1) throw new UsageError(`One base at a time, please: ${rest.join(', ')}.`);
  const name = values.get('format')?.at(-1) ?? 'text';
  const print = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!print) throw new UsageError(`There is no format "${name}". Possible: ${Object.keys(FORMATS).join(', ')}.`);
  const { before, after, unread } = versions(baseCommit(rest[0]), contentFolder(values.get('folder')?.at(-1) ?? CONTENT_FOLDER));
  const diff: Diff = {
    differences: differencesBetween(before, after),
    derived: sentenceChanges(before, after),
    ...{ before: balanceOf(before), after: balanceOf(after), unread },
  };
  console.log(print(diff));
  return 0;
}

await runTool(main);
