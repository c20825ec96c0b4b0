/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ar bel cas dor el fen gar hal il jor kal lin mar nor ost per quill ran sel tar und vel wes yar zan mo ra ti la no'.split(
  ' ',
);
const LATIN_TO_CYRILLIC: Record<string, string> = {
  ...{ a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'й', k: 'к', l: 'л', m: 'м' },
  ...{ n: 'н', o: 'о', p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', y: 'ы', z: 'з' },
};

/** Words that nobody has: names, in Latin letters and in Cyrillic, and a vocabulary in which few words are frequent and many rare. */
export class InventedWords {
  #number: () => number;
  #vocabulary: string[];

  constructor(seed: number, size: number) {
    this.#number = numbersFrom(seed);
    this.#vocabulary = Array.from({ length: size }, () => this.word());
  }

  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number {
    return Math.floor(this.#number() * end);
  }

  /** An invented word of two to four syllables. */
  word(): string {
    return Array.from({ length: 2 + this.below(3) }, () => SYLLABLES[this.below(SYLLABLES.length)]).join('');
  }

  /** A name of one or more words, each with a capital. */
  name(words: number): string {
    return Array.from({ length: words }, () => this.word().replace(/^./, (letter) => letter.toUpperCase())).join(' ');
  }

  /** A sentence of the vocabulary. The square of a number makes the first words frequent, as in a language. */
  sentence(words: number): string {
    const chosen = Array.from({ length: words }, () => this.#vocabulary[Math.floor(this.#number() ** 3 * this.#vocabulary.length)] ?? '');
    return chosen.join(' ').replace(/^./, (letter) => letter.toUpperCase());
  }
}

/** A name in Cyrillic letters, letter by letter. */
export function inCyrillic(name: string): string {
  const letters = [...name].map((letter) => {
    const other = LATIN_TO_CYRILLIC[letter.toLowerCase()];
    if (other === undefined) return letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
  return letters.join('');
}
