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
  await layOutAll(page);
  const { violations } = await builderFor(page).withTags(tags).analyze();
  return violations.map(readable);
}

/**
 * What runs axe on a page, and tells of violations alone. Axe's way for frames hands every element that passed from page
 * to page, which takes many times as long as the looking: so a page without frames is looked at in one go ("legacy").
 */
function builderFor(page: Page): AxeBuilder {
  const hasFrames = page.frames().length > 1;
  return new AxeBuilder({ page }).setLegacyMode(!hasFrames).options({ resultTypes: ['violations'] });
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
