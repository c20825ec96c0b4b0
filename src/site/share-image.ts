/**
 * The address of the picture that is shown where a page is shared. Sources
 * share that of their index: their own words are the publisher's, and there
 * are many of them.
 */
export function shareImageOf(address: string): string {
  const parts = address.split('/').filter(Boolean);
  const shown = parts[0] === 'sources' ? ['sources'] : parts;
  return `/share/${shown.length === 0 ? 'home' : shown.join('/')}.png`;
}
