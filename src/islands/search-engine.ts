import { loadDirectory } from '../search/directory.ts';
import { type NameIndex, nameIndexOf } from '../search/name-index.ts';
import { loadPagefind, type PagefindClient } from '../search/pagefind-client.ts';

/** The two halves of the search, loading: the names, which come first, and the index. */
export interface SearchEngine {
  names: Promise<NameIndex>;
  index: Promise<PagefindClient>;
}

let engine: SearchEngine | undefined;

/** Waits until what is there has been shown, and what the reader did has been heard. */
export const aMoment = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

function begin(base: string): SearchEngine {
  const names = loadDirectory(base).then(nameIndexOf);
  // The names are a fifth of the bytes and answer first: the index does not share the line with them.
  const index = names.then(aMoment, aMoment).then(() => loadPagefind(base));
  return { names, index };
}

/** Begins to load the search, once per page; where a half could not be loaded, the next call tries again. */
export function searchEngine(base: string): SearchEngine {
  engine ??= begin(base);
  const forget = (): void => {
    engine = undefined;
  };
  engine.names.catch(forget);
  engine.index.catch(forget);
  return engine;
}
