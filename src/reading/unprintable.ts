/**
 * Characters that no page and no feed can hold (YAML lets them in as "\\0"),
 * and those that nobody sees: they turn the direction of writing, part lines,
 * or make two words look alike that are not (Unicode TR 36, "Unicode Security
 * Considerations"). The joiners U+200C and U+200D stay, for some scripts need
 * them, and so do the marks that choose how a sign is drawn.
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\p{Bidi_Control}\uFFFE\uFFFF]|\p{Surrogate}|(?!\u200C|\u200D|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}/u;

/** The index of the first character of a text that cannot be shown. */
export function unprintableIn(text: string): number | undefined {
  return UNPRINTABLE.exec(text)?.index;
}

/** The names in the Unicode Character Database of those that come with copied text. */
const NAMES: Readonly<Record<number, string>> = {
  0: 'null',
  173: 'soft hyphen',
  847: 'combining grapheme joiner',
  1564: 'Arabic letter mark',
  6158: 'Mongolian vowel separator',
  8203: 'zero width space',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  12644: 'Hangul filler',
  65279: 'zero width no-break space',
};

function nameOf(code: number): string | undefined {
  if (NAMES[code]) return NAMES[code];
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'a control character';
  return code >= 0xd800 && code < 0xe000 ? 'half of a character' : undefined;
}

/** What is said of the first character of a text that cannot be shown, by its number and name, since nobody can see it; undefined if all can. */
export function unprintableFault(text: string): { rule: string; message: string; fix: string } | undefined {
  const index = unprintableIn(text);
  if (index === undefined) return undefined;
  const code = text.codePointAt(index) ?? 0;
  const name = nameOf(code);
  const written = `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name ? ` (${name})` : ''}`;
  return { rule: 'text-readable', message: `The text holds a character that cannot be shown: ${written}.`, fix: 'Take it out.' };
}
