import { expect, test } from 'vitest';
import { editAddress, LONGEST_ADDRESS, newFileAddress, reportAddress } from '../../../src/site/repository.ts';

const HOST = 'https://example.org/ports/';

test('a file is edited at its host', () => {
  expect(editAddress(HOST, 'actors/arland.mdx')).toBe('https://example.org/ports/edit/main/content/actors/arland.mdx');
});

test('a report names page, section and version, whatever characters they have', () => {
  const address = new URL(reportAddress(HOST, { page: '/actors/arland/', section: 'What & why? (#what)', version: '1921-06-30' }));
  expect(address.pathname).toBe('/ports/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'correction.yml',
    title: 'Correction: /actors/arland/',
    page: '/actors/arland/',
    section: 'What & why? (#what)',
    version: '1921-06-30',
  });
});

test('a new file opens with its name and text, unless that is too long for an address', () => {
  const text = 'title: "A & B"\n# ü\n';
  const address = new URL(newFileAddress(HOST, 'events/some-day.mdx', text) ?? '');
  expect(address.pathname).toBe('/ports/new/main/content/events');
  expect(Object.fromEntries(address.searchParams)).toEqual({ filename: 'some-day.mdx', value: text });
  expect(newFileAddress(HOST, 'events/x.mdx', 'x'.repeat(LONGEST_ADDRESS))).toBeUndefined();
  expect(newFileAddress(HOST, 'events/x.mdx', 'ж'.repeat(LONGEST_ADDRESS / 6))).toBeUndefined();
});
