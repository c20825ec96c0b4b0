const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site as a link writes it: with the folder under which the site is published. */
export function href(address: string): string {
  return `${base}${address}`;
}
