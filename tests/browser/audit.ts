import { type AxeResults, type Result, source } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at levels A and AA (axe names only what each version added), and axe's own advice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe is asked: every rule of these tags, and of what it found the violations alone, for it tells what passed at great length. */
const OPTIONS = JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });

/**
 * Runs axe on the page as it stands, frames included. One text per broken rule: the rule, how grave it is, what it asks,
 * and every element that breaks it; an empty list when all is well. Hidden and folded parts are not seen: open them first.
 */
export async function audit(page: Page): Promise<string[]> {
  await layOutAll(page);
  for (const frame of page.frames()) await frame.evaluate(`'axe' in window || (() => { ${source} })()`);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${OPTIONS})`);
  return violations.map(readable);
}

/**
 * Runs axe on the page in the light theme and in the dark one, whichever the reader's system asks for. The page stays dark.
 * Throws where both themes write in one colour: then the page does not heed the theme, and was looked at in one only.
 */
export async function auditBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  const inks = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    inks.add(await page.evaluate(() => getComputedStyle(document.body).color));
    found.push(...(await audit(page)).map((violation) => `In the ${colorScheme} theme: ${violation}`));
  }
  if (inks.size < 2) throw new Error(`Both themes write in ${[...inks].join()}.`);
  return found;
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

function readable({ id, impact, help, helpUrl, nodes }: Result): string {
  const elements = nodes.map(({ target, html, failureSummary }) => `  ${target.join(' ')}\n    ${html}\n    ${indented(failureSummary)}`);
  return [`${id} (${impact ?? 'no impact given'}): ${help}`, `  ${helpUrl}`, ...elements].join('\n');
}

function indented(summary: string | undefined): string {
  return (summary ?? '').replace(/\n\s*/g, '\n      ');
}
