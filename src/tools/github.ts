/** The few requests to GitHub's interface that the workflows make; no more rights are needed than they name. */

/** Where and as whom to ask. */
export interface Access {
  /** `https://api.github.com`, without a slash at the end. */
  api: string;
  token: string;
  /** `owner/name`. */
  repository: string;
}

/** A comment or an issue that a workflow wrote before: found again by a mark that readers do not see. */
interface Marked {
  id?: number;
  number?: number;
  body?: string | null;
  user?: { type?: string } | null;
  pull_request?: object;
}

const PAGE = 100;
const MOST_PAGES = 20;

/** Access as a workflow's environment tells it. Throws if something is missing. */
export function accessFrom(environment: Readonly<Record<string, string | undefined>>): Access {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = environment;
  if (!token || !repository) throw new Error('GITHUB_TOKEN and GITHUB_REPOSITORY have to be set.');
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error(`"${repository}" is not owner/name.`);
  return { api, token, repository };
}

/** One request. Gives the answer's JSON; throws with the status if it is an error. */
export async function ask({ api, token, repository }: Access, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: GitHub answered ${answer.status}.`);
  return answer.json();
}

/** The first of a list of comments or issues that a program wrote with this mark in it. */
async function findMarked(access: Access, list: string, mark: string): Promise<Marked | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const query = `${list.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`;
    const found = (await ask(access, 'GET', list + query)) as Marked[];
    const own = found.find(({ body, user, pull_request: isPull }) => !isPull && user?.type === 'Bot' && body?.includes(mark));
    if (own || found.length < PAGE) return own;
  }
  return undefined;
}

/** Writes a comment on a pull request, or edits in place the one that carries the same mark. */
export async function upsertComment(access: Access, pull: number, mark: string, text: string): Promise<'posted' | 'edited'> {
  const body = `${mark}\n${text}`;
  const before = await findMarked(access, `issues/${pull}/comments`, mark);
  if (before) await ask(access, 'PATCH', `issues/comments/${before.id}`, { body });
  else await ask(access, 'POST', `issues/${pull}/comments`, { body });
  return before ? 'edited' : 'posted';
}

/**
 * Keeps one open issue: opens it, edits it in place, or closes it where there
 * is nothing to tell (`text` undefined). Somebody else's issue is never touched.
 */
export async function upsertIssue(
  access: Access,
  title: string,
  mark: string,
  text: string | undefined,
): Promise<'opened' | 'edited' | 'closed' | 'nothing'> {
  const before = await findMarked(access, 'issues?state=open', mark);
  if (text === undefined) {
    if (before) await ask(access, 'PATCH', `issues/${before.number}`, { state: 'closed', state_reason: 'completed' });
    return before ? 'closed' : 'nothing';
  }
  const body = `${mark}\n${text}`;
  if (before) await ask(access, 'PATCH', `issues/${before.number}`, { title, body });
  else await ask(access, 'POST', 'issues', { title, body });
  return before ? 'edited' : 'opened';
}
