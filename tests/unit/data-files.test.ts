import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Ajv from 'ajv/dist/2020.js';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { DATA_FILES } from '../../src/exports/data-files.ts';
import { TABLES } from '../../src/exports/tables.ts';
import { relationsOf } from '../../src/relations/relations.ts';
import { actor, condition, dossierWith, event, filed, position, source, state } from './build.ts';

const NASTY = 'A "quote", <b>&amp; {x} \\ 50% #1_$ =1+1';
const dossier = dossierWith([
  source('herald', 'Herald & Sons <Ltd>', {
    title: NASTY,
    published: '1921-03',
    url: 'https://example.org/a_b?x=1&y=%20{2}',
    language: 'uk',
    archived: 'https://archive.example.org/1',
  }),
  source('courier', 'Українська газета', { published: '1921-03-05~/1921-03-07' }),
  actor('pilots-chief', { kind: 'person', name: NASTY, actsFor: 'pilots' }),
  event('talks', '1921-03-14/1921-03-16', {
    title: NASTY,
    kind: 'meeting',
    place: 'Quay 3; left, "east"',
    participants: [{ actor: 'arland' }, { actor: 'belmora' }],
  }),
  event('speech', '1921-03-12T23:30-05:00', { participants: [{ actor: 'pilots-chief' }] }),
  event('cancelled', '1921-03-20', {
    states: [state('planned', '1921-03-15', { plannedFor: '1921-03-20' }), state('did not happen', '1921-03-21')],
  }),
  event('to-come', '1921-04-20', { states: [state('planned', '1921-03-15', { plannedFor: '1921-04-20' })] }),
  event('some-time', '1921-03~'),
  condition('ports', { addressedTo: ['belmora'], positions: [position('belmora', '1921-03-20', 'rejects')] }),
  filed('changes', 'first', { day: '1921-05-02', kind: 'fact', words: 'A day was added.', pages: ['/events/talks/'] }),
]);

function textOf(name: string, of = dossier): string {
  const file = DATA_FILES.find((one) => one.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return file.text(of, (address) => `https://example.org${address}`);
}

describe('what other programs read', () => {
  test('RIS: a reference manager gets every source with an address, whole', () => {
    const read = plugins.input.chain(textOf('sources.ris'), { forceType: '@ris/file' }) as Record<string, unknown>[];
    expect(read).toHaveLength(2);
    const herald = read.find(({ URL }) => URL === 'https://example.org/a_b?x=1&y=%20{2}');
    expect(herald).toMatchObject({ title: NASTY, publisher: 'Herald & Sons <Ltd>', language: 'uk' });
    expect(JSON.stringify(herald?.['issued'])).toContain('1921');
    expect(textOf('sources.ris')).toContain('DA  - 1921/03//');
  });

  test('BibTeX: every entry is parsed without an error', () => {
    const { entries, errors } = parseBibtex(textOf('sources.bib'));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(['courier', 'herald']);
    expect(entries[0]?.fields).toMatchObject({ howpublished: expect.stringContaining('Українська газета') });
    expect(entries[1]?.fields.url).toBe('https://example.org/a_b?x=1&y=%202');
  });

  test('CSL-JSON says no more of a day than its file', () => {
    const items = JSON.parse(textOf('sources.csl.json'));
    expect(items).toMatchObject([
      {
        id: 'courier',
        issued: {
          'date-parts': [
            [1921, 3, 5],
            [1921, 3, 7],
          ],
          circa: true,
        },
      },
      {
        id: 'herald',
        type: 'webpage',
        title: NASTY,
        issued: { 'date-parts': [[1921, 3]] },
        note: expect.stringContaining('archive.example.org'),
      },
    ]);
  });

  test('GEXF and GraphML: every actor and link comes back, its sentence unchanged', () => {
    const { nodes, links } = relationsOf(dossier);
    for (const [text, parse] of [
      [textOf('relations.gexf'), parseGexf],
      [textOf('relations.graphml'), parseGraphml],
    ] as const) {
      const graph = parse(MultiDirectedGraph, text, { addMissingNodes: false });
      expect(graph.nodes().sort()).toEqual(nodes.map(({ id }) => id).sort());
      expect(graph.edges().length).toBe(links.length);
      expect(graph.mapEdges((_, { sentence }) => sentence).sort()).toEqual(links.map(({ words }) => words).sort());
      expect(graph.getNodeAttribute('pilots-chief', 'label')).toBe(NASTY);
    }
  });

  test('iCalendar: days, instants and what did not come', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf('events.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const byId = new Map(events.map((one) => [one.uid.split('/').at(-2), one]));
    expect([...byId.keys()].sort()).toEqual(['cancelled', 'speech', 'talks', 'to-come']);
    const talks = byId.get('talks');
    expect([talks?.startDate.toString(), talks?.endDate.toString(), talks?.summary]).toEqual(['1921-03-14', '1921-03-17', NASTY]);
    expect(talks?.location).toBe('Quay 3; left, "east"');
    expect(byId.get('speech')?.startDate.toString()).toBe('1921-03-13T04:30:00Z');
    const statusOf = (id: string) => byId.get(id)?.component.getFirstPropertyValue('status');
    expect(['talks', 'cancelled', 'to-come'].map(statusOf)).toEqual(['CONFIRMED', 'CANCELLED', 'TENTATIVE']);
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBeTruthy();
  });

  test('TimelineJS: texts are HTML that says what the file says, and unknown parts of a day are left out', () => {
    const { events } = JSON.parse(textOf('events.timelinejs.json'));
    const byId = new Map<string, { start_date: object; end_date?: object; text: { headline: string; text: string } }>(
      events.map((one: { unique_id: string }) => [one.unique_id, one]),
    );
    expect(byId.get('some-time')?.start_date).toEqual({ year: 1921, month: 3 });
    expect(byId.get('talks')?.end_date).toEqual({ year: 1921, month: 3, day: 16 });
    expect(byId.get('talks')?.text.headline).toContain('&lt;b&gt;');
    expect(byId.get('cancelled')?.text.text).toContain('did not happen');
  });

  test('the whole dossier holds to its own published schema, which refuses what the engine refuses', () => {
    const schema = JSON.parse(textOf('dossier.schema.json'));
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    const whole = JSON.parse(textOf('dossier.json'));
    expect(validate(whole), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(whole.events.talks.title).toBe(NASTY);
    expect(validate({ ...whole, events: { talks: { ...whole.events.talks, kind: 'quarrel' } } })).toBe(false);
    expect(schema.properties.events.additionalProperties.properties.place.description).toBeTruthy();
  });
});

test('a dossier without records has all files, and its tables have names of columns', () => {
  const empty = dossierWith([]);
  for (const { name } of DATA_FILES) expect(textOf(name, empty).length, name).toBeGreaterThanOrEqual(name.startsWith('sources.') ? 0 : 20);
  for (const { columns, rows, name } of TABLES) {
    for (const row of rows(dossier)) expect(columns.split(' '), name).toEqual(expect.arrayContaining(Object.keys(row)));
  }
});
