import { loadDirectory } from '../search/directory.ts';
import { type NameIndex, nameIndexOf } from '../search/name-index.ts';
import { loadPagefind, type PagefindClient } from '../search/pagefind-client.ts';

/** The two halves of the search, loading: the names, which come first, and the index. */
export interface SearchEngine {
  names: Promise<NameIndex>;
  index: Promise<PagefindClient>;
}

let engine: SearchEngine | undefined;

/** Begins to load the search, once per page; where a half could not be loaded, the next call tries again. */
export function searchEngine(base: string): SearchEngine {
  engine ??= { names: loadDirectory(base).then(nameIndexOf), index: loadPagefind(base) };
  const forget = (): void => {
    engine = undefined;
  };
  engine.names.catch(forget);
  engine.index.catch(forget);
  return engine;
}
