import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { packNetwork } from '../../src/relations/layout/network-data.ts';
import { layoutRelations } from '../../src/relations/layout/relations.ts';
import type { RelationsDrawing } from '../../src/relations/layout/relations-drawing.ts';
import { openSite, type Site } from '../browser/site.ts';
import { distribution } from './distribution.ts';
import { BENCH_PARTIES, inventedNetwork, inventedRelations, inventedView } from './invented-diagrams.ts';
import { OTHERS } from './other-diagrams.ts';
import { benchFile } from './packages.ts';
import type { Bench } from './run.ts';

const FRAMES = 180;

/**
 * Runs in the page: calls `step` in every frame and takes the time from the frame's beginning until its style, layout and
 * painting are done (a message posted in the frame is answered after them).
 */
const MEASURE = `window.measure = (frames, step) => new Promise((resolve) => {
  const times = [];
  const channel = new MessageChannel();
  let start = 0;
  let count = 0;
  channel.port1.onmessage = () => {
    times.push(performance.now() - start);
    if (++count < frames) requestAnimationFrame(frame); else resolve(times);
  };
  const frame = () => { start = performance.now(); step(count); requestAnimationFrame(() => undefined); channel.port2.postMessage(0); };
  requestAnimationFrame(frame);
});`;

/** Zooms in and out on the middle by the wheel, and pans in between. Our picture draws once a frame, in the frame after. */
const OUR_TIMELINE = `(() => {
  const svg = document.querySelector('.stage svg');
  const box = svg.getBoundingClientRect();
  return measure(${FRAMES}, (count) => {
    const deltaY = count % 60 < 30 ? -60 : 60;
    svg.dispatchEvent(new WheelEvent('wheel', { deltaY, ctrlKey: true, clientX: box.left + box.width * 0.68, clientY: box.top + 90, cancelable: true }));
  });
})()`;

const OUR_DAY = `(() => {
  const day = document.querySelector('#day');
  return measure(${FRAMES}, (count) => { day.value = String(count % Number(day.max)); day.dispatchEvent(new Event('input', { bubbles: true })); });
})()`;

/** Times of frames by the clock, and what the page's own thread worked in each on average: the latter does not grow when others use the machine. */
interface Measured {
  times: number[];
  work: number;
}

async function withWork(page: Page, script: string): Promise<Measured> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await worked();
  const times = (await page.evaluate(script)) as number[];
  return { times, work: ((await worked()) - before) / times.length };
}

async function ourTimeline(site: Site, count: number): Promise<Measured> {
  const { page, close } = await site.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
  await page.addInitScript(MEASURE);
  await page.route('**/data/timeline-view.json', (route) => route.fulfill({ json: inventedView(count) }));
  await page.goto(site.url('/timeline/'));
  await page.locator('.stage .mark').first().waitFor();
  const measured = await withWork(page, OUR_TIMELINE);
  await close();
  return measured;
}

/** The picture as the page's component writes it, in short. */
function pictureOf({ width, height, nodes, links }: RelationsDrawing): string {
  const lines = links.map(
    ({ kind, from, to, path }) =>
      `<path class="link ${kind.replaceAll(' ', '-')}" data-line="${kind.replaceAll(' ', '-')}~${from}~${to}" d="${path}"/>`,
  );
  const round = nodes.map(
    ({ id, x, y, r, label }) =>
      `<a data-actor="${id}" href="#"><circle class="node" cx="${x}" cy="${y}" r="${r}"/><text class="halo" x="${label.x}" y="${label.y}" text-anchor="middle">${label.text}</text></a>`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" role="presentation">${lines.join('')}${round.join('')}</svg>`;
}

async function ourRelations(site: Site): Promise<Measured> {
  const relations = inventedRelations(500, 1500);
  const picture = pictureOf(layoutRelations(relations, { width: 1184, height: 760, parties: BENCH_PARTIES }));
  const { page, close } = await site.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
  await page.addInitScript(MEASURE);
  await page.route('**/data/relations-view.json', (route) =>
    route.fulfill({ json: packNetwork(inventedNetwork(relations), ({ id }) => id) }),
  );
  await page.route('**/relations/', async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({
      body: body.replace(/(<figure class="picture relations"[^>]*>)\s*<svg[\s\S]*?<\/svg>/, (_, figure: string) => figure + picture),
      contentType: 'text/html',
    });
  });
  await page.goto(site.url('/relations/'));
  await page.locator('#day').waitFor();
  const measured = await withWork(page, OUR_DAY);
  await close();
  return measured;
}

async function other(page: Page, { script, styles = [], start, step }: (typeof OTHERS)[number]): Promise<Measured & { first: number }> {
  await page.setContent('<div id="stage" style="width:1100px;height:700px"></div>');
  for (const path of styles) await page.addStyleTag({ path: benchFile(path) });
  await page.evaluate(MEASURE);
  const began = performance.now();
  await page.addScriptTag({ path: benchFile(script) });
  await page.evaluate(`(async () => { ${start} })()`);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const first = performance.now() - began;
  return { first, ...(await withWork(page, `measure(${FRAMES}, (count) => { ${step} })`)) };
}

const kilobytes = (path: string): string => `${(gzipSync(readFileSync(benchFile(path))).length / 1000).toFixed(0)} kB`;

export const bench: Bench = {
  name: 'frames while zooming and while the day moves (the built site in the headless browser, beside others on the same data)',
  run: async () => {
    const site = await openSite();
    const ours = { timeline: await ourTimeline(site, 1000), relations: await ourRelations(site) };
    const told = ({ times, work }: Measured): string => `${work.toFixed(1)} ms of work a frame; ${distribution(times)}`;
    console.log(`timeline, 1,000 events: ${told(ours.timeline)}`);
    console.log(`timeline, 5,000 events: ${told(await ourTimeline(site, 5000))}`);
    console.log(`relations, 500 actors and 1,500 links, the day moves: ${told(ours.relations)}`);
    for (const one of OTHERS) {
      const { page, close } = await site.newPage({ viewport: { width: 1280, height: 1000 } });
      const { first, ...measured } = await other(page, one).finally(close);
      const ratio = (measured.work / ours[one.beside].work).toFixed(1);
      console.log(`${one.name} (${kilobytes(one.script)}): first picture ${first.toFixed(0)} ms; ${told(measured)}; ${ratio} × our work`);
    }
    await site.close();
  },
};
