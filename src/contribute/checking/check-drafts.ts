import { findingsIn } from '../../checks/all-checks.ts';
import type { CheckInput } from '../../checks/check.ts';
import { type Dossier, dossierOf, type Reading } from '../../dossier/dossier.ts';
import { schemaFaults } from '../../reading/schema-faults.ts';
import { sizeFaults } from '../../reading/size-limits.ts';
import { strayFault } from '../../reading/stray-citations.ts';
import { readYaml } from '../../reading/yaml.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { FieldPath, Place } from '../../schema/record.ts';
import { textsIn } from '../../schema/texts.ts';
import { idSchema } from '../../schema/words.ts';
import type { Draft, DraftFile, DraftProblem } from './draft.ts';
import { filePath, fileText } from './file-text.ts';
import type { Known, KnownRecord } from './known.ts';
import { readPlainProse } from './plain-prose.ts';

type Fault = DraftProblem;

/** A draft, read from its own text with the reader and schema that the check of the content folder uses. */
interface ReadDraft {
  file: string;
  text: string;
  faults: Fault[];
  reading?: Reading;
  placeOf: (path: FieldPath) => Place;
  /** The line on which the prose begins. */
  proseLine: number;
}

function nameFaults({ id, collection }: Draft, known: Known, drafts: readonly Draft[]): Fault[] {
  if (id === '') return [{ line: 1, message: 'The file has no name yet.', fix: 'Give it one: small Latin letters, digits and hyphens.' }];
  if (!idSchema.safeParse(id).success) {
    return [{ line: 1, message: `"${id}" cannot be an id.`, fix: 'Name the file with small Latin letters, digits and single hyphens.' }];
  }
  const namesakes = [...known[collection], ...drafts.filter((other) => other.collection === collection)].filter((other) => other.id === id);
  return namesakes.length < 2 ? [] : [{ line: 1, message: `There is a file "${id}" already.`, fix: 'Choose another name.' }];
}

function readDraft(draft: Draft): ReadDraft {
  const { collection, id, prose } = draft;
  const { schema, ending } = COLLECTIONS[collection];
  const [file, text] = [filePath(draft), fileText(draft)];
  const isProse = ending === 'mdx';
  const parts = isProse ? text.split(/^---\n/m) : ['', text];
  const { data: read, faults: syntax, placeOf } = readYaml(parts[1] ?? '', isProse ? 2 : 1);
  // Where nothing is written yet, every needed field is told as missing.
  const data = read ?? {};
  const proseLine = text.split('\n').length - prose.trim().split('\n').length;
  const plain = readPlainProse(isProse ? prose.trim() : '', proseLine);
  const faults: Fault[] = [...syntax, ...sizeFaults(data, placeOf), ...plain.faults];
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const paths: FieldPath[] = [];
    const placeAt = (path: FieldPath) => placeOf(paths[paths.push(path) - 1] ?? []);
    // One place is asked for each fault, in their order: so a missing field is known by its path, though it stands on no line.
    const told = schemaFaults(schema, data, parsed.error.issues, placeAt);
    faults.push(...told.map((fault, index) => ({ ...fault, path: [...(paths[index] ?? [])] })));
  }
  const fields = [...textsIn(data)].map(({ text, path }) => ({ text, line: placeOf(path).line }));
  for (const { text, line } of [...fields, ...plain.paragraphs]) {
    const fault = strayFault(text);
    if (fault) faults.push({ line, rule: 'citations-well-formed', ...fault });
  }
  const filed = { id, collection, file, paragraphs: plain.paragraphs, links: plain.links };
  return { file, text, faults, placeOf, proseLine, ...(parsed.success && { reading: { filed, data: parsed.data } }) };
}

/** What every record of a collection holds besides what the form knows of it; nothing of it is looked at. */
const REST: Record<Exclude<keyof Known, 'settings'>, object> = {
  sources: { language: 'en', kind: '', standing: 'independent', read: 'whole' },
  actors: { kind: 'group', aliases: [], summary: '' },
  conditions: { kind: 'demand', addressedTo: [], summary: '', aliases: [], formulations: [], positions: [], needs: [], expectations: [] },
  events: { kind: 'statement', participants: [], concerns: [], summary: '', aliases: [], states: [], points: [], outcomes: [] },
  terms: { summary: '', uses: [], spellings: [] },
};

function readingsOf(known: Known): Reading[] {
  return (Object.keys(REST) as (keyof typeof REST)[]).flatMap((collection) =>
    known[collection].map((record: KnownRecord) => ({
      filed: { id: record.id, collection, file: `${collection}/${record.id}.${COLLECTIONS[collection].ending}`, paragraphs: [], links: [] },
      data: { ...REST[collection], ...record, title: record.name, word: record.name },
    })),
  );
}

function dossierWith(known: Known, read: readonly ReadDraft[]): Dossier {
  const settings = { title: '', description: '', language: 'en', timezone: 'UTC', ranges: [], words: [], searches: [] };
  const keeping = { by: '', contribute: '', disputes: '', corrections: '' };
  return dossierOf({ ...settings, keeping, ...known.settings }, [...readingsOf(known), ...read.flatMap(({ reading }) => reading ?? [])]);
}

function findings(known: Known, read: readonly ReadDraft[]): { file: string; fault: Fault }[] {
  const places = new Map(read.map(({ file, placeOf }) => [file, placeOf]));
  const input: CheckInput = {
    dossier: dossierWith(known, read),
    folder: 'content',
    unread: new Set(read.filter(({ reading }) => !reading).map(({ file }) => file.replace(/\.[^.]*$/, ''))),
    placeOf: (file, path) => places.get(file)?.(path) ?? { line: 1, column: 1 },
  };
  return findingsIn(input).map(({ file, ...fault }) => ({ file, fault }));
}

/** The field that stands on a line of the file: the innermost of those that begin there. */
function pathAt({ placeOf, proseLine, text }: ReadDraft, fields: unknown, line: number): (string | number)[] | undefined {
  const inProse = line >= proseLine && text.startsWith('---');
  if (inProse) return ['prose'];
  const at = [...textsIn(fields)].map(({ path }) => path).filter((path) => placeOf(path).line === line);
  return at.sort((a, b) => b.length - a.length)[0]?.slice();
}

/**
 * Writes every draft as a file and checks it as `npm run check` would with the
 * dossier around it, the other drafts among its files.
 */
export function checkDrafts(drafts: readonly Draft[], known: Known): DraftFile[] {
  const read = drafts.map(readDraft);
  const found = findings(known, read);
  return read.map((one, index) => {
    const draft = drafts[index] as Draft;
    const faults = [...one.faults, ...found.filter(({ file }) => file === one.file).map(({ fault }) => fault)];
    const problems = [...new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault])).values()].map(
      ({ line, rule, message, fix, path: known }): DraftProblem => {
        const path = known ?? pathAt(one, draft.fields, line);
        return { line, message, fix, ...(rule && { rule }), ...(path && { path }) };
      },
    );
    return { file: one.file, text: one.text, problems: [...nameFaults(draft, known, drafts), ...problems] };
  });
}
