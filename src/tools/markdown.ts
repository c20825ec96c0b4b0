import { lint } from 'markdownlint/sync';
import { markdownTidy } from '../checks/prose-rules.ts';
import { PROSE_COMPONENTS } from '../reading/prose-components.ts';
import { PROSE } from '../schema/record.ts';
import type { Extra } from './problems.ts';

/** What markdownlint asks of prose, beyond what the reader already refuses. */
const CONFIG = {
  default: true,
  // A line is as long as its author likes.
  MD013: false,
  // The title stands in the frontmatter.
  MD041: false,
  MD024: { siblings_only: true },
  MD033: { allowed_elements: [...PROSE_COMPONENTS] },
};

/** Markdown that reads in two ways, or that others would lay out differently. */
export const untidyMarkdown: Extra = function* ({ records }) {
  const prose = records.filter(({ filed }) => filed.file.endsWith('.mdx'));
  const found = lint({ strings: Object.fromEntries(prose.map(({ filed, text }) => [filed.file, text])), config: CONFIG });
  for (const [file, errors] of Object.entries(found)) {
    for (const { lineNumber: line, errorRange, ruleDescription, errorDetail, ruleInformation, ruleNames } of errors) {
      const detail = errorDetail ? `: ${errorDetail}` : '';
      yield {
        file,
        path: PROSE,
        place: { line, column: errorRange?.[0] ?? 1 },
        rule: markdownTidy.name,
        message: `${ruleDescription}${detail}.`,
        fix: `What is meant is told at ${ruleInformation ?? ruleNames[0]}.`,
      };
    }
  }
};
