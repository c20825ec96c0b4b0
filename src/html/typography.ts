import { monthName } from '../day/months.ts';
import { around, type Edit, edited, readHtml } from './elements.ts';

/** What stands as it was typed: code and addresses. */
const AS_TYPED: ReadonlySet<string> = new Set(['code', 'pre', 'kbd']);

const NO_BREAK = '\u00a0';

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|');
/** A day of a month, as in `12 May`. */
const DAY_AND_MONTH = new RegExp(String.raw`(?<=(?<!\d)\d{1,2}) (?=(?:${MONTHS})\b)`, 'g');
/** A number and its unit. */
const NUMBER_AND_UNIT = /(?<=\d) (?=(?:km|kg|million|billion|thousand|per cent|percent|hours?|minutes?|a\.m\.|p\.m\.)(?!\p{L}))/gu;

/**
 * A text as it is set: no line breaks between a day and its month or a number and its unit, and an apostrophe within or
 * after a word is curly. Quotation marks stay: the text alone does not say which one opens.
 */
export function asSet(text: string): string {
  return text
    .replace(DAY_AND_MONTH, NO_BREAK)
    .replace(NUMBER_AND_UNIT, NO_BREAK)
    .replace(/(?<=\p{L}|\d)'/gu, '’');
}

/** The texts of a piece of HTML as they are set; tags, attributes and code stay as they are. */
export function setTexts(source: string): string {
  const edits = readHtml(source).texts.flatMap(({ start, parent }): Edit[] => {
    if ([...around(parent)].some(({ name }) => AS_TYPED.has(name))) return [];
    const tag = source.indexOf('<', start);
    const to = tag < 0 ? source.length : tag;
    const written = source.slice(start, to);
    const words = asSet(written.replaceAll('&#39;', "'"));
    return words === written ? [] : [{ from: start, to, words }];
  });
  return edited(source, edits);
}
