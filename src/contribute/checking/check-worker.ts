import { checkDrafts } from './check-drafts.ts';
import type { DossierNames } from './dossier-names.ts';
import type { Draft } from './draft.ts';

/** Checks drafts beside the page, so that typing never waits. In: the names of the dossier; then drafts with a number. Out: files with the same number. */

interface CheckRequest {
  names?: DossierNames;
  number: number;
  drafts: Draft[];
}

let names: DossierNames | undefined;

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  names = data.names ?? names;
  if (names) self.postMessage({ number: data.number, files: checkDrafts(data.drafts, names) });
});
