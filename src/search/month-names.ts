const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A month in digits as readers say it: "May 2025" for 2025-05; a year alone, and what is no month, as it is. */
export function monthName(month: string): string {
  const [, year = '', digits = ''] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = MONTHS[Number(digits) - 1];
  return name ? `${name} ${year}` : month;
}
