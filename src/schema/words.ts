import { z } from 'astro/zod';

/** The name of a file without its ending: small Latin letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has small Latin letters, digits and single hyphens, as in press-secretary.')
  .max(80, 'An id has at most 80 characters.');

/** Plain words on one line or more; no Markdown. */
export const wordsSchema = z.string().trim().min(1, 'Write at least one word.');

const LONGEST_NAME = 200;

/** A name or title of ours: words that fit on a line or two, and into a drawing. */
export const nameSchema = wordsSchema.max(LONGEST_NAME, `A name or title has at most ${LONGEST_NAME} characters.`);

/** A title as it was printed elsewhere. */
export const printedSchema = wordsSchema.max(300, 'A title has at most 300 characters; leave the rest out with …');

/** Plain words with citations in brackets after the statement: `… said so [@page, para. 2].` */
export const citedWordsSchema = wordsSchema.describe('One or two sentences that stand alone, each with its citation: … [@page].');

/** A short name of an answer, so that two accounts can be compared: `ninety-minutes`. */
export const slugSchema = idSchema.describe('A short answer as an id: two accounts that give the same one agree.');

const ADDRESS_ERROR = 'Write a whole address that begins with https:// or http://.';

/** What no address needs, and what could end it early where it is shown or copied. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ODD = /[\s\0-\x1F\x7F-\x9F<>"`\\]/;

/** Whether a text is the address of a public page: http or https, a host with a name, no user, nothing odd in it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(text) || ODD.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  const isNamed = /\.[^.\d[\]:][^.:[\]]*$/.test(hostname.replace(/\.$/, ''));
  return isNamed && username === '' && password === '' && !/%(?![\da-f]{2})/i.test(text);
}

/** A web address; only http and https are links. */
export const addressSchema = z
  .url({ protocol: /^https?$/, error: ADDRESS_ERROR, abort: true })
  .max(2_000, 'An address has at most 2000 characters.')
  .refine(isWebAddress, {
    error: `${ADDRESS_ERROR} It names a host such as example.org, and has no blank, quotation mark, backslash, user or password.`,
  });

/** Kinds of what is not known. */
export const unknownSchema = z.strictObject({
  kind: z.enum(['not published', 'unverified', 'disputed', 'not yet searched']).describe('Why it is not known.'),
  text: wordsSchema.describe('One sentence: what is not known. It may carry citations.'),
});

/** What is not known about a record's subject. */
export const unknownsSchema = z.array(unknownSchema);
export type Unknown = z.output<typeof unknownSchema>;
