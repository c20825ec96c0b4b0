import type { Dossier, Text } from '../dossier/dossier.ts';
import { headingsOf } from '../dossier/issues.ts';
import { isSilentOn } from '../dossier/texts.ts';
import type { Issue } from '../schema/dossier-file.ts';
import type { Provision } from '../schema/text.ts';

/** What one text says on one issue. */
export interface ComparedCell {
  text: Text;
  /** The provisions whose main issue it is, in the text's order. */
  provisions: Provision[];
  /** Provisions on another issue that bear on this one too. */
  elsewhere: Provision[];
  /** Whether the text can be said to be silent on it: only where it was seen whole. */
  isSilent: boolean;
}

/** One issue, with a cell for each text in the order in which they were asked for. */
export interface ComparedRow {
  issue: Issue;
  cells: ComparedCell[];
}

/** The rows under one heading. */
export interface ComparedGroup {
  heading: string;
  rows: ComparedRow[];
}

function cellOf(text: Text, issue: Issue): ComparedCell {
  return {
    text,
    provisions: text.provisions.filter((provision) => provision.issue === issue.id),
    elsewhere: text.provisions.filter(({ also }) => also.includes(issue.id)),
    isSilent: isSilentOn(text, issue.id),
  };
}

/** Texts side by side, issue by issue under the headings of dossier.yaml. Issues on which none of them has a provision of its own are left out. */
export function comparisonOf(dossier: Pick<Dossier, 'settings'>, texts: readonly Text[]): ComparedGroup[] {
  const groups = headingsOf(dossier).map(({ heading, issues }) => ({
    heading,
    rows: issues
      .map((issue): ComparedRow => ({ issue, cells: texts.map((text) => cellOf(text, issue)) }))
      .filter(({ cells }) => cells.some(({ provisions }) => provisions.length > 0)),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}
