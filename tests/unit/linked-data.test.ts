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

const aboutEvent = (day: string, said?: string) => {
  const one = dossierWith([event('one', day, said === undefined ? {} : { states: [state(said, '1921-03-02')] })]);
  return linkedDataOf(one, { ...page, record: the(one.events, 'one') });
};

test('a day that is only about right is no date, and one of a month is the month', () => {
  expect(aboutEvent('1921-03-14~')).not.toHaveProperty('about.startDate');
  expect(aboutEvent('1921-03~/1921-05')).not.toHaveProperty('about.startDate');
  expect(aboutEvent('1921-03')).toHaveProperty('about.startDate', '1921-03');
});

test('an event says whether it took place', () => {
  expect(aboutEvent('1921-03-14')).not.toHaveProperty('about.eventStatus');
  const statusOf = (said: string) => JSON.stringify(aboutEvent('1921-03-14', said)).match(/schema\.org\/(Event\w+)/)?.[1];
  expect(['planned', 'moved', 'did not happen', 'denied'].map(statusOf)).toEqual([
    'EventScheduled',
    'EventRescheduled',
    'EventCancelled',
    'EventCancelled',
  ]);
});

test('the page of a source is about the page that it is', () => {
  const record = the(dossier.sources, 'herald');
  expect(linkedDataOf(dossier, { title: 'Herald', description: 'A page.', address: '/sources/herald/', record })).toMatchObject({
    '@type': 'WebPage',
    about: { '@type': 'CreativeWork', publisher: { name: 'Herald' }, url: 'https://example.org/herald' },
  });
});

test('the table of events says what took the place of an event', () => {
  const rows = TABLES.find(({ name }) => name === 'events')?.rows(dossier) ?? [];
  expect(rows.map(({ id, replacedBy }) => [id, replacedBy])).toEqual([
    ['talks', undefined],
    ['round', 'talks'],
  ]);
});
