import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the stand-in for GitHub got. */
export interface Got {
  method: string;
  path: string;
  body: Record<string, unknown> | undefined;
}

/** A stand-in for GitHub on this machine: it answers GET with what is laid ready by path, and keeps what it was sent. */
export interface FakeGitHub {
  access: { api: string; token: string; repository: string };
  got: Got[];
  close: () => Promise<void>;
}

/** Starts one. `answers` holds what a GET gives by its path without the query; anything else is 404. */
export async function fakeGitHub(answers: Record<string, unknown>): Promise<FakeGitHub> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const path = (request.url ?? '').replace(/^\/repos\/arland\/ports\//, '');
      got.push({ method: request.method ?? '', path, body: text ? JSON.parse(text) : undefined });
      const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? 1);
      const answer = request.method === 'GET' ? answers[path.replace(/[?&](?:per_page|page).*$/, '')] : {};
      const isAllowed = request.headers.authorization === 'Bearer secret';
      response.writeHead(answer === undefined ? 404 : isAllowed ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(Array.isArray(answer) ? answer.slice((page - 1) * 100, page * 100) : (answer ?? {})));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { access: { api, token: 'secret', repository: 'arland/ports' }, got, close };
}
