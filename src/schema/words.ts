import { z } from 'astro/zod';

const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** The name of a file without its ending: small Latin letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has small Latin letters, digits and single hyphens, as in press-secretary.')
  .max(80, 'An id has at most 80 characters.')
  .refine((id) => !RESERVED.test(id), 'Windows keeps this name for itself and could not hold the file; choose another one.');

/** What a field names by id: records of a collection, or the parties or issues of dossier.yaml. */
export type Named = 'actors' | 'conditions' | 'events' | 'texts' | 'sources' | 'terms' | 'parties' | 'issues';

/** The id of a record, party or issue. What it names is said here alone: checks, forms and tools read it off the schema. */
export const idOf = (names: Named) => idSchema.meta({ names });

/** Plain words on one line or more; no Markdown. */
export const wordsSchema = z.string().trim().min(1, 'Write at least one word.');

/** An observer: the id of an actor, or the publisher's name of a source that the same entry cites. */
export const observerSchema = wordsSchema.meta({ names: 'actors', orPublisher: true });

const LONGEST_NAME = 200;

/** A name or title of ours: words that fit on a line or two, and into a drawing. */
export const nameSchema = wordsSchema.max(LONGEST_NAME, `A name or title has at most ${LONGEST_NAME} characters.`);

/** A title cut down by its author, for pictures, tables and sentences. */
export const shortSchema = (most: number) => wordsSchema.max(most, `A short title has at most ${most} characters.`);

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

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** A language tag as it is usually written (BCP 47). */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'Write a language tag, as in en, uk or pt-BR.', abort: true })
  .refine(isLanguage, 'Write a language tag that exists, as in en, uk or pt-BR.');

function isTimezone(zone: string): boolean {
  try {
    return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** A time zone by its name. */
export const timezoneSchema = z.string().refine(isTimezone, 'Write the name of a time zone that exists, as in Europe/Lisbon.');

/** A web address; only http and https are links. It is kept as written, and so nothing may stand in it that readers of addresses pass over. */
export const addressSchema = z
  .string()
  .max(2_000, 'An address has at most 2000 characters.')
  .refine(isWebAddress, {
    error: ({ input }) =>
      /^https?:\/\//i.test(String(input))
        ? `${ADDRESS_ERROR} It names a host such as example.org, and has no blank, quotation mark, backslash, user or password.`
        : ADDRESS_ERROR,
  })
  .meta({ format: 'uri' });

/** Kinds of what is not known. */
export const unknownSchema = z.strictObject({
  kind: z.enum(['not published', 'unverified', 'disputed', 'not yet searched']).describe('Why it is not known.'),
  text: wordsSchema.describe('One sentence: what is not known. It may carry citations.'),
});

/** What is not known about a record's subject. */
export const unknownsSchema = z.array(unknownSchema);
export type Unknown = z.output<typeof unknownSchema>;
