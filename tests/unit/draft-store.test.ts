import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepDrafts, loadDrafts, newDraft } from '../../src/contribute/browser/draft-store.ts';

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const titled = (title: string) => ({ ...newDraft('events'), fields: { title } });
const titles = (base = '/') => loadDrafts(base).drafts.map(({ fields }) => fields['title']);
const nothing: ReadonlySet<string> = new Set();

test('what two tabs write is kept beside each other, and each changes only its own', () => {
  const [one, other] = [titled('Talks'), titled('Speech')];
  keepDrafts('/', { drafts: [one], open: 0 }, nothing);
  keepDrafts('/', { drafts: [other], open: 0 }, nothing);
  one.fields = { title: 'Talks of spring' };
  keepDrafts('/', { drafts: [one], open: 0 }, nothing);
  expect(titles().sort()).toEqual(['Speech', 'Talks of spring']);
  expect(loadDrafts('/').drafts[loadDrafts('/').open]?.fields).toEqual({ title: 'Talks of spring' });
  expect(titles('/other/')).toEqual([]);
});

test('what a tab threw away does not come back, and nothing stays behind the last one', () => {
  const [one, other] = [titled('Talks'), titled('Speech')];
  keepDrafts('/', { drafts: [one, other], open: 1 }, nothing);
  keepDrafts('/', { drafts: [other], open: 0 }, new Set([one.key]));
  expect(titles()).toEqual(['Speech']);
  keepDrafts('/', { drafts: [], open: 0 }, new Set([one.key, other.key]));
  expect(stored.size).toBe(0);
});

test('what an earlier version kept without keys is read and replaced, and anything else is passed over', () => {
  const old = { collection: 'events', id: 'talks', fields: { title: 'Talks' }, prose: '' };
  stored.set('parley-drafts:/', JSON.stringify({ drafts: [old, { ...old, collection: 'spells' }, 7, { ...old, key: 3 }], open: 9 }));
  const { drafts, open } = loadDrafts('/');
  expect([drafts.length, open]).toEqual([1, 0]);
  keepDrafts('/', { drafts, open }, nothing);
  expect(titles()).toEqual(['Talks']);
});

test('a browser that refuses to store says so', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(keepDrafts('/', { drafts: [titled('Talks')], open: 0 }, nothing)).toBe(false);
});
