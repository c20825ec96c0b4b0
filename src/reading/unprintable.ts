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

/** What is said of it. */
export const NOT_TEXT = { rule: 'text-readable', message: 'The text holds a character that cannot be shown.', fix: 'Take it out.' };
