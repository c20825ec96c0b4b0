import { loadDirectory } from '../directory.ts';
import { loadFacets } from '../facets-file.ts';
import { type NameIndex, nameIndexOf } from '../name-index.ts';
import { type FacetIndex, facetIndexOf } from '../query/facet-index.ts';
import { loadPagefind, type PagefindClient } from '../query/pagefind-client.ts';
import { type LoadShard, shardLoader } from '../term-index.ts';

/** The parts of the search: the names, already loading; the text's first words; and the index. */
export interface SearchEngine {
  names: Promise<NameIndex>;
  words: LoadShard;
  /** The index, which begins to load when it is first asked for: it is four times as large as the rest. */
  index: () => Promise<PagefindClient>;
  /** The facets, which begin to load when somebody filters or counts. */
  facets: () => Promise<FacetIndex>;
  /** Whether the index is there. */
  isReady: () => boolean;
}

let engine: SearchEngine | undefined;

/** Yields to the event loop, so that pending paint and input go first. */
const yieldToMain = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

/** Where a part could not be loaded, the next call tries again. */
function forget(): void {
  engine = undefined;
}

/** Begins to load a part when it is first asked for. */
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
    // Names are a few bytes and answer first: the index does not share the line with them.
    await names.then(yieldToMain, yieldToMain);
    const client = await loadPagefind(base);
    isReady = true;
    return client;
  };
  const index = once(load);
  const facets = once(async () => facetIndexOf(await loadFacets(base)));
  return { names, words: shardLoader(base), index, facets, isReady: () => isReady };
}

/** Begins to load the search, once per page. */
export function searchEngine(base: string): SearchEngine {
  engine ??= begin(base);
  return engine;
}
