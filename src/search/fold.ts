/** Letters without a Unicode decomposition, and their base letters. */
const BASE_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

/**
 * A text normalised for comparison: lower case, without diacritics and
 * apostrophes; any other run that is no letter or digit becomes a space.
 * "Ré-Ópened Quay’s" gives "re opened quays".
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđıßæœðþ]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .replaceAll(/['’ʼ`´]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
