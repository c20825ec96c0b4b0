import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditBothThemes } from './audit.ts';
import { openSite, type Site } from './site.ts';

/** The invented dossier names a repository; the one in content/ names none. */
const FIXTURE = { folder: resolve('tests/output/fixture'), base: '/ports/' };
/** The machine may be busy. */
const SOON = { timeout: 15_000 };
const HOST = 'https://example.org/ports-dossier';

let withHost: Site;
let without: Site;
beforeAll(async () => {
  withHost = await openCalmSite(FIXTURE);
  without = await openCalmSite();
});
afterAll(async () => {
  await withHost?.close();
  await without?.close();
});

/** A site whose readers asked for less motion: a press on what is out of sight waits for no scrolling. */
async function openCalmSite(from: Parameters<typeof openSite>[0] = {}): Promise<Site> {
  const site = await openSite(from);
  return { ...site, newPage: (options = {}) => site.newPage({ reducedMotion: 'reduce', ...options }) };
}

const html = (folder: string, address: string): string =>
  readFileSync(join(folder, address, 'index.html'), 'utf8')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

/** Writes into a field as it is labelled. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await page.locator('form:not([hidden])').getByLabel(label, { exact: true }).first().fill(text);
}

async function writeSource(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add: A source' }).click();
  await write(page, 'Url (optional)', 'https://example.org/tides');
  await write(page, 'Publisher', 'Lindmar Times');
  await write(page, 'Accessed (optional)', '1921-06');
  await write(page, 'Language', 'en');
  await write(page, 'Kind', 'newspaper');
  const form = page.locator('form:not([hidden])');
  await form.getByLabel('Standing', { exact: true }).selectOption('independent');
  await form.getByLabel('Read', { exact: true }).selectOption('whole');
}

async function writeEvent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add: An event' }).click();
  await write(page, 'Title', 'Tide tables are printed');
  await write(page, 'Day', '1921-04-09');
  await page.locator('form:not([hidden])').getByLabel('Kind', { exact: true }).selectOption('statement');
  await write(page, 'Summary', 'Tide tables were printed for both ports [@lindmar-times, para. 2].');
  await page.getByRole('button', { name: 'Add to: Sources' }).click();
  await page.keyboard.type('lindmar-times');
}

/** Presses each button for a further entry, those that come with new entries too, up to thirty; gives how many it pressed. */
const pressEveryAdd = (page: Page): Promise<number> =>
  page.locator('form:not([hidden])').evaluate((form) => {
    const shown = () => [...form.querySelectorAll<HTMLElement>('.add')].filter((add) => add.checkVisibility());
    let pressed = 0;
    for (let add = shown()[0]; add && pressed < 30; add = shown()[pressed]) {
      add.click();
      pressed++;
    }
    return pressed;
  });

const verdict = (page: Page) => page.locator('.verdict').textContent();

