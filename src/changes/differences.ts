import { corroborationOf } from '../citations/corroboration.ts';
import { compareTexts } from '../compare-texts.ts';
import { dayWords } from '../day/words.ts';
import type { AnyRecord, Dossier } from '../dossier/dossier.ts';
import { titleOf } from '../dossier/titles.ts';
import { withoutCitations } from '../schema/citation.ts';
import type { Collection } from '../schema/collections.ts';
import { settingStatements } from './setting-statements.ts';
import type { StatementDraft } from './statement-draft.ts';
import { type Statement, statementsIn } from './statements.ts';

/** What happened to a statement between two versions of a dossier. */
export type DifferenceKind = 'adds' | 'moves' | 'changes' | 'rests' | 'removes';

/** One difference of meaning. */
export interface Difference {
  kind: DifferenceKind;
  /** The record it belongs to, or the settings of the dossier. */
  collection: Collection | 'dossier';
  id: string;
  title: string;
  /** A plain sentence without the kind: `Cassia supports “Ports reopened”, 11 March 1921 (2 origins)`. */
  words: string;
}

interface Side {
  dossier: Dossier;
  statement: StatementDraft;
}

function originsOf({ dossier, statement: { citations } }: Side): string[] {
  return citations === undefined ? [] : corroborationOf(dossier, citations).origins;
}

function dayEnding({ day }: StatementDraft): string {
  return day === undefined ? '' : `, ${dayWords(day)}`;
}

function counted(origins: readonly string[]): string {
  return origins.length === 1 ? 'one origin' : `${origins.length} origins`;
}

function told(side: Side): string {
  const origins = originsOf(side);
  return `${side.statement.words}${dayEnding(side.statement)}${origins.length > 0 ? ` (${origins.length === 1 ? '1 origin' : counted(origins)})` : ''}`;
}

/** Whether a statement rests on other origins than before: a change that its words do not show. */
function restsOn(before: Side, after: Side): string | undefined {
  const [old, now] = [originsOf(before), originsOf(after)];
  if (old.join('\n') === now.join('\n')) return undefined;
  const names = now.length > 0 ? ` (${now.join(', ')})` : '';
  return `now on ${now.length === old.length ? 'other origins' : `${counted(now)}, before on ${counted(old)}`}: ${after.statement.words}${dayEnding(after.statement)}${names}`;
}

type Change = { kind: DifferenceKind; words: string };

function changesOf(before: Side, after: Side): Change[] {
  const [old, now] = [before.statement, after.statement];
  const changes: Change[] = [];
  if (old.value !== now.value) {
    const isLong = now.words.length + old.words.length > 600 || old.words === now.words || now.who === 'summary';
    changes.push({ kind: 'changes', words: isLong ? now.words : `${told(after)}; before: ${old.words}` });
  }
  if (old.day !== now.day && (old.moment !== now.moment || now.moment === now.day || now.who === 'itself' || now.who === 'outcome')) {
    changes.push({
      kind: 'moves',
      words: `${now.words}, from ${old.day ? dayWords(old.day) : 'no day'} to ${now.day ? dayWords(now.day) : 'no day'}`,
    });
  }
  const rests = restsOn(before, after);
  // A record as a whole rests on all that is cited in it: its statements tell which of them changed.
  if (rests !== undefined && now.who !== 'itself' && old.value === now.value) changes.push({ kind: 'rests', words: rests });
  return changes;
}

type Pair = [before: StatementDraft | undefined, after: StatementDraft | undefined];

/** Takes the partners that agree in `key` out of both lists; each has one partner at most. */
function pairOff(before: StatementDraft[], after: StatementDraft[], key: (statement: StatementDraft) => string): Pair[] {
  const waiting = Map.groupBy(before, key);
  const pairs: Pair[] = [];
  for (const now of [...after]) {
    const old = waiting.get(key(now))?.shift();
    if (!old) continue;
    pairs.push([old, now]);
    before.splice(before.indexOf(old), 1);
    after.splice(after.indexOf(now), 1);
  }
  return pairs;
}

const sameMoment = ({ who, moment, value }: StatementDraft) => JSON.stringify([who, moment, value]);
const otherValue = ({ who, moment }: StatementDraft) => JSON.stringify([who, moment]);
const otherMoment = ({ who, value }: StatementDraft) => JSON.stringify([who, value]);

