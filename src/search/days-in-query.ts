/** A day, or part of one, that a query asks for. */
export interface AskedDay {
  year?: string;
  /** Two digits. */
  month?: string;
  /** Two digits. */
  day?: string;
}

/** Names of the months in English, Russian, Ukrainian and Turkish, and in German and French if they differ. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uary)?|январ[ья]|січ(?:ень|ня)|ocak|januar|janvier)$/,
  /^(?:feb(?:ruary)?|феврал[ья]|лют(?:ий|ого)|şubat|februar|février)$/,
  /^(?:mar(?:ch)?|март[а]?|берез(?:ень|ня)|mart|märz|mars)$/,
  /^(?:apr(?:il)?|апрел[ья]|квіт(?:ень|ня)|nisan|avril)$/,
  /^(?:may|ма[йя]|трав(?:ень|ня)|mayıs|mayis|mai)$/,
  /^(?:june?|июн[ья]|черв(?:ень|ня)|haziran|juni|juin)$/,
  /^(?:july?|июл[ья]|лип(?:ень|ня)|temmuz|juli|juillet)$/,
  /^(?:aug(?:ust)?|август[а]?|серп(?:ень|ня)|ağustos|agustos|août)$/,
  /^(?:sept?(?:ember)?|сентябр[ья]|верес(?:ень|ня)|eylül|eylul|septembre)$/,
  /^(?:oct(?:ober)?|октябр[ья]|жовт(?:ень|ня)|ekim|oktober|octobre)$/,
  /^(?:nov(?:ember)?|ноябр[ья]|листопада?|kasım|kasim|novembre)$/,
  /^(?:dec(?:ember)?|декабр[ья]|груд(?:ень|ня)|aralık|aralik|dezember|décembre)$/,
];

const two = (value: number | string): string => String(value).padStart(2, '0');

function monthOf(word: string): string | undefined {
  const index = MONTHS.findIndex((names) => names.test(word.replace(/[.,]$/, '')));
  return index === -1 ? undefined : two(index + 1);
}

function dayOfMonth(word: string): string | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|-?го|-?е|\.)?,?$/.exec(word);
  const day = Number(match?.[1]);
  return day >= 1 && day <= 31 ? two(day) : undefined;
}

const yearOf = (word: string | undefined): string | undefined => /^((?:19|20)\d\d)(?:г\.?|р\.?)?,?$/.exec(word ?? '')?.[1];

/** A day in digits: 2025-05-11, 2025-05, 11.05.2025, 11/5/2025, 11.05. The second number is the month unless it exceeds 12. */
function inDigits(word: string): AskedDay | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(word);
  if (iso) return { year: iso[1] ?? '', month: two(iso[2] ?? ''), ...(iso[3] ? { day: two(iso[3]) } : {}) };
  const written = /^(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(word);
  if (!written) return undefined;
  const [first = 0, second = 0] = [Number(written[1]), Number(written[3])];
  const [day, month] = second > 12 ? [second, first] : [first, second];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const year = written[4] && (written[4].length === 2 ? `20${written[4]}` : written[4]);
  return { ...(year ? { year } : {}), month: two(month), day: two(day) };
}

/** The day in words that begins at word `at`, and its number of words. A month's name alone is no day: "may" is also a verb. */
function inWords(words: readonly string[], at: number): { asked: AskedDay; length: number } | undefined {
  const skip = words[at + 1] === 'of' ? 1 : 0;
  const [word = '', next = '', third] = [words[at], words[at + 1 + skip], words[at + 2 + skip]];
  const dayFirst = dayOfMonth(word);
  const monthNext = dayFirst && monthOf(next);
  if (dayFirst && monthNext) return withYear({ day: dayFirst, month: monthNext }, third, 2 + skip);
  const month = monthOf(word);
  const dayNext = month && dayOfMonth(next);
  if (month && dayNext) return withYear({ day: dayNext, month }, third, 2);
  const year = month && yearOf(next);
  return month && year ? { asked: { month, year }, length: 2 } : undefined;
}

function withYear(asked: AskedDay, word: string | undefined, length: number): { asked: AskedDay; length: number } {
  const year = yearOf(word);
  return year ? { asked: { ...asked, year }, length: length + 1 } : { asked, length };
}

/** Splits a query into the days that it asks for and the remaining words. */
export function daysIn(query: string): { days: AskedDay[]; rest: string } {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const written = query.split(/\s+/).filter(Boolean);
  const days: AskedDay[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const digits = inDigits((words[at] ?? '').replace(/,$/, ''));
    const found = digits ? { asked: digits, length: 1 } : inWords(words, at);
    if (found) days.push(found.asked);
    else rest.push(written[at] ?? '');
    at += found?.length ?? 1;
  }
  return { days, rest: rest.join(' ') };
}

/** The days of an interval within one month, else its two ends; of a single day that day. Hours and marks of doubt are dropped. */
function daysOf(written: string): string[] {
  const [first = '', last = first] = written.split('/').map((end) => end.slice(0, 10).replace(/[~?].*$/, ''));
  const [from, to] = [Number(first.slice(8)), Number(last.slice(8))];
  if (first.slice(0, 7) !== last.slice(0, 7) || !from || !to) return [...new Set([first, last])];
  return Array.from({ length: to - from + 1 }, (_, index) => `${first.slice(0, 7)}-${two(from + index)}`);
}

/** True if a written day (`2025-05-11T01:30+03:00`, `2025-05`, `2025-05-23/2025-05-25`) is or includes the day asked for. */
export function isAskedDay(written: string, { year, month, day }: AskedDay): boolean {
  return daysOf(written).some((own) => {
    const [ownYear, ownMonth, ownDay] = own.split('-');
    return (!year || year === ownYear) && (!month || month === ownMonth) && (!day || day === ownDay);
  });
}

/** True if a title's words name the day asked for, as in "night of 11–12 May": its number and the month's name. */
export function namesDay(words: readonly string[], { month, day }: AskedDay): boolean {
  return day !== undefined && words.includes(String(Number(day))) && words.some((word) => monthOf(word) === month);
}

/** The word by which the index knows a day: `d20250511`, `d202505`, or without a year `d0511`. */
export function dayWord({ year = '', month = '', day = '' }: AskedDay): string {
  return `d${year}${month}${day}`;
}

/** The words by which a page with a written day can be found: the day, its month, the day without its year. */
export function indexDayWords(written: string): string[] {
  const words = daysOf(written).flatMap((own) => {
    const [year = '', month = '', day = ''] = own.split('-');
    if (month === '') return [];
    const monthWord = dayWord({ year, month });
    return day === '' ? [monthWord] : [dayWord({ year, month, day }), monthWord, dayWord({ month, day })];
  });
  return [...new Set(words)];
}
