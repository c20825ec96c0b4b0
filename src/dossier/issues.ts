import type { Issue } from '../schema/dossier-file.ts';

/** The heading of what names no issue. */
const NO_ISSUE = 'Other matters';

/** A dossier, as far as its issues are asked for. */
interface WithIssues {
  settings: { issues: readonly Issue[] };
}

/** Things on one issue; `issue` is undefined for those that name none. */
export interface IssueGroup<Thing> {
  issue: Issue | undefined;
  members: Thing[];
}

/** The issues of one heading, with what turns on each. */
export interface HeadingGroup<Thing> {
  heading: string;
  issues: IssueGroup<Thing>[];
}

/** The issues under their headings: headings in the order of their first issues, issues in the order of dossier.yaml. */
export function headingsOf({ settings }: WithIssues): { heading: string; issues: Issue[] }[] {
  const headings = Map.groupBy(settings.issues, ({ heading }) => heading);
  return [...headings].map(([heading, issues]) => ({ heading, issues }));
}

/**
 * What turns on an issue (conditions, provisions), under the headings and
 * issues of dossier.yaml; each keeps the order in which it was given. Headings
 * and issues of which there is nothing are left out; what names no issue, or
 * one that dossier.yaml does not have, comes last.
 */
export function groupedByIssue<Thing extends { issue?: string | undefined }>(
  dossier: WithIssues,
  things: readonly Thing[],
): HeadingGroup<Thing>[] {
  const known = new Set(dossier.settings.issues.map(({ id }) => id));
  const groups = headingsOf(dossier).map(({ heading, issues }) => ({
    heading,
    issues: issues
      .map((issue): IssueGroup<Thing> => ({ issue, members: things.filter((thing) => thing.issue === issue.id) }))
      .filter(({ members }) => members.length > 0),
  }));
  const others = things.filter(({ issue }) => issue === undefined || !known.has(issue));
  const rest = others.length === 0 ? [] : [{ heading: NO_ISSUE, issues: [{ issue: undefined, members: others }] }];
  return [...groups.filter(({ issues }) => issues.length > 0), ...rest];
}
