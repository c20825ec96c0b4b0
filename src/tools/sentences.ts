import { dossierOf } from '../dossier/dossier.ts';
import { CONTENT_FOLDER } from '../reading/content-folder.ts';
import { type Folder, readFolder } from '../reading/read-folder.ts';
import { SENTENCE_KINDS, type Sentence } from '../sentences/sentence.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { contentFolder, readCommandLine, runTool, UsageError } from './command-line.ts';

/** The editor's `npm run sentences`: all that the engine derives, with the lines behind it. */

const HELP = `npm run sentences -- [folder] [options]

Prints every sentence that the site makes out of the files of a content folder (by default: ${CONTENT_FOLDER}), by kind, each with
the files and lines from which it follows, so that an editor can read them all. Ends with 0, or with 2 where it could not read.

  --kind "put first"    one kind only, or several
  --format text|json`;

/** Where each sentence rests, as file:line. */
function placesIn({ records }: Folder, folder: string): (sentence: Sentence) => string[] {
  const placeOf = new Map(records.map((record) => [record.filed.file, record.placeOf]));
  return ({ basis }) => basis.map(({ file, path }) => `${folder}/${file}:${placeOf.get(file)?.(path).line ?? 1}`);
}

function asText(sentences: readonly Sentence[], places: (sentence: Sentence) => string[]): string {
  const groups = [...Map.groupBy(sentences, ({ kind }) => kind)];
  const told = groups.map(([kind, own]) => {
    return [`# ${kind} (${own.length})`, ...own.map((one) => `${one.words}  [${places(one).join(', ')}]`), ''].join('\n');
  });
  return [...told, `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}.`].join('\n');
}

function kindsWanted(kinds: readonly string[]): ReadonlySet<string> {
  const unknown = kinds.filter((kind) => !(SENTENCE_KINDS as readonly string[]).includes(kind));
  if (unknown.length > 0) throw new UsageError(`There is no kind "${unknown.join('", "')}". Possible: ${SENTENCE_KINDS.join(', ')}.`);
  return new Set(kinds.length > 0 ? kinds : SENTENCE_KINDS);
}

function main(): number {
  const { switches, values, rest } = readCommandLine(process.argv.slice(2), { switches: ['help'], values: ['kind', 'format'] });
  if (switches.has('help')) {
    console.log(HELP);
    return 0;
  }
  if (rest.length > 1) throw new UsageError(`One folder at a time, please: ${rest.join(', ')}.`);
  const format = values.get('format')?.at(-1) ?? 'text';
  if (format !== 'text' && format !== 'json') throw new UsageError(`There is no format "${format}". Possible: text, json.`);
  const wanted = kindsWanted(values.get('kind') ?? []);
  const folder = contentFolder(rest[0] ?? CONTENT_FOLDER);
  const read = readFolder(folder);
  if (!read.dossierFile) throw new UsageError(`${folder}/dossier.yaml cannot be read. npm run check says why.`);
  const places = placesIn(read, folder);
  const sentences = sentencesOf(dossierOf(read.dossierFile.data, read.records)).filter(({ kind }) => wanted.has(kind));
  const rows = sentences.map((one) => ({ kind: one.kind, words: one.words, from: places(one) }));
  console.log(format === 'json' ? JSON.stringify(rows, undefined, 2) : asText(sentences, places));
  return 0;
}

await runTool(main);
