/** The months in English, January first: the one table of them. */
const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The name of a month counted from 1; an empty text if there is no such month. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The name of a month counted from 1 where room is short: `Jan`, `June`, `Sept`. */
export function shortMonthName(month: number): string {
  const name = monthName(month);
  if (name.length <= 4) return name;
  return name.slice(0, month === 9 ? 4 : 3);
}

/** A month in digits as readers say it: `May 2025` for `2025-05`; a year alone, and what is no month, as it is. */
export function monthAndYear(month: string): string {
  const [, year = '', digits = ''] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = monthName(Number(digits));
  return name ? `${name} ${year}` : month;
}
