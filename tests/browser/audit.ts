import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** WCAG 2.2 at levels A and AA (axe names only what each version added), and axe's own advice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe on the page as it stands, frames included. One text per broken rule: the rule, how grave it is, what it asks,
 * and every element that breaks it; an empty list when all is well. Hidden and folded parts are not seen: open them first.
 */
export async function audit(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(readable);
}

function readable({ id, impact, help, helpUrl, nodes }: Violation): string {
  const elements = nodes.map(({ target, html, failureSummary }) => `  ${target.join(' ')}\n    ${html}\n    ${indented(failureSummary)}`);
  return [`${id} (${impact ?? 'no impact given'}): ${help}`, `  ${helpUrl}`, ...elements].join('\n');
}

function indented(summary: string | undefined): string {
  return (summary ?? '').replace(/\n\s*/g, '\n      ');
}
