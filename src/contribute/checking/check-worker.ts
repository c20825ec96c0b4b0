import { checkDrafts } from './check-drafts.ts';
import type { Draft } from './draft.ts';
import type { Known } from './known.ts';

/** Checks drafts beside the page, so that typing never waits. In: what is known, once; then drafts with a number. Out: files with the same number. */

export interface CheckRequest {
  known?: Known;
  number: number;
  drafts: Draft[];
}

let known: Known | undefined;

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  known = data.known ?? known;
  if (known) self.postMessage({ number: data.number, files: checkDrafts(data.drafts, known) });
});
