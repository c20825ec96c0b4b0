import { describe, expect, test } from 'vitest';
import { citationCount } from '../../src/citations/citation-counts.ts';
import { bibtexOf, citedPage, cslOf } from '../../src/citations/page-citation.ts';
import { dossierOf } from '../../src/dossier/dossier.ts';
import { byRange } from '../../src/dossier/ranges.ts';
import { minutesFor, readSections, wordsIn } from '../../src/html/sections.ts';
import { linkStatements } from '../../src/html/statements.ts';
import { cutBefore } from '../../src/html/top-level.ts';
import { readFolder } from '../../src/reading/read-folder.ts';
import { relatedTo } from '../../src/records/related.ts';
import { neighboursOf } from '../../src/records/sequence.ts';
import { anchorsOf } from '../../src/site/anchor.ts';

const { dossierFile, records, problems } = readFolder('tests/fixture');
if (!dossierFile) throw new Error(JSON.stringify(problems));
const dossier = dossierOf(dossierFile.data, records);

describe('the sections of a page', () => {
  const words = 'ship '.repeat(240);
  const body = `<section><h2 id="a">First <a href="/x/">port</a></h2><p>${words}</p></section><h2 id="b">Second</h2><p>${words.repeat(6)}</p><h2 id="c">Third</h2>`;

  test('every heading gets a link, and the list has its words without links', () => {
    const { html, headings } = readSections(body);
    expect(headings).toEqual([
      { id: 'a', words: 'First port' },
      { id: 'b', words: 'Second' },
      { id: 'c', words: 'Third' },
    ]);
    expect(html.match(/class="anchor" href="#[abc]"/g)).toHaveLength(3);
  });

  test('what five minutes do not reach is marked as later, the first section never', () => {
    const { html } = readSections(body);
    expect(html).toContain('<div class="heading"><h2 id="a">');
    expect(html).toContain('<div class="heading later"><h2 id="b">');
    expect(html).toContain('<div class="heading later"><h2 id="c">');
  });

  test('numbers of notes are no words', () => {
    expect(wordsIn('<p>Two words<span class="cites"><a href="#n1">1</a></span>.</p>')).toBe(2);
    expect(minutesFor(0)).toBe(1);
    expect(minutesFor(720)).toBe(3);
  });

  test('a body is cut before its own headings only', () => {
    const html = '<p>one</p><h2>A</h2><p>x<br>y</p><div><h2>inner</h2></div><h2>B</h2>';
    expect(cutBefore(html, 'h2').map((piece) => piece.html)).toEqual([
      '<p>one</p>',
      '<h2>A</h2><p>x<br>y</p><div><h2>inner</h2></div>',
      '<h2>B</h2>',
    ]);
  });
});

