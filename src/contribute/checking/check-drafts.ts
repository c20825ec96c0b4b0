import { findingsIn } from '../../checks/all-checks.ts';
import type { CheckInput } from '../../checks/check.ts';
import { changedDays } from '../../dossier/changed-days.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { idFault } from '../../reading/id-fault.ts';
import { inOrder, locator, type Written } from '../../reading/locate.ts';
import { type FileRecord, readText } from '../../reading/read-text.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { Fault, PlacedFault } from '../../schema/record.ts';
import { type DossierNames, dossierWith } from './dossier-names.ts';
import type { Draft, DraftFile } from './draft.ts';
import { filePath, fileText } from './file-text.ts';
import { readPlainProse } from './plain-prose.ts';

/** A draft as its file was read, or what is wrong with the file. */
interface ReadDraft {
  file: string;
  text: string;
  faults: PlacedFault[];
  record?: FileRecord;
}

const NO_NAME: Fault = {
  rule: 'files-named',
  path: [],
  message: 'The file has no name yet.',
  fix: 'Give it one: small Latin letters, digits and hyphens.',
};

function nameFault({ id, collection }: Draft, names: DossierNames, drafts: readonly Draft[]): Fault | undefined {
  if (id === '') return NO_NAME;
  const namesakes = [...names[collection], ...drafts.filter((other) => other.collection === collection)].filter((other) => other.id === id);
  const taken = { ...NO_NAME, message: `There is a file "${id}" already.`, fix: 'Choose another name.' };
  return idFault(id) ?? (namesakes.length < 2 ? undefined : taken);
}

/** Reads a draft as its file would be read. What parses its prose is the one thing that differs. */
function readDraft(draft: Draft): ReadDraft {
  const { collection, id } = draft;
  const { schema, ending } = COLLECTIONS[collection];
  const [file, text] = [filePath(draft), fileText(draft)];
  const readProse = ending === 'mdx' ? readPlainProse : undefined;
  const read = readText<unknown>(text, { schema, filed: { id, collection, file }, readProse, unwritten: {} });
  return 'record' in read ? { file, text, faults: [], record: read.record } : { file, text, faults: read.faults };
}

/** Existing records come before drafts, so that of two sources for one page the draft gets the fault. */
function existingFirst(dossier: Dossier, read: readonly ReadDraft[]): Dossier {
  const drafted = new Set(read.map(({ file }) => file));
  const sources = [...dossier.sources].sort(([, a], [, b]) => Number(drafted.has(a.file)) - Number(drafted.has(b.file)));
  return { ...dossier, sources: new Map(sources) };
}

function findings(names: DossierNames, read: readonly ReadDraft[]): ReturnType<typeof findingsIn> {
  const records = read.flatMap(({ record }) => record ?? []);
  const dossier = existingFirst(dossierWith(names, records), read);
  const input: CheckInput = {
    dossier,
    folder: 'content',
    unread: new Set(read.filter(({ record }) => !record).map(({ file }) => file.replace(/\.[^.]*$/, ''))),
    days: [...new Set([...names.days, ...changedDays(dossier)])].sort(),
  };
  return findingsIn(input);
}

const UNREAD: Written = { text: '', placeOf: () => ({ line: 1, column: 1 }) };

/**
 * Writes every draft as a file and checks it as `npm run check` would with the
 * dossier around it, the other drafts among its files.
 */
export function checkDrafts(drafts: readonly Draft[], names: DossierNames): DraftFile[] {
  const read = drafts.map(readDraft);
  const found = findings(names, read);
  return read.map(({ file, text, faults, record }, index) => {
    const named = drafts[index] && nameFault(drafts[index], names, drafts);
    const own = found.filter((finding) => finding.file === file).map(({ file: _, ...fault }) => fault);
    const placed = [...(named ? [named] : []), ...own].map(locator(record ?? UNREAD));
    const problems = inOrder([...placed, ...faults].map((fault) => ({ file, ...fault })));
    return { file, text, problems };
  });
}
