import { indexDayWords } from '../../../src/search/days-in-query.ts';
import { wordsOf } from '../../../src/search/fold.ts';
import type { PagefindClient, PagefindResult } from '../../../src/search/query/pagefind-client.ts';

/** A page of the invented index: its text, and its day if it has one. */
export interface FakePage {
  text: string;
  day?: string;
}

/** An index of invented pages, and all that it was asked. */
export interface FakeIndex {
  client: PagefindClient;
  asked: (string | null)[];
}

const wordsIn = ({ text, day = '' }: FakePage): string[] => [...wordsOf(text), ...indexDayWords(day)];

/** The longest beginning of a word that stands somewhere in the index: Pagefind, too, falls back to ever shorter ones. */
function knownBeginning(word: string, known: readonly string[]): string {
  return known.some((one) => one.startsWith(word)) || word.length === 1 ? word : knownBeginning(word.slice(0, -1), known);
}

/** How often the words of a query stand on a page; 0 if one of them is missing. */
function scoreOf(page: FakePage, words: readonly string[]): number {
  const counts = words.map((word) => wordsIn(page).filter((own) => own.startsWith(word)).length);
  return counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0);
}

/** Answers as Pagefind does: all words have to be on a page, each as the beginning of a word; a quoted phrase as it stands. */
export function fakeIndex(pages: Readonly<Record<string, FakePage>>): FakeIndex {
  const asked: (string | null)[] = [];
  const known = Object.values(pages).flatMap(wordsIn);
  const score = (page: FakePage, query: string | null): number => {
    if (query === null) return 1;
    if (query.startsWith('"')) return page.text.includes(query.slice(1, -1)) ? 1 : 0;
    const words = wordsOf(query).map((word) => knownBeginning(word, known));
    return scoreOf(page, words);
  };
  const resultOf = (id: string, page: FakePage, query: string | null): PagefindResult => ({
    ...{ id, score: score(page, query) },
    data: async () => ({ url: `/${id}/`, excerpt: '', content: page.text, meta: { day: page.day ?? '' }, sub_results: [] }),
  });
  const search = async (query: string | null) => {
    asked.push(query);
    const results = Object.entries(pages).map(([id, page]) => resultOf(id, page, query));
    return { results: results.filter((one) => one.score > 0).sort((a, b) => b.score - a.score) };
  };
  return { client: { options: async () => {}, init: async () => {}, search }, asked };
}
