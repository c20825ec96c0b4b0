import { afterEach, describe, expect, test } from 'vitest';
import { accessFrom, upsertComment, upsertIssue } from '../../../src/tools/github.ts';
import { type FakeGitHub, fakeGitHub } from './fake-github.ts';

const MARK = '<!-- a mark -->';
const bot = { type: 'Bot' };
let github: FakeGitHub | undefined;
afterEach(() => github?.close());

const writes = () => github?.got.filter(({ method }) => method !== 'GET');

describe('a comment', () => {
  test('is posted where there is none', async () => {
    github = await fakeGitHub({ 'issues/7/comments': [] });
    expect(await upsertComment(github.access, 7, MARK, 'Words.')).toBe('posted');
    expect(writes()).toEqual([{ method: 'POST', path: 'issues/7/comments', body: { body: `${MARK}\nWords.` } }]);
  });

  test('is edited in place where there is one, on whichever page it is', async () => {
    const others = Array.from({ length: 130 }, (_, id) => ({ id, body: 'Talk.', user: { type: 'User' } }));
    github = await fakeGitHub({ 'issues/7/comments': [...others, { id: 900, body: `${MARK}\nOld.`, user: bot }] });
    expect(await upsertComment(github.access, 7, MARK, 'New.')).toBe('edited');
    expect(writes()).toEqual([{ method: 'PATCH', path: 'issues/comments/900', body: { body: `${MARK}\nNew.` } }]);
  });

  test('of a person who copied the mark is left alone', async () => {
    github = await fakeGitHub({ 'issues/7/comments': [{ id: 1, body: MARK, user: { type: 'User' } }] });
    expect(await upsertComment(github.access, 7, MARK, 'Words.')).toBe('posted');
  });

  test('that GitHub refuses is an error with its status and no secret', async () => {
    github = await fakeGitHub({ 'issues/7/comments': [] });
    const access = { ...github.access, token: 'wrong' };
    await expect(upsertComment(access, 7, MARK, 'Words.')).rejects.toThrow(/^GET issues\/7\/comments\S*: GitHub answered 401\.$/);
  });
});

describe('an issue', () => {
  test('is opened once, then edited, then closed', async () => {
    github = await fakeGitHub({ 'issues?state=open': [] });
    expect(await upsertIssue(github.access, 'Title', MARK, 'Words.')).toBe('opened');
    expect(await upsertIssue(github.access, 'Title', MARK, undefined)).toBe('nothing');
    await github.close();
    github = await fakeGitHub({
      'issues?state=open': [
        { number: 3, body: MARK, user: bot, pull_request: {} },
        { number: 4, body: MARK, user: bot },
      ],
    });
    expect(await upsertIssue(github.access, 'Title', MARK, 'New.')).toBe('edited');
    expect(await upsertIssue(github.access, 'Title', MARK, undefined)).toBe('closed');
    expect(writes()?.map(({ path, body }) => [path, body?.['state'] ?? body?.['body']])).toEqual([
      ['issues/4', `${MARK}\nNew.`],
      ['issues/4', 'closed'],
    ]);
  });
});

test('without a token or a repository nothing is asked', () => {
  expect(() => accessFrom({ GITHUB_REPOSITORY: 'arland/ports' })).toThrow('have to be set');
  expect(() => accessFrom({ GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: 'arland/ports/../..' })).toThrow('not owner/name');
});