function pairsOf(before: readonly StatementDraft[], after: readonly StatementDraft[]): Pair[] {
  const [old, now] = [[...before], [...after]];
  const pairs = [sameMoment, otherValue, otherMoment].flatMap((key) => pairOff(old, now, key));
  const place = new Map(after.map((statement, index) => [statement, index]));
  pairs.sort(([, a], [, b]) => (place.get(a as StatementDraft) ?? 0) - (place.get(b as StatementDraft) ?? 0));
  return [...pairs, ...now.map((one): Pair => [undefined, one]), ...old.map((one): Pair => [one, undefined])];
}

function changesBetween(before: Dossier, after: Dossier, old: readonly StatementDraft[], now: readonly StatementDraft[]): Change[] {
  return pairsOf(old, now).flatMap(([was, is]): Change[] => {
    if (was && is) return changesOf({ dossier: before, statement: was }, { dossier: after, statement: is });
    if (is) return [{ kind: 'adds', words: told({ dossier: after, statement: is }) }];
    return was ? [{ kind: 'removes', words: told({ dossier: before, statement: was }) }] : [];
  });
}

const passages = (count: number, what: string): string => `${count} ${count === 1 ? 'passage' : 'passages'} ${what}`;

/** The number of passages added to and removed from the prose; the words themselves are in the file. */
function proseChange(before: AnyRecord, after: AnyRecord): Change[] {
  const wordsOf = ({ paragraphs }: AnyRecord) => paragraphs.map(({ text }) => withoutCitations(text).replaceAll(/\s+/g, ' '));
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const added = now.filter((words) => !old.includes(words)).length;
  const gone = old.filter((words) => !now.includes(words)).length;
  const said = [...(added > 0 ? [passages(added, 'new')] : []), ...(gone > 0 ? [passages(gone, 'gone')] : [])];
  return said.length > 0 ? [{ kind: 'changes', words: `the text of “${titleOf(after)}”: ${said.join(', ')}` }] : [];
}

const SINGLE = [
  'kind',
  'summary',
  'address',
  'publisher',
  'day of publication',
  'standing',
  'whom it speaks for',
  'origins that it relays',
];
const OWN = [...SINGLE, 'how much was read', 'office', 'whom it acts for', 'neutral wording', 'words to avoid', 'place'];

/** The statements of a new record: that it exists, and what it says of others; those about its own fields are left out. */
function newStatements(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ who }) => !OWN.includes(who));
}

const COLLECTIONS: readonly Collection[] = ['events', 'conditions', 'texts', 'actors', 'sources', 'terms', 'pages', 'changes'];

function recordChanges(before: Dossier, after: Dossier, old: AnyRecord | undefined, now: AnyRecord | undefined): Change[] {
  if (old && now) {
    return [...changesBetween(before, after, statementsIn(before, old), statementsIn(after, now)), ...proseChange(old, now)];
  }
  if (now) return changesBetween(before, after, [], newStatements(statementsIn(after, now)));
  return old ? changesBetween(before, after, newStatements(statementsIn(before, old)).slice(0, 1), []) : [];
}

function collectionDifferences(before: Dossier, after: Dossier, collection: Collection): Difference[] {
  const [olds, nows] = [before[collection] as ReadonlyMap<string, AnyRecord>, after[collection] as ReadonlyMap<string, AnyRecord>];
  const ids = [...new Set([...olds.keys(), ...nows.keys()])].sort(compareTexts);
  return ids.flatMap((id) => {
    const [old, now] = [olds.get(id), nows.get(id)];
    const record = now ?? old;
    const title = record === undefined ? id : titleOf(record);
    return recordChanges(before, after, old, now).map((change) => ({ ...change, collection, id, title }));
  });
}

/**
 * What one version of a dossier says that another does not, in sentences:
 * events first, then conditions, texts, actors, sources, terms, pages and changes, by
 * id, then the settings. Nothing if both say the same, whatever their files
 * look like. A statement whose words stay but which rests on other origins is
 * told as such, also where only the source's own file changed.
 */
export function differencesBetween(before: Dossier, after: Dossier): Difference[] {
  const settings = changesBetween(before, after, settingStatements(before.settings), settingStatements(after.settings));
  return [
    ...COLLECTIONS.flatMap((collection) => collectionDifferences(before, after, collection)),
    ...settings.map((change): Difference => ({ ...change, collection: 'dossier', id: 'dossier', title: after.settings.title })),
  ];
}