describe('the form for files', () => {
  test('takes an event and its source, shows them as they come, and opens the host with the file', async () => {
    const { page, close, ...faults } = await withHost.newPage();
    await page.goto(withHost.url('/contribute/new/'));
    await writeSource(page);
    await expect.poll(() => page.locator('.problems').textContent(), SOON).toContain('Nothing cites the source "lindmar-times"');
    await writeEvent(page);
    await expect.poll(() => verdict(page), SOON).toBe('No problem was found in this file.');
    const host = new URL((await page.locator('.host').getAttribute('href')) ?? '');
    expect(host.href).toContain(`${HOST}/new/main/content/events?`);
    expect(host.searchParams.get('filename')).toBe('tide-tables-are-printed.mdx');
    expect(host.searchParams.get('value')).toBe(await page.locator('.outcome pre').textContent());
    expect(host.searchParams.get('value')).toContain('sources:\n  - lindmar-times\n');
    expect(faults).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });
    await close();
  });

  test('names the field of a problem, leads to it, and takes a name for its id', async () => {
    const { page, close } = await withHost.newPage();
    await page.goto(withHost.url('/contribute/new/'));
    await writeSource(page);
    await writeEvent(page);
    await page.getByText('More fields, all optional').locator('visible=true').click();
    await page.getByRole('button', { name: 'Add to: Participants' }).click();
    const actor = page.getByLabel('Actor', { exact: true });
    await actor.fill('Casia');
    await expect.poll(() => actor.getAttribute('aria-invalid'), SOON).toBe('true');
    await page
      .getByRole('button', { name: /^Go to the field: No file describes|^Go to the field: An id has/ })
      .first()
      .click();
    expect(await actor.evaluate((input) => input === document.activeElement)).toBe(true);
    await actor.fill('Free City of Cassia');
    await page.keyboard.press('Tab');
    expect(await actor.inputValue()).toBe('cassia');
    await expect.poll(() => page.locator('.meant', { hasText: 'Cassia' }).count(), SOON).toBeGreaterThan(0);
    await expect.poll(() => verdict(page), SOON).toBe('No problem was found in this file.');
    await close();
  });

  test('keeps the draft in the browser until it is cleared', async () => {
    const { page, close } = await withHost.newPage();
    await page.goto(withHost.url('/contribute/new/'));
    await writeSource(page);
    await writeEvent(page);
    await page.reload();
    await expect.poll(() => page.locator('.drafts li').count(), SOON).toBe(2);
    expect(await page.locator('form:not([hidden])').getByLabel('Title', { exact: true }).inputValue()).toBe('Tide tables are printed');
    await expect.poll(() => verdict(page), SOON).toBe('No problem was found in this file.');
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Clear the whole draft' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    expect(await page.locator('form:not([hidden])').count()).toBe(0);
    await close();
  });

  test('a draft that something else left in the browser does no harm', async () => {
    const { page, close, pageErrors } = await withHost.newPage();
    await page.goto(withHost.url('/contribute/new/'));
    for (const left of ['{"drafts":[{"collection":"pages"},7,null],"open":9}', 'no json', '[]']) {
      await page.evaluate((text) => localStorage.setItem('parley-drafts:/ports/', text), left);
      await page.reload();
      expect(await page.getByRole('button', { name: 'Add: An event' }).isVisible()).toBe(true);
    }
    expect(pageErrors).toEqual([]);
    await close();
  });

  test('what is too long for an address, or has no host, is downloaded', async () => {
    const { page, close } = await withHost.newPage();
    await page.goto(withHost.url('/contribute/new/'));
    await writeEvent(page);
    await expect.poll(() => page.locator('.host').isVisible(), SOON).toBe(true);
    await page.locator('form:not([hidden]) [data-prose]').fill('Words. '.repeat(1500));
    await expect.poll(() => page.locator('.host').isVisible(), SOON).toBe(false);
    expect(await page.locator('.next').textContent()).toContain('too long');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
    expect(file.suggestedFilename()).toBe('tide-tables-are-printed.mdx');
    await close();
    const other = await without.newPage();
    await other.page.goto('/contribute/new/');
    await writeEvent(other.page);
    await expect.poll(() => verdict(other.page), SOON).toMatch(/problem/);
    expect(await other.page.locator('.host').count()).toBe(0);
    await other.close();
  });

  test('filled, has in neither theme a fault that axe can find', async () => {
    const { page, close } = await withHost.newPage();
    await page.goto(withHost.url('/contribute/new/'));
    for (const name of ['A source', 'An actor', 'A condition', 'An event']) {
      await page.getByRole('button', { name: `Add: ${name}` }).click();
      await page.getByText('More fields, all optional').locator('visible=true').click();
      expect(await pressEveryAdd(page)).toBeGreaterThan(1);
      await expect.poll(() => verdict(page), SOON).toMatch(/problem/);
      expect((await auditBothThemes(page)).join('\n')).toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    await close();
  });

  test('is worked by keyboard alone', async () => {
    const { page, close } = await withHost.newPage();
    await page.goto(withHost.url('/contribute/new/'));
    await page.getByRole('button', { name: 'Add: An actor' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('An actor');
    // The heading has a link to itself, which comes first.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada Quill');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('She keeps the light.');
    await expect
      .poll(() => page.locator('.outcome pre').textContent(), SOON)
      .toContain('name: Ada Quill\nkind: person\nsummary: She keeps the light.');
    expect(await page.locator('form:not([hidden]) [data-id]').inputValue()).toBe('ada-quill');
    await close();
  });

  test('has no id twice', async () => {
    const { page, close } = await withHost.newPage();
    await page.goto(withHost.url('/contribute/new/'));
    await writeSource(page);
    for (let count = 0; count < 2; count++) await page.getByRole('button', { name: 'Add: An event' }).click();
    for (let count = 0; count < 2; count++) await page.getByRole('button', { name: 'Add to: Sources' }).click();
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await close();
  });

  test('without scripts says what to do instead and shows the format', async () => {
    const { page, close } = await withHost.newPage({ javaScriptEnabled: false });
    await page.goto(withHost.url('/contribute/new/'));
    expect(await page.locator('new-file').isVisible()).toBe(false);
    expect(await page.locator('noscript').textContent()).toContain('needs scripts');
    expect(await page.locator('pre:visible').count()).toBe(2);
    await close();
  });

  test('loads its schema and checks only when somebody begins', async () => {
    const { page, close } = await withHost.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(withHost.url('/contribute/new/'), { waitUntil: 'networkidle' });
    expect(asked.filter((address) => /worker|known\.json/.test(address))).toEqual([]);
    await page.getByRole('button', { name: 'Add: An event' }).click();
    await expect.poll(() => asked.filter((address) => /worker|known\.json/.test(address)).length, SOON).toBe(2);
    await close();
  });
});

describe('links to mend a page', () => {
  test('lead to the file and to a report with page, section and version where a repository is named', () => {
    const page = html(FIXTURE.folder, '/conditions/arland-ports-reopened/');
    expect(page).toContain(`href="${HOST}/edit/main/content/conditions/arland-ports-reopened.mdx"`);
    const reports = [...page.matchAll(/href="(https:\/\/example\.org\/ports-dossier\/issues\/new[^"]*)"/g)].map(
      (match) => new URL(match[1] ?? ''),
    );
    expect(reports.length).toBeGreaterThan(3);
    expect(reports.every(({ searchParams }) => searchParams.get('page') === '/conditions/arland-ports-reopened/')).toBe(true);
    expect(reports.every(({ searchParams }) => searchParams.get('version') === '1921-06-30')).toBe(true);
    expect(reports.map(({ searchParams }) => searchParams.get('section'))).toContain('Unknowns, by kind (#unknowns)');
    expect(html(FIXTURE.folder, '/method/')).toContain(`${HOST}/edit/main/content/pages/method.mdx`);
    expect(html(FIXTURE.folder, '/timeline/')).toContain(`${HOST}/issues/new`);
  });

  test('are absent where none is named', () => {
    for (const address of ['/', '/method/', '/timeline/', '/contribute/', '/contribute/new/']) {
      expect(html(resolve('dist'), address), address).not.toMatch(/Edit this page|Report a problem/);
    }
  });

  test('stand beside the days of check and change and the names that contributors chose', () => {
    const page = html(FIXTURE.folder, '/events/crews-exchanged-20-march/').replaceAll(/<[^>]+>/g, '');
    expect(page).toContain('Checked against its sources on 10 May 1921.');
    expect(page).toContain('Last recorded change: 10 May 1921.');
    expect(page).toContain('With contributions by T. Merrow, harbour clerk; @nightwatch (a name of their own choice).');
    expect(html(FIXTURE.folder, '/contribute/').replaceAll(/<[^>]+>/g, '')).toMatch(
      /more than 90 days before 30\s+June 1921:\s*Talks in Lindmar before the ports open, checked on 22\s+March 1921/,
    );
  });
});
