import { type AskedDay, daysIn } from './days-in-query.ts';
import { wordsOf } from './fold.ts';
import { withoutSuffix } from './word-forms.ts';

/** A parsed query. */
export interface Query {
  /** The text within quotation marks. */
  phrases: string[];
  days: AskedDay[];
  /** The words with a meaning, folded, those of phrases included. */
  words: string[];
  /** The same words as typed, for the index. */
  typed: string[];
  /** True if it is put as a question. */
  isQuestion: boolean;
}

/** Stop words of English, Russian, Ukrainian and Turkish, dropped unless the query has nothing else. */
const STOP_WORDS = new Set(
  (
    'a an and are about at be been by can come could did do does for from had has have he her his how i if in into is it its me not of on or our ' +
    'say says said she should tell that the their them then there they this to was were what when where which who whom whose why will with ' +
    'would you happened happen happens explain mean means meaning ' +
    'а в во и из за к как какие кто на не о об от по при с со что чего это когда где почему зачем ли ' +
    'але де для до з зі і й із коли навіщо та у чому чи що це хто як який які яка про ' +
    've ile ne kim nerede nasıl neden bir bu'
  ).split(' '),
);

/** Words with which a question begins, in the same languages. */
const QUESTION_WORDS = new Set(
  (
    'who whom whose what when where why how which did does do is are was were has have can will ' +
    'кто что когда где почему зачем как какой какие сколько хто що коли де чому навіщо як який скільки ' +
    'kim ne neden niçin nasıl nerede hangi kaç'
  ).split(' '),
);

const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text) || QUESTION_WORDS.has(text.trim().toLowerCase().split(/\s+/)[0] ?? '');

const PHRASE = /["“„«]([^"“”„«»]+)["”“»]/g;

/** Parses a query into phrases (in quotation marks of any shape), days and the remaining words. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(PHRASE)].map((match) => (match[1] ?? '').trim()).filter(Boolean);
  const { days, rest } = daysIn(text.replaceAll(PHRASE, ' ').replaceAll(/["“”„«»]/g, ' '));
  const loose = rest.split(/[^\p{L}\p{N}'’ʼ-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const meaningful = loose.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  const kept = (meaningful.length > 0 || days.length > 0 || phrases.length > 0 ? meaningful : loose).map(withoutSuffix);
  const typed = [...phrases.flatMap((phrase) => phrase.split(/\s+/)), ...kept];
  return { phrases, days, words: typed.flatMap(wordsOf), typed, isQuestion: isQuestion(text) };
}
