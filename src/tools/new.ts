import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONTENT_FOLDER } from '../reading/content-folder.ts';
import { type Folder, readFolder } from '../reading/read-folder.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { idSchema } from '../schema/words.ts';
import { type CommandLine, contentFolder, readCommandLine, runTool, UsageError } from './command-line.ts';
import { answerFault, toFieldValue } from './new-answers.ts';
import { type Answers, hostOf, newFileText, suggestedId } from './new-file.ts';
import { ask, askId, askKind, Stopped } from './new-prompts.ts';
import { KINDS, type Kind, type Question } from './new-questions.ts';
import { problemsIn } from './problems.ts';

/** The contributor's `npm run new`: begins a file, by questions or from the command line. It never asks the network for anything. */

const HELP = `npm run new -- [kind] [options]

Begins a file in ${CONTENT_FOLDER}/ and says what is left to write. Without options it asks. It never writes over a file;
Ctrl+C leaves nothing behind.

${Object.entries(KINDS)
  .map(
    ([name, { says, questions }]) =>
      `  ${name.padEnd(10)} ${says}\n             ${questions.map((question) => `--${question.name}`).join(' ')}`,
  )
  .join('\n')}

  --id       the name of the file; made from the answers where it is not given
  --folder   another content folder
  --ask      asks for what is missing even where no person seems to sit at the keyboard

A source needs its address only: npm run new -- source https://example.org/page`;

const OPTIONS = [...new Set(Object.values(KINDS).flatMap(({ questions }) => questions.map(({ name }) => name)))];

function givenAnswers(folder: Folder, kind: Kind, { values, rest }: CommandLine): Answers {
  const answers: Record<string, readonly string[]> = {};
  const words = new Map(values);
  if (kind.collection === 'sources' && rest[1] !== undefined) words.set('url', [rest[1]]);
  else if (rest.length > 1) throw new UsageError(`What is "${rest[1]}"? Put words with blanks in quotation marks.`);
  for (const [name, texts] of words) {
    if (name === 'id' || name === 'folder') continue;
    const question = kind.questions.find((one) => one.name === name);
    if (!question) throw new UsageError(`There is no --${name} here. Possible: ${kind.questions.map((one) => `--${one.name}`).join(' ')}`);
    if (!question.many && texts.length > 1) throw new UsageError(`--${name} may be given once.`);
    answers[name] = texts.map((text) => toFieldValue(folder, question, text));
    const fault = answers[name].flatMap((value) => answerFault(folder, kind, question, value) ?? [])[0];
    if (fault !== undefined) throw new UsageError(`--${name}: ${fault}`);
  }
  return answers;
}

/** The prefilled answer to a question: the publisher from the address, the language from the dossier. */
function suggestion({ name }: Question, answers: Answers, { dossierFile }: Folder): string {
  if (name === 'publisher') return hostOf(answers['url']?.[0] ?? '');
  return name === 'language' ? (dossierFile?.data.language ?? '') : '';
}

async function askedAnswers(folder: Folder, kind: Kind, given: Answers): Promise<Answers> {
  const answers: Record<string, readonly string[]> = { ...given };
  for (const question of kind.questions) {
    answers[question.name] ??= await ask(folder, kind, question, suggestion(question, answers, folder));
  }
  return answers;
}

function fileOf(folder: string, { collection }: Kind, id: string): string {
  return `${folder}/${collection}/${id}.${COLLECTIONS[collection].ending}`;
}

function idFault(folder: string, kind: Kind, id: string): string | undefined {
  const parsed = idSchema.safeParse(id);
  if (!parsed.success) return parsed.error.issues[0]?.message;
  const file = fileOf(folder, kind, id);
  return statSync(file, { throwIfNoEntry: false }) ? `${file} is there already. Choose another id, or change that file.` : undefined;
}

/** The file is written in one step and never over another one, even if that came into being meanwhile. */
function write(file: string, text: string): void {
  mkdirSync(dirname(join('.', file)), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function nextSteps(folder: string, kind: Kind, id: string): string {
  const file = fileOf(folder, kind, id);
  const left = problemsIn(folder).filter((problem) => problem.file === file);
  const cite =
    kind.collection === 'sources'
      ? `Cite it where it is needed: [@${id}] in prose and summaries, "- ${id}" in lists of sources.`
      : undefined;
  return [
    `Wrote ${file}.`,
    ...(left.length > 0
      ? ['', 'Left for you to write:', ...left.map(({ line, message, fix }) => `  line ${line}: ${message}\n    ${fix}`)]
      : []),
    '',
    ...(cite && left.every(({ rule }) => rule === 'sources-used') ? [cite] : []),
    'Next: npm run check tells what is still wrong; when nothing is, npm start shows the page.',
  ].join('\n');
}

async function begin(line: CommandLine): Promise<number> {
  const name = contentFolder(line.values.get('folder')?.at(-1) ?? CONTENT_FOLDER);
  const folder = readFolder(name);
  const isAsking = line.switches.has('ask') || (process.stdin.isTTY === true && process.stdout.isTTY === true);
  const word = line.rest[0] ?? (isAsking ? await askKind() : '');
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  if (!kind) throw new UsageError(`Say what to begin: npm run new -- ${Object.keys(KINDS).join(' | ')}`);
  const given = givenAnswers(folder, kind, line);
  const answers = isAsking ? await askedAnswers(folder, kind, given) : given;
  const missing = kind.questions.filter((question) => question.needed && !answers[question.name]?.[0]);
  if (missing.length > 0) throw new UsageError(`Still needed: ${missing.map((question) => `--${question.name}`).join(' ')}`);
  const suggested = line.values.get('id')?.at(-1) ?? suggestedId(kind, answers);
  const id = isAsking && !line.values.has('id') ? await askId(suggested, (one) => idFault(name, kind, one)) : suggested;
  const fault = idFault(name, kind, id);
  if (fault !== undefined) throw new UsageError(id === '' ? 'Still needed: --id' : `--id: ${fault}`);
  write(fileOf(name, kind, id), newFileText(kind, answers));
  console.log(nextSteps(name, kind, id));
  return 0;
}

async function main(): Promise<number> {
  const line = readCommandLine(process.argv.slice(2), { switches: ['ask', 'help'], values: ['id', 'folder', ...OPTIONS] });
  if (line.switches.has('help')) {
    console.log(HELP);
    return 0;
  }
  try {
    return await begin(line);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.log('Nothing was written.');
    return 130;
  } finally {
    // An open keyboard would keep the process waiting for another key.
    process.stdin.destroy();
  }
}

await runTool(main);
