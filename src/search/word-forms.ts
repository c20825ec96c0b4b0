/**
 * Declension of Ukrainian and Russian names. The index stems English only, so
 * a name typed in the genitive would find nothing. A rule maps the ending of
 * the dictionary form to the other endings. Both languages share a rule if
 * they share the ending: a form that one of them lacks does no harm in an
 * index. The first rule that fits applies, so longer endings come first.
 *
 * Not covered: vowel alternation within a stem beyond the rules for -ів, -їв,
 * -ець and -ец, and indeclinable names.
 */
const RULES: readonly (readonly [ending: string, forms: string])[] = [
  // Surnames and places that decline as adjectives, masculine and feminine.
  ['ий', 'ого ому им ім ом ой ая ую а ої ій у ою і ие их ими'],
  ['ый', 'ого ому ым ом ая ой ую ые ых ыми'],
  ['ой', 'ого ому ым ом ая ую ые ых'],
  ['ська', 'ської ській ську ською'],
  ['цька', 'цької цькій цьку цькою'],
  ['ская', 'ской скую'],
  ['цкая', 'цкой цкую'],
  // Places whose last vowel changes.
  ['ків', 'кова кову ковом кові'],
  ['їв', 'єва єву євом єві'],
  ['ець', 'ця цю цем цеві ці ців цям'],
  ['ец', 'ца цу цом цем це цы цев'],
  // Surnames in -ов, -ев, -ін, -ин and their feminine.
  ['ова', 'ової овій ову овою овой'],
  ['ева', 'евої евій еву евою евой'],
  ['єва', 'євої євій єву євою'],
  ['іна', 'іної іній іну іною'],
  ['ина', 'иної иній ину иною иной ине ины'],
  ['ов', 'ова ову овим овым овом ові ове ови овы ових овых'],
  ['ев', 'ева еву евим евым евом еві еве еви евы'],
  ['єв', 'єва єву євим євом єві єве'],
  ['ін', 'іна іну іним іном іні іне іни'],
  ['ин', 'ина ину иным ином ине ины ині'],
  // Nouns by their last letter.
  ['ия', 'ии ию ией'],
  ['ій', 'ія ію ієм ієві ії'],
  ['ія', 'ії ію ією'],
  ['ь', 'я ю ем єм ем і и е ею еві'],
  ['й', 'я ю єм ем ї и е єві еві'],
  ['я', 'і ї и ю єю ею ей е'],
  ['а', 'и ы і е у ою ой о'],
  ['о', 'а у ові ом і'],
];

/** Endings after a consonant: names of men, places and newspapers. */
const AFTER_CONSONANT = 'а у ові ом ем еві і е и ы ів ов';

const CYRILLIC = /^[\p{Script=Cyrillic}'’ʼ-]{4,}$/u;
const CONSONANT = /[бвгґджзклмнпрстфхцчшщ]$/;

function withEndings(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending);
}

/**
 * The other forms of one word in lower case, without the word itself. Empty
 * for a word that is not Cyrillic, has fewer than four letters or fits no
 * rule.
 */
export function formsOf(word: string): string[] {
  const small = word.toLowerCase();
  if (!CYRILLIC.test(small)) return [];
  const rule = RULES.find(([ending]) => small.endsWith(ending) && small.length > ending.length + 1);
  if (rule) return withEndings(small.slice(0, -rule[0].length), rule[1]);
  return CONSONANT.test(small) ? withEndings(small, AFTER_CONSONANT) : [];
}

/** The forms of all words of several names, each once, in order. */
export function formsOfNames(names: readonly string[]): string[] {
  const words = names.flatMap((name) => name.split(/[\s,()]+/));
  return [...new Set(words.flatMap(formsOf))];
}

/**
 * A word without a suffix after an apostrophe: a Turkish case or the English
 * genitive ("Quill’in", "Quill's" → "Quill").
 */
export function withoutSuffix(word: string): string {
  return word.replace(/^(\p{Script=Latin}{2,})['’ʼ]\p{Script=Latin}{1,5}$/u, '$1');
}

const ENGLISH_ENDINGS = /(?:ations?|ings?|ed|ers?|als?|es|e|s)$/;

/** A crude stem of a folded English word, to match "proposed" with "proposes"; short words only lose a plural s. */
export function plainStem(word: string): string {
  return word.length < 5 ? word.replace(/(?<=[a-z]{3})s$/, '') : word.replace(ENGLISH_ENDINGS, '');
}
