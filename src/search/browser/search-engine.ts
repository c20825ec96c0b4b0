import { loadAnswers } from '../answers.ts';
import { loadDirectory } from '../directory.ts';
import { loadFacets } from '../facets-file.ts';
import { type NameIndex, nameIndexOf } from '../name-index.ts';
import { type AnswerIndex, answerIndexOf } from '../query/answer.ts';
import { type FacetIndex, facetIndexOf } from '../query/facet-index.ts';
import { loadPagefind, type PagefindClient } from '../query/pagefind-client.ts';
import { type LoadShard, shardLoader } from '../term-index.ts';

/** The parts of the search. The names load at once, all else when it is first asked for. */
export interface SearchEngine {
  names: Promise<NameIndex>;
  loadShard: LoadShard;
  /** Pagefind's index, four times as large as the rest. */
  index: () => Promise<PagefindClient>;
  /** The facets, for filters and counts. */
  facets: () => Promise<FacetIndex>;
  /** What the site answers to questions. */
  answers: () => Promise<AnswerIndex>;
  /** True once the index has loaded. */
  isReady: () => boolean;
}

let engine: SearchEngine | undefined;

/** Yields to the event loop, so that pending paint and input go first. */
const yieldToMain = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

/** Lets the next call try again after a part failed to load. */
function forget(): void {
  engine = undefined;
}

/** Loads a part at the first call only. */
function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return () => {
    if (loading) return loading;
    loading = load();
    loading.catch(forget);
    return loading;
  };
}

function begin(base: string): SearchEngine {
  const names = loadDirectory(base).then(nameIndexOf);
  names.catch(forget);
  let isReady = false;
  const load = async (): Promise<PagefindClient> => {
    // The index waits for the names, which are small and answer first.
    await names.then(yieldToMain, yieldToMain);
    const client = await loadPagefind(base);
    isReady = true;
    return client;
  };
  const index = once(load);
  const facets = once(async () => facetIndexOf(await loadFacets(base)));
  const answers = once(async () => answerIndexOf(await loadAnswers(base)));
  return { names, loadShard: shardLoader(base), index, facets, answers, isReady: () => isReady };
}

/** Begins to load the search, once per page. */
export function searchEngine(base: string): SearchEngine {
  engine ??= begin(base);
  return engine;
}
