import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** WCAG 2.2 at levels A and AA (axe names only what each version added), and axe's own advice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on the colours: all that a second theme can change on a page that is otherwise the same. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe on the page as it stands, frames included; in the dark theme only what colours can change, since all else was
 * looked at in the light one. One text per broken rule: the rule, how grave it is, what it asks,
 * and every element that breaks it; an empty list when all is well. Hidden and folded parts are not seen: open them first.
 */
export async function audit(page: Page, theme: 'light' | 'dark' = 'light'): Promise<string[]> {
  await layOutAll(page);
  const axe = new AxeBuilder({ page });
  const { violations } = await (theme === 'light' ? axe.withTags(tags) : axe.withRules(colourRules)).analyze();
  return violations.map(readable);
}

/**
 * Lays out what the page skips while it is far from sight (`content-visibility: auto`), for good. A skipped part gets its
 * real size only when something asks for what is in it, as axe does: what stands below would move between two measures.
 */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  });
}

function readable({ id, impact, help, helpUrl, nodes }: Violation): string {
  const elements = nodes.map(({ target, html, failureSummary }) => `  ${target.join(' ')}\n    ${html}\n    ${indented(failureSummary)}`);
  return [`${id} (${impact ?? 'no impact given'}): ${help}`, `  ${helpUrl}`, ...elements].join('\n');
}

function indented(summary: string | undefined): string {
  return (summary ?? '').replace(/\n\s*/g, '\n      ');
}
