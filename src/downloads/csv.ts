/** A table's cell: a list is written with blanks between its entries. */
type Value = string | number | boolean | readonly string[] | undefined;

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;

/** A leading sign by which a spreadsheet would take a text for a formula. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

function cell(value: Value): string {
  const text = value === undefined ? '' : typeof value === 'object' ? value.join(' ') : String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** By this sign at the front a spreadsheet knows a file for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const columnsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/**
 * Writes rows as CSV (RFC 4180: commas, lines end with CR LF, quotes doubled) in UTF-8 with its mark, with a line of names
 * first. The columns are those of all rows, in the order in which they first appear, unless they are given. What a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function csvOf(rows: readonly Row[], columns: readonly string[] = columnsOf(rows)): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