describe('the statements of a page', () => {
  const cites = '<span class="cites"><a href="#n1" id="r-1">1</a></span>';
  const anchors = (html: string): string[] => [...linkStatements(html).matchAll(/<(?:p|li|dd) id="([^"]+)"/g)].map(([, id = '']) => id);

  test('each that cites gets an anchor of its first words, and a link to it', () => {
    const html = linkStatements(`<p>On 4 March <a href="/x/">Arland</a> asked for open ports. ${cites}</p><p>No source.</p>`);
    expect(html).toContain('<p id="s-on-4-march-arland-asked-for">');
    expect(html.match(/href="#s-[^"]*"/g)).toEqual(['href="#s-on-4-march-arland-asked-for"']);
    expect(html).toContain('<p>No source.</p>');
    expect(linkStatements(`<p>One${cites}, other${cites}.</p>`)).toMatch(/<\/span>\.<a class="anchor statement"[^>]*>#<\/a><\/p>/);
    expect(linkStatements(`<li>Said. ${cites} <span class="muted">document</span></li>`)).toMatch(
      /1<\/a><\/span><a class="anchor statement"[^>]*>#<\/a> <span/,
    );
  });

  test('of two that begin alike the second gets a number, and none takes the name of another element', () => {
    expect(anchors(`<p>One ship. ${cites}</p><ul><li>One ship. ${cites}</li></ul>`)).toEqual(['s-one-ship', 's-one-ship-2']);
    expect(anchors(`<h2 id="s-one-ship">x</h2><p>One ship. ${cites}</p>`)).toEqual(['s-one-ship-2']);
  });

  test('what has an anchor keeps it, a second pass changes nothing, and only the innermost block is linked', () => {
    const html = `<ul><li id="position-arland"><p>Kept. ${cites}</p></li><li><p>Inner. ${cites}</p></li></ul>`;
    expect(anchors(html)).toEqual(['position-arland', 's-inner']);
    expect(linkStatements(linkStatements(html))).toBe(linkStatements(html));
    expect(anchors(`<ul><li data-elsewhere><p>Told there. ${cites}</p></li></ul>`)).toEqual([]);
  });
});

test('an anchor comes from who and when, and stays when another statement is added', () => {
  const one = ['position', 'arland', '1921-03-04T10:00+01:00', undefined];
  const two = ['position', 'belmora', '1921-03-05', 'belmora-minister'];
  expect(anchorsOf([one, two])).toEqual(['position-arland-1921-03-04t10-00-01-00', 'position-belmora-1921-03-05-belmora-minister']);
  expect(anchorsOf([two, one, two])).toEqual([anchorsOf([two])[0], anchorsOf([one])[0], `${anchorsOf([two])[0]}-2`]);
});

describe('in the invented dossier', () => {
  test('a page is cited as of the day on which it was changed, else of the dossier', () => {
    const address = '/events/lindmar-meeting-14-march/';
    const page = citedPage(dossier, 'A {strange} & title', address, 'https://ports.example/x/');
    expect(page.day).toMatch(/^1921-/);
    expect(bibtexOf(page, address)).toContain('title = {{A strange \\& title}}');
    expect(JSON.parse(cslOf(page, address))).toMatchObject([
      { type: 'webpage', URL: 'https://ports.example/x/', 'container-title': dossier.settings.title },
    ]);
    expect(cslOf(citedPage(dossier, 'T', '/about/'), '/about/')).not.toContain('URL');
  });

  test('events lead from day to day, and the first and last lead one way', () => {
    const ids = [...dossier.events.keys()];
    const ways = ids.map((id) => neighboursOf(dossier, 'events', id));
    expect(ways.filter(({ previous }) => !previous)).toHaveLength(1);
    expect(ways.filter(({ next }) => !next)).toHaveLength(1);
    for (const id of ids) {
      const { next } = neighboursOf(dossier, 'events', id);
      if (next) expect(neighboursOf(dossier, 'events', next.record.id).previous?.record.id).toBe(id);
    }
    expect(neighboursOf(dossier, 'actors', 'arland')).toEqual({});
  });

  test('a related page comes once, with all its reasons', () => {
    const groups = relatedTo(dossier, 'actors', 'arland');
    const pages = groups.flatMap(({ pages }) => pages.map(({ collection, id }) => `${collection}/${id}`));
    expect(pages.length).toBeGreaterThan(3);
    expect(new Set(pages).size).toBe(pages.length);
    expect(
      groups.every(({ pages }) => pages.every(({ reasons }) => reasons.length > 0 && reasons.every(({ words }) => words !== ''))),
    ).toBe(true);
  });

  test('every event stands in one range', () => {
    const groups = byRange(dossier, [...dossier.events.values()], ({ day }) => day);
    expect(groups.flatMap(({ members }) => members)).toHaveLength(dossier.events.size);
  });

  test('statements on a source are counted over the whole dossier', () => {
    const counts = [...dossier.sources.keys()].map((id) => citationCount(dossier, id));
    expect(Math.max(...counts)).toBeGreaterThan(1);
    expect(citationCount(dossier, 'no-such-page')).toBe(0);
  });
});
