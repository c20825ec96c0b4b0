import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn, issueText } from '../../../src/tools/addresses.ts';
import { checkLinks, outcomeOf } from '../../../src/tools/link-check.ts';

const got: { method: string; path: string; at: number }[] = [];
let together = 0;
let most = 0;
const server = createServer((request, response) => {
  const { method = '', url: path = '' } = request;
  got.push({ method, path, at: Date.now() });
  most = Math.max(most, ++together);
  const answer = () => {
    together--;
    if (path === '/silent') return;
    if (path === '/moved') response.writeHead(302, { location: '/here' });
    else if (path === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200);
    else response.writeHead(Number(path.slice(1)) || 200);
    response.end(method === 'GET' ? 'A page.' : undefined);
  };
  setTimeout(answer, 5);
});
let host = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { patience: 1000, pause: 20, hosts: 3 };
const asked = (...paths: string[]) => paths.map((path) => ({ id: path.slice(1), url: host + path }));

describe('asking addresses', () => {
  test('tells who answers, who is gone, who fails and who turns programs away', async () => {
    const answered = await checkLinks(asked('/200', '/moved', '/no-head', '/404', '/410', '/403', '/429', '/503', '/silent'), limits);
    expect(Object.fromEntries(answered.map(({ id, outcome, words }) => [id, `${outcome}: ${words}`]))).toEqual({
      '200': 'answers: 200',
      moved: 'answers: 200',
      'no-head': 'answers: 200',
      '404': 'gone: 404',
      '410': 'gone: 410',
      '403': 'refused: 403',
      '429': 'refused: 429',
      '503': 'failing: 503',
      silent: 'failing: no answer in time',
    });
    expect(got.filter(({ path }) => path === '/200').map(({ method }) => method)).toEqual(['HEAD']);
    expect(got.filter(({ path }) => path === '/no-head').map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  test('asks one host one thing at a time, with a pause', async () => {
    [got.length, most, together] = [0, 0, 0];
    await checkLinks(asked('/a', '/b', '/c', '/d'), limits);
    expect(most).toBe(1);
    const gaps = got.slice(1).map(({ at }, index) => at - (got[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(18);
  });

  test('takes a closed port for a page that fails, not for an end of the run', async () => {
    const [answered] = await checkLinks([{ id: 'closed', url: 'http://127.0.0.1:1/' }], limits);
    expect(answered?.outcome).toBe('failing');
  });

  test.each([
    [204, 'answers'],
    [401, 'refused'],
    [451, 'refused'],
    [500, 'failing'],
  ] as const)('%i %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome);
  });
});

describe('the issue', () => {
  const one = (id: string, outcome: 'answers' | 'gone' | 'failing' | 'refused') => ({
    id,
    url: `https://example.org/${id}`,
    outcome,
    words: '404',
  });

  test('lists what is gone first', () => {
    expect(issueText([one('a', 'failing'), one('b', 'gone'), one('c', 'answers')])).toBe(
      [
        'Of 3 addresses:',
        '',
        '### Gone: find a stored copy and write its address into `archived`',
        '',
        '- ` b `: ` https://example.org/b ` (404)',
        '',
        '### Not answering this time: worth a second look if it lasts',
        '',
        '- ` a `: ` https://example.org/a ` (404)',
        '',
      ].join('\n'),
    );
  });

  test('is not needed where programs are only turned away', () => {
    expect(issueText([one('a', 'answers'), one('b', 'refused')])).toBeUndefined();
  });

  test('is about sources with an address and without a stored copy', () => {
    const ids = addressesIn('tests/fixture').map(({ id }) => id);
    expect(ids).toContain('arland-herald-1921-03-12');
    expect(ids).not.toContain('arland-herald-1921-03-04');
    expect(ids.some((id) => id.startsWith('origin-'))).toBe(false);
  });
});
