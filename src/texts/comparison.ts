import { headingsOf } from '../dossier/issues.ts';
import { isSilentOn } from '../dossier/texts.ts';
import type { Issue } from '../schema/dossier-file.ts';
import type { Provision, TextData } from '../schema/text.ts';

/** What a comparison has to know of a text: its clauses with their issues, and what of it was seen. */
interface Comparable {
  seen: TextData['seen'];
  provisions: readonly Pick<Provision, 'issue' | 'also'>[];
}

/** What one text says on one issue. */
export interface ComparedCell<Own extends Comparable> {
  text: Own;
  /** The provisions whose main issue it is, in the text's order. */
  provisions: Own['provisions'][number][];
  /** Provisions on another issue that bear on this one too. */
  elsewhere: Own['provisions'][number][];
  /** Whether the text can be said to be silent on it: only where it was seen whole. */
  isSilent: boolean;
}

/** One issue, with a cell for each text in the order in which they were asked for. */
interface ComparedRow<Own extends Comparable> {
  issue: Issue;
  cells: ComparedCell<Own>[];
}

/** The rows under one heading. */
interface ComparedGroup<Own extends Comparable> {
  heading: string;
  rows: ComparedRow<Own>[];
}

function cellOf<Own extends Comparable>(text: Own, issue: Issue): ComparedCell<Own> {
  return {
    text,
    provisions: text.provisions.filter((provision) => provision.issue === issue.id),
    elsewhere: text.provisions.filter(({ also }) => also.includes(issue.id)),
    isSilent: isSilentOn(text, issue.id),
  };
}

/** Texts side by side, issue by issue under the headings of dossier.yaml. Issues on which none of them has a provision of its own are left out. */
export function comparisonOf<Own extends Comparable>(
  dossier: { settings: { issues: readonly Issue[] } },
  texts: readonly Own[],
): ComparedGroup<Own>[] {
  const groups = headingsOf(dossier).map(({ heading, issues }) => ({
    heading,
    rows: issues
      .map((issue) => ({ issue, cells: texts.map((text) => cellOf(text, issue)) }))
      .filter(({ cells }) => cells.some(({ provisions }) => provisions.length > 0)),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}
