/** Letters that have no decomposition into a base letter and a mark. */
const BASE_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

/**
 * A text in the form in which words are compared: small letters without
 * marks, apostrophes gone, everything else that is no letter or digit a space.
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
