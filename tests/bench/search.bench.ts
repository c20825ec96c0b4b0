import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../browser/chromium.ts';
import { missedBy, rankSearches, recallAt } from '../browser/found.ts';
import { searchesOf } from '../browser/searches.ts';
import { openSite } from '../browser/site.ts';
import { serve } from '../browser/static-server.ts';
import { writeInventedDossier } from './invented-dossier.ts';
import { writeOtherSearches } from './other-searches.ts';
import type { Bench } from './run.ts';

const CONTENT = 'tests/output/bench/content';
const SITE = 'tests/output/bench/site';
const DOSSIER = { content: 'content', site: 'tests/output/bench/dossier' };
const RUNS = 5;
/** What we hold ourselves to, for the first result after the first keystroke. */
const BUDGET = { bytes: 100_000, milliseconds: 150 };
/** And for the searches that dossier.yaml promises. */
const RECALL = { atOne: 0.9, atThree: 0.98 };

interface Subject {
  name: string;
  page: string;
  results: string;
  /** A result with the sentence that was hit, where the search shows one. */
  sentences?: string;
}

const SUBJECTS: Subject[] = [
  { name: 'this site', page: '/events/', results: 'dialog .results > li:not(.help)', sentences: 'dialog .results mark' },
  { name: 'MiniSearch', page: '/minisearch.html', results: '.results > li' },
  { name: 'lunr', page: '/lunr.html', results: '.results > li' },
];

interface Measured {
  bytes: number;
  milliseconds: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What a file weighs on the way: text as a host compresses it (gzip), the index's parts, which are compressed already, as they are. */
function weight(path: string): number {
  const file = join(SITE, decodeURIComponent(path));
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return /\.(?:js|json|css|html|svg)$/.test(file) ? gzipSync(content, { level: 9 }).length : content.length;
}

function buildSite(content: string, site: string): void {
  const env = { ...process.env, PARLEY_CONTENT: content, PARLEY_OUT: site, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync('npx', ['astro', 'build', '--silent'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site of ${content} was not built.\n${stderr}`);
}

/** The dossier's own searches, made in the browser: whether the page that is meant comes first, or among the first three. */
async function printRecall(): Promise<void> {
  buildSite(DOSSIER.content, DOSSIER.site);
  const site = await openSite({ folder: resolve(DOSSIER.site) });
  try {
    const { page } = await site.newPage();
    const ranks = await rankSearches(page, searchesOf(DOSSIER.content));
    const [atOne, atThree] = [recallAt(1, ranks), recallAt(3, ranks)].map((share) => share.toFixed(3));
    console.log(`${ranks.length} searches of the dossier: ${atOne} at 1 (aim ${RECALL.atOne}), ${atThree} at 3 (aim ${RECALL.atThree})`);
    for (const missed of missedBy(ranks)) console.log(`  ${missed}`);
  } finally {
    await site.close();
  }
}

/** A word that stands in the text of pages but in no name; so only an index of texts knows it. */
function wordOfTextOnly(): string {
  const names = readFileSync(join(SITE, 'pagefind/directory.json'), 'utf8').toLowerCase();
  const html = readFileSync(join(SITE, 'events/event-7/index.html'), 'utf8').toLowerCase();
  const [, prose = ''] = /class="prose"[\s\S]*?<p[^>]*>([\s\S]*?)<\/p>/.exec(html) ?? [];
  const words = prose.replaceAll(/<[^>]+>/g, ' ').match(/[a-z]{8,}/g) ?? [];
  const [word] = words.filter((one) => !names.includes(one));
  if (!word) throw new Error('Every word of the text is a name.');
  return word;
}

type Keys = (press: (key: string) => Promise<void>) => Promise<void>;

/**
 * Opens the search on a page that nobody has visited, types, and waits for the first result. Bytes are those asked for
 * from the opening to the first result; the time runs from the last key of `keys`, in the page's own clock.
 */
async function measure(origin: string, results: string, { page: address }: Subject, keys: Keys, pause: number): Promise<Measured> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ baseURL: origin });
    await page.goto(address, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.evaluate((selector) => {
      const times = { key: 0, result: 0 };
      Object.assign(window, { times });
      addEventListener('keydown', () => Object.assign(times, { key: performance.now(), result: 0 }), true);
      const look = (): void => {
        if (times.result === 0 && document.querySelector(selector)) times.result = performance.now();
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true });
    }, results);
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.waitForTimeout(pause);
    await keys((key) => page.keyboard.press(key));
    await page.waitForFunction(() => (window as unknown as { times: { result: number } }).times.result > 0);
    const { key, result } = await page.evaluate(() => (window as unknown as { times: { key: number; result: number } }).times);
    return { bytes: asked.reduce((sum, path) => sum + weight(path), 0), milliseconds: result - key };
  } finally {
    await browser.close();
  }
}

async function often(origin: string, results: string, subject: Subject, keys: Keys, pause: number): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(origin, results, subject, keys, pause));
  return { bytes: median(runs.map(({ bytes }) => bytes)), milliseconds: median(runs.map(({ milliseconds }) => milliseconds)) };
}

const typed =
  (word: string): Keys =>
  async (press) => {
    for (const letter of word) await press(letter);
  };

const CASES: { name: string; keys: (word: string) => Keys; pause: number; withSentence?: boolean }[] = [
  { name: 'first key, at once', keys: () => (press) => press('l'), pause: 0 },
  { name: 'first key, half a second after opening', keys: () => (press) => press('l'), pause: 500 },
  { name: 'a word that only the text has, typed at once', keys: typed, pause: 0 },
  { name: 'the same, with the sentence around it', withSentence: true, keys: typed, pause: 0 },
];

/** The first result on a site of a thousand invented pages: bytes and time, beside MiniSearch as VitePress uses it and lunr; then the recall of the dossier's searches. */
export const bench: Bench = {
  name: `search: the first result at 1,000 pages (medians of ${RUNS}; we aim at ${BUDGET.bytes / 1000} kB and ${BUDGET.milliseconds} ms)`,
  async run() {
    writeInventedDossier(CONTENT);
    buildSite(CONTENT, SITE);
    writeOtherSearches(SITE);
    const word = wordOfTextOnly();
    const server = await serve(SITE);
    const rows: Record<string, string>[] = [];
    try {
      for (const { name, keys, pause, withSentence } of CASES) {
        let own: Measured | undefined;
        for (const subject of SUBJECTS.filter(({ sentences }) => sentences || !withSentence)) {
          const { results, sentences = results } = subject;
          const found = await often(server.origin, withSentence ? sentences : results, subject, keys(word), pause);
          own ??= found;
          const ratio = (part: keyof Measured): string => (found[part] / (own?.[part] ?? 1)).toFixed(1);
          rows.push({
            when: name,
            search: subject.name,
            kB: (found.bytes / 1000).toFixed(0),
            'kB ÷ ours': ratio('bytes'),
            ms: found.milliseconds.toFixed(0),
            'ms ÷ ours': ratio('milliseconds'),
          });
        }
      }
    } finally {
      await server.close();
    }
    console.table(rows);
    await printRecall();
  },
};
