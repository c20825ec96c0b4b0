import type { AnyRecord, Dossier } from '../dossier/dossier.ts';
import { citationsIn } from '../schema/citation.ts';
import { type Paragraph, PROSE } from '../schema/record.ts';
import type { Unknown } from '../schema/words.ts';
import type { Check, CheckInput, Finding } from './check.ts';
import { recordsOf } from './records.ts';

const BLOCKS: Record<Paragraph['kind'], string> = { paragraph: 'paragraph', item: 'list item', row: 'table row' };

const CITE = 'Add the source after the statement: [@page, para. 2].';

/** Kinds of unknowns that say what somebody holds; the others only say that we have nothing. */
const STATING: readonly Unknown['kind'][] = ['unverified', 'disputed'];

function* uncitedProse({ file, paragraphs }: AnyRecord): Generator<Finding> {
  for (const { kind, line, column, needsSource, citations } of paragraphs) {
    if (!needsSource || citations.length > 0) continue;
    const place = { line, column };
    yield {
      file,
      path: PROSE,
      place,
      message: `This ${BLOCKS[kind]} cites no source.`,
      fix: `${CITE} What only we explain stands in <Ours>.`,
    };
  }
}

function* uncitedSummaries({ dossier }: CheckInput): Generator<Finding> {
  const { actors, conditions, events, texts, terms } = dossier;
  for (const records of [actors, conditions, events, texts, terms]) {
    for (const { file, summary } of records.values()) {
      if (citationsIn(summary).length > 0) continue;
      yield { file, path: ['summary'], message: 'The summary cites no source.', fix: CITE };
    }
  }
}

function withUnknowns({ actors, conditions, events, texts }: Dossier) {
  return [...actors.values(), ...conditions.values(), ...events.values(), ...texts.values()];
}

function* uncitedDisagreements({ dossier }: CheckInput): Generator<Finding> {
  for (const { file, provisions } of dossier.texts.values()) {
    for (const [at, { disagreement }] of provisions.entries()) {
      if (disagreement === undefined || citationsIn(disagreement).length > 0) continue;
      const message = 'Where the pages differ about this provision, no source is cited.';
      yield { file, path: ['provisions', at, 'disagreement'], message, fix: CITE };
    }
  }
}

function* uncitedUnknowns({ dossier }: CheckInput): Generator<Finding> {
  for (const { file, unknowns = [] } of withUnknowns(dossier)) {
    for (const [at, { kind, text }] of unknowns.entries()) {
      if (!STATING.includes(kind) || citationsIn(text).length > 0) continue;
      yield { file, path: ['unknowns', at, 'text'], message: `What is ${kind} here cites no source.`, fix: CITE };
    }
  }
}

/** Whatever states a fact says where it comes from. */
export const statementsCited: Check = {
  name: 'statements-cited',
  promise: 'Every paragraph, list item, table row and summary cites a source, and so does whatever is disputed or unverified.',
  good: { file: 'events/talks-held.mdx', text: 'summary: Both sides met [@belmora-gazette].' },
  bad: { file: 'events/talks-held.mdx', text: 'summary: Both sides met.' },
  *find(input) {
    for (const record of recordsOf(input.dossier)) yield* uncitedProse(record);
    yield* uncitedSummaries(input);
    yield* uncitedUnknowns(input);
    yield* uncitedDisagreements(input);
  },
};
