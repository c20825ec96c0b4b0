import type { Rule } from './check.ts';

/** Held by cspell's dictionary, in the tools. */
export const wordsSpelt: Rule = {
  name: 'words-spelt',
  promise: 'Every word of ours stands in the dictionary of English, or among the names and words of the dossier.',
  good: { file: 'actors/belmora.mdx', text: 'Belmora kept the ports closed' },
  bad: { file: 'actors/belmora.mdx', text: 'Belmora kept the ports clossed' },
};

/** Held by markdownlint, in the tools. */
export const markdownTidy: Rule = {
  name: 'markdown-tidy',
  promise: 'Markdown is written so that every program reads it alike.',
  good: { file: 'actors/arland.mdx', text: 'Arland closed its border on 2 March' },
  bad: { file: 'actors/arland.mdx', text: 'Arland closed **its border ** on 2 March' },
};

/** What is looked at only when asked for: `npm run check -- --prose`. */
export const PROSE_RULES: readonly Rule[] = [wordsSpelt, markdownTidy];
