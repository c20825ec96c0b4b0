import { compareTexts } from '../compare-texts.ts';

/**
 * Asks addresses whether they answer, as a polite visitor does: the head of a
 * page first and the page only where the head is refused, one request at a time
 * for each host with a pause between, and never for longer than it takes to know.
 */

/** An address and the source that has it. */
export interface Asked {
  id: string;
  url: string;
}

/**
 * gone: nobody finds the page (404, 410, no such host). failing: the host did
 * not answer as it should (5xx, time, broken connection). refused: programs are
 * turned away (401, 403, 429 …), which says nothing about readers.
 */
export type Outcome = 'answers' | 'gone' | 'failing' | 'refused';

/** What became of an address. */
export interface Answered extends Asked {
  outcome: Outcome;
  /** The status, or why there is none, in a few words. */
  words: string;
}

/** How to ask. */
interface FetchLimits {
  /** Milliseconds until an answer is given up. */
  patience: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Hosts asked side by side. */
  hosts: number;
}

const LIMITS: FetchLimits = { patience: 20_000, pause: 1_000, hosts: 4 };
const AGENT = 'parley-source-check (a weekly question whether a cited page still answers)';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function statusOf(url: string, method: 'HEAD' | 'GET', patience: number): Promise<number> {
  const answer = await fetch(url, { method, redirect: 'follow', headers: { 'user-agent': AGENT }, signal: AbortSignal.timeout(patience) });
  // The status is all that is asked: the page itself is left where it is.
  await answer.body?.cancel();
  return answer.status;
}

/** What a status says of a page. */
export function outcomeOf(status: number): Outcome {
  if (status < 400) return 'answers';
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 ? 'failing' : 'refused';
}

function outcomeOfError(error: unknown): Pick<Answered, 'outcome' | 'words'> {
  const cause = (error as { cause?: { code?: string } }).cause?.code ?? '';
  if (cause === 'ENOTFOUND') return { outcome: 'gone', words: 'no such host' };
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return { outcome: 'failing', words: isLate ? 'no answer in time' : `no connection${cause && ` (${cause})`}` };
}

async function askOne(asked: Asked, { patience, pause }: FetchLimits): Promise<Answered> {
  try {
    let status = await statusOf(asked.url, 'HEAD', patience);
    if (status >= 400) {
      await wait(pause);
      status = await statusOf(asked.url, 'GET', patience);
    }
    return { ...asked, outcome: outcomeOf(status), words: String(status) };
  } catch (error) {
    return { ...asked, ...outcomeOfError(error) };
  }
}

async function askHost(asked: readonly Asked[], limits: FetchLimits): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const [index, one] of asked.entries()) {
    if (index > 0) await wait(limits.pause);
    answered.push(await askOne(one, limits));
  }
  return answered;
}

/** Asks every address once. The answers come in the order of the ids. Throws for an address that is none. */
export async function checkLinks(asked: readonly Asked[], limits: FetchLimits = LIMITS): Promise<Answered[]> {
  const queues = [...Map.groupBy(asked, ({ url }) => new URL(url).host).values()];
  const answered: Answered[] = [];
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) answered.push(...(await askHost(queue, limits)));
  };
  await Promise.all(Array.from({ length: limits.hosts }, work));
  return answered.sort((a, b) => compareTexts(a.id, b.id));
}
