/** An address in the form in which two are compared: host in small letters, no slash at the end, no parameters that only say whence a reader came. */
function comparable(url: string): string {
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()]) if (name.startsWith('utm_')) address.searchParams.delete(name);
  return address.href.replace(/\/$/, '');
}

/** A text in 53 bits: cyrb53 by bryc (public domain). Among a million texts two are alike with a chance of 1 in 18,000. */
function hashOf(text: string): number {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    [one, two] = [Math.imul(one ^ code, 2654435761), Math.imul(two ^ code, 1597334677)];
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}

const KNOWN = 'address-key:';

/** What two addresses of one page have in common, in eleven characters, so that the form need not load every address. */
export function addressKey(url: string): string {
  return url.startsWith(KNOWN) ? url.slice(KNOWN.length) : hashOf(comparable(url)).toString(36);
}

/** Stands for the address of a page of which the key alone is known. */
export function addressWithKey(key: string): string {
  return `${KNOWN}${key}`;
}
