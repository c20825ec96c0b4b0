import { expect, test } from 'vitest';
import { linkedDataOf } from '../../src/exports/linked-data.ts';
import { TABLES } from '../../src/exports/tables.ts';
import { dossierWith, event, filed, source, state, the } from './build.ts';

const dossier = dossierWith([
  source('herald', 'Herald'),
  event('talks', '1921-03-14/1921-03-16', { place: 'Lindmar' }),
  event('round', '1921-04-01', { states: [state('replaced', '1921-03-30', { becomes: 'talks' })] }),
  filed('changes', 'first', { day: '1921-05-02', kind: 'correction', words: 'A day was mended.', pages: ['/events/talks/'] }),
]);

const page = { title: 'Talks', description: 'They met.', address: '/events/talks/', record: the(dossier.events, 'talks') };

test('an event of several days ends on its last', () => {
  expect(linkedDataOf(dossier, page)).toMatchObject({
    '@type': 'Article',
    about: { '@type': 'Event', startDate: '1921-03-14', endDate: '1921-03-16', location: { name: 'Lindmar' } },
  });
});

test('a page tells its last change, its corrections and what it cites', () => {
  expect(linkedDataOf(dossier, page)).toMatchObject({
    dateModified: '1921-05-02',
    correction: [{ '@type': 'CorrectionComment', text: 'A day was mended.', datePublished: '1921-05-02' }],
    citation: ['https://example.org/herald'],
  });
  expect(linkedDataOf(dossier, { title: 'The ports', description: 'All.', address: '/' })).toMatchObject({
    '@type': 'WebSite',
    name: 'The ports',
  });
});

test('the table of events says what took the place of an event', () => {
  const rows = TABLES.find(({ name }) => name === 'events')?.rows(dossier) ?? [];
  expect(rows.map(({ id, replacedBy }) => [id, replacedBy])).toEqual([
    ['talks', undefined],
    ['round', 'talks'],
  ]);
});
