import { loadDirectory } from '../search/directory.ts';
import { type NameIndex, nameIndexOf } from '../search/name-index.ts';
import { loadPagefind, type PagefindClient } from '../search/pagefind-client.ts';
import { type LoadWords, wordLoader } from '../search/text-words.ts';

/** The parts of the search, loading: the names, which come first, the text's first words where they are asked for, and the index. */
export interface SearchEngine {
  names: Promise<NameIndex>;
  words: LoadWords;
  index: Promise<PagefindClient>;
}

let engine: SearchEngine | undefined;

/** Waits until what is there has been shown, and what the reader did has been heard. */
export const aMoment = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

function begin(base: string): SearchEngine {
  const names = loadDirectory(base).then(nameIndexOf);
  const load = wordLoader(base);
  let asked: Promise<unknown> = names;
  const words: LoadWords = (file) => {
    const loading = load(file);
    asked = loading.then(aMoment);
    return loading;
  };
  // Names and words are a few bytes and answer first: the index does not share the line with them.
  const index = names
    .then(aMoment, aMoment)
    .then(() => asked)
    .then(() => loadPagefind(base));
  return { names, words, index };
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
