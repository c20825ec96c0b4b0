import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestOfEachType } from './addresses.ts';
import { audit } from './audit.ts';
import { searchesOf } from './searches.ts';
import { openSite, type Site } from './site.ts';

/** The invented dossier, built by the same code under another folder of its host. */
const folder = resolve('tests/output/fixture');
const base = '/ports/';

/** The words of a built page, without markup. */
function words(address: string): string {
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
  return html
    .replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/’|&#39;/g, "'");
}

let site: Site;
beforeAll(async () => {
  site = await openSite({ folder, base });
});
afterAll(() => site?.close());

describe('the invented dossier', () => {
  test('an uncertain day is said as such', () => {
    expect(words('/events/')).toContain('about March 1921');
  });

  test('a meeting that was moved names the one that took its place', () => {
    expect(words('/events/talks-planned-10-march/')).toMatch(/in its place came .{0,40}Lindmar/);
    expect(words('/timeline/')).toMatch(/Replaced; expected: Arland, Belmora and Cassia; in its place came/);
  });

  test('the story has an arrow, an answer, a meeting that one party is not in, a plan, an attack and what was not answered', () => {
    const page = words('/timeline/').replaceAll(/\s+([.;,])/g, '$1');
    for (const told of [
      'Arland to Belmora',
      'Belmora to Arland, in answer to “Arland asks for the ports before any talks”; sets “Ports open to Arland” aside',
      'In the room: Arland and Cassia.',
      'absent: Bruno Keth',
      'attack Shots at a pilot boat off Quill Bay',
      'Arland to Cassia; Cassia: no answer recorded here',
    ]) {
      expect(page).toContain(told);
    }
  });

  test('accounts are told apart by what they answer', () => {
    const page = words('/events/lindmar-meeting-14-march/');
    for (const verdict of ['same answer', 'accounts differ', 'one account', 'Not mentioned in the accounts of']) {
      expect(page).toContain(verdict);
    }
  });

  test('an exchange stands with the count of each side', () => {
    const page =
      words('/conditions/crews-exchanged/') + words('/events/lindmar-meeting-14-march/') + words('/events/crews-exchanged-20-march/');
    expect(page).toMatch(/\b31 persons\b/);
    expect(page).toMatch(/\babout 29 persons\b/);
  });

  test('a deadlock is found, and what is not recorded is listed', () => {
    expect(words('/deadlocks/')).toMatch(/7 March 1921 to 12 March 1921/);
    expect(words('/unknowns/')).toContain('Not recorded here');
  });

  test('the clauses of a text stand with who says what of them, and what they are compared with', () => {
    const page = words('/texts/envoy-draft/');
    expect(page).toMatch(/agreed, both say .{0,40}Arland and Belmora/);
    expect(page).toMatch(/Says the same as .{0,30}Belmora's paper, First head/);
    expect(page).toContain('only reports of it');
  });

  test('a text is silent only where it was seen whole', () => {
    expect(words('/issues/pilotage/')).toMatch(/Seen whole, with nothing on it: .{0,20}Arland's paper/);
    expect(words('/issues/pilotage/')).toMatch(/Not seen whole, and nothing on it recorded here: .{0,30}Belmora's paper/);
    expect(words('/compare/arland-paper/belmora-paper/')).not.toContain('Silent');
  });

  test('what several texts settle stands below each other', () => {
    expect(words('/issues/ports/')).toMatch(/When the ports open .{0,80}within seven days .{0,80}after the talks/);
  });

  test('a correction stands among the corrections, another change does not', () => {
    const [corrections, changes] = [words('/corrections/'), words('/changes/')];
    expect(changes).toContain('correction');
    expect(changes).toContain('status');
    expect(corrections).not.toMatch(/ status /);
  });
});

test.each(longestOfEachType(folder))('%s has no fault that axe can find under another base', async (address) => {
  const { page, close, consoleErrors, pageErrors, foreignRequests } = await site.newPage();
  await page.goto(site.url(address));
  expect((await audit(page)).join('\n')).toBe('');
  expect([...consoleErrors, ...pageErrors, ...foreignRequests]).toEqual([]);
  await close();
});

test('a question is answered above the results by the page that asks it, and words that ask nothing are not', async () => {
  const { page, close } = await site.newPage();
  await page.goto(site.url('/search/'));
  const answer = page.getByRole('region', { name: 'Answer' });
  await page.locator('search-page input[name="q"]').fill('how long did the meeting last');
  await answer.getByRole('link', { name: 'How long did the meeting last?' }).waitFor();
  await page.locator('search-page input[name="q"]').fill('meeting Lindmar');
  await answer.waitFor({ state: 'detached' });
  await page.locator('search-page input[name="q"]').fill('how long did the meeting last?');
  await answer.getByRole('link').click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#point-/);
  expect(new URL(page.url()).pathname).toBe('/ports/events/lindmar-meeting-14-march/');
  await close();
});

test.each(searchesOf('tests/fixture'))('the search finds $page for $query', async ({ query, page: wanted }) => {
  const { page, close } = await site.newPage();
  await page.goto(site.url(`/search/?q=${encodeURIComponent(query)}`));
  await page.locator('[role="status"]', { hasText: `“${query}”` }).waitFor({ timeout: 5000 });
  const found = await page
    .locator('.results > li > a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(found.slice(0, 3)).toContain(base.slice(0, -1) + wanted);
  await close();
});
