import type { Balance, Share } from '../changes/balance.ts';
import type { Difference, DifferenceKind } from '../changes/differences.ts';
import type { SentenceChanges } from '../sentences/sentences.ts';

/** What changed in meaning between two versions, and how the balance shifted. */
export interface Diff {
  differences: readonly Difference[];
  /** What the site derives from the files now and did not, and the other way round. */
  derived: SentenceChanges;
  before: Balance;
  after: Balance;
  /** Files that could not be read, now or before, and were left out. */
  unread: readonly string[];
}

const HEADINGS: readonly [DifferenceKind, string][] = [
  ['adds', 'Added'],
  ['moves', 'Moved'],
  ['changes', 'Changed'],
  ['rests', 'Rests on other origins'],
  ['removes', 'Removed'],
];

const MEASURES = ['sources', 'words', 'positions', 'accounts', 'single'] as const;
const COLUMNS = ['sources', 'words that cite them', 'positions', 'accounts', 'statements of one origin'];

/** Prints once what is the same on both sides. */
const shift = (before: number, after: number): string => (before === after ? String(after) : `${before} → ${after}`);

interface Row {
  name: string;
  cells: string[];
}

const NONE: Share = { name: '', sources: 0, words: 0, positions: 0, accounts: 0, single: 0 };

/** Rows that have something in them, before or after. */
function shareRows(before: readonly Share[], after: readonly Share[]): Row[] {
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  return names.flatMap((name) => {
    const find = (shares: readonly Share[]) => shares.find((share) => share.name === name) ?? NONE;
    const [old, now] = [find(before), find(after)];
    const isEmpty = MEASURES.every((measure) => old[measure] === 0 && now[measure] === 0);
    return isEmpty ? [] : [{ name, cells: MEASURES.map((measure) => shift(old[measure], now[measure])) }];
  });
}

function balanceRows({ before, after }: Diff): Row[] {
  return [...shareRows(before.sides, after.sides), ...shareRows(before.standings, after.standings)];
}

function leftOut({ unread }: Diff): string[] {
  return unread.length > 0 ? ['', `Not compared, for they cannot be read (npm run check says why): ${unread.join(', ')}.`] : [];
}

/** The derived sentences that come and go; what changed is dropped once and added once. */
function derivedLines({ derived: { added, dropped } }: Diff): { verb: string; words: string }[] {
  return [...added.map(({ words }) => ({ verb: 'derives', words })), ...dropped.map(({ words }) => ({ verb: 'no longer derives', words }))];
}

const NOTHING = 'Nothing changes in meaning.';
const BALANCE = 'The balance by side and standing, before → after; information, no judgement';

/** For a terminal: one line for each difference, then the balance. */
export function asText(diff: Diff): string {
  const stated = diff.differences.map(({ kind, words }) => `${kind}: ${words}`);
  const lines = [...stated, ...derivedLines(diff).map(({ verb, words }) => `${verb}: ${words}`)];
  const rows = balanceRows(diff);
  const width = Math.max(...rows.map(({ name }) => name.length), 0);
  const table = rows.map(({ name, cells }) => `  ${name.padEnd(width)}  ${cells.map((cell, at) => `${COLUMNS[at]} ${cell}`).join(', ')}`);
  return [...(lines.length > 0 ? lines : [NOTHING]), ...leftOut(diff), '', `${BALANCE}:`, ...table].join('\n');
}

/** Words of contributors as words: no markup, no HTML, nobody called by name. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|#~!]/g, String.raw`\$&`)
    .replaceAll('@', '@\u200B')
    .replaceAll(/\s+/g, ' ');
}

/** For a comment on a pull request. */
export function asMarkdown(diff: Diff): string {
  const parts = HEADINGS.flatMap(([kind, heading]) => {
    const lines = diff.differences.filter((difference) => difference.kind === kind).map(({ words }) => `- ${plain(words)}`);
    return lines.length > 0 ? [`### ${heading}`, '', ...lines, ''] : [];
  });
  const derived = derivedLines(diff).map(({ verb, words }) => `- ${verb}: ${plain(words)}`);
  if (derived.length > 0) parts.push('### What the site derives', '', ...derived, '');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    row(['', ...COLUMNS]),
    row(['---', ...COLUMNS.map(() => '---:')]),
    ...balanceRows(diff).map(({ name, cells }) => row([plain(name), ...cells])),
  ];
  const unread = leftOut(diff).map(plain);
  return [
    ...(parts.length > 0 ? parts : [NOTHING, '']),
    ...unread,
    `<details><summary>${BALANCE}</summary>`,
    '',
    ...table,
    '',
    '</details>',
  ].join('\n');
}

/** For programs. */
export function asJson({ differences, derived, before, after, unread }: Diff): string {
  const words = (sentences: SentenceChanges['added']) => sentences.map(({ kind, words }) => ({ kind, words }));
  const sentences = { added: words(derived.added), dropped: words(derived.dropped) };
  return JSON.stringify({ differences, derived: sentences, balance: { before, after }, unread }, undefined, 2);
}
