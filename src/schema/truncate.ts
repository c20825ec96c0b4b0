const MOST = 80;

/** A text as a message quotes it: cut where it is long. */
export function truncate(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text;
}
