import { loadDirectory } from '../directory.ts';
import { type NameIndex, nameIndexOf } from '../name-index.ts';
import { loadPagefind, type PagefindClient } from '../query/pagefind-client.ts';
import { type LoadWords, wordLoader } from '../text-words.ts';

/** The parts of the search: the names, already loading; the text's first words; and the index. */
export interface SearchEngine {
  names: Promise<NameIndex>;
  words: LoadWords;
  /** The index, which begins to load when it is first asked for: it is four times as large as the rest. */
  index: () => Promise<PagefindClient>;
  /** Whether the index is there. */
  isReady: () => boolean;
}

let engine: SearchEngine | undefined;

/** Waits until what is there has been shown, and what the reader did has been heard. */
export const aMoment = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

/** Where a part could not be loaded, the next call tries again. */
function forget(): void {
  engine = undefined;
}

function begin(base: string): SearchEngine {
  const names = loadDirectory(base).then(nameIndexOf);
  names.catch(forget);
  let loading: Promise<PagefindClient> | undefined;
  let isReady = false;
  const load = async (): Promise<PagefindClient> => {
    // Names are a few bytes and answer first: the index does not share the line with them.
    await names.then(aMoment, aMoment);
    const client = await loadPagefind(base);
    isReady = true;
    return client;
  };
  const index = (): Promise<PagefindClient> => {
    if (loading) return loading;
    loading = load();
    loading.catch(forget);
    return loading;
  };
  return { names, words: wordLoader(base), index, isReady: () => isReady };
}

/** Begins to load the search, once per page. */
export function searchEngine(base: string): SearchEngine {
  engine ??= begin(base);
  return engine;
}
