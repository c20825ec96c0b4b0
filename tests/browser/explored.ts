import type { Locator, Page } from 'playwright-core';
import type { Site, WatchedPage } from './site.ts';

/** The pages on which an island takes over a diagram. */
export const DIAGRAMS = ['timeline', 'relations', 'positions'] as const;
export type Diagram = (typeof DIAGRAMS)[number];

/** Where each diagram is explored. */
export const PATHS: Record<Diagram, string> = { timeline: '/timeline/', relations: '/relations/network/', positions: '/positions/' };

const READY: Record<Diagram, string> = {
  timeline: 'timeline-explorer .said[role="status"]:has-text("Shown")',
  relations: 'relations-explorer .said[role="status"]:has-text("Shown")',
  positions: 'positions-explorer output:has-text("as last"), positions-explorer output:has-text("at the end")',
};

/** Goes to a diagram, and waits until its island has taken over and shows what the address asks for. */
export async function ready(page: Page, diagram: Diagram): Promise<void> {
  await page.locator(`${diagram}-explorer`).first().scrollIntoViewIfNeeded();
  await page.locator(READY[diagram]).first().waitFor();
}

/** A page with a diagram explored, as a reader with less motion sees it: what a press does is done at once. */
export async function exploredPage(
  site: Site,
  diagram: Diagram,
  { query = '', ...options }: { query?: string } & Parameters<Site['newPage']>[0] = {},
): Promise<WatchedPage> {
  const watched = await site.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce', ...options });
  await watched.page.goto(`${PATHS[diagram]}${query}`);
  await ready(watched.page, diagram);
  return watched;
}

/** What the picture stands for now in words, with nothing of it that a pointer's place could change. */
export function told(page: Page, diagram: Diagram): Promise<string | null> {
  const where: Record<Diagram, Locator> = {
    timeline: page.locator('timeline-explorer .readout'),
    relations: page.locator('relations-explorer .panel'),
    positions: page.locator('.matrix tbody'),
  };
  return where[diagram].textContent();
}
