import slugify from '@sindresorhus/slugify';

/** The name of a file is at most this long, so that addresses stay readable. */
const LONGEST_ID = 60;

/**
 * Words as an id: small Latin letters, digits and single hyphens. Other scripts
 * are transliterated ("Łódź" gives `lodz`, "Порт" `port`); empty if no letter
 * can be. The same words give the same id in the form, in `npm run new` and in
 * anchors.
 */
export function idFromWords(words: string): string {
  // An apostrophe joins the letters around it, as in the words that search compares.
  return slugify(words.replaceAll(/['’ʼ`´]/g, ''), { decamelize: false });
}

/** An id for a file: as `idFromWords`, and cut between two words if it is too long. */
export function fileIdFromWords(words: string): string {
  const id = idFromWords(words);
  return id.length <= LONGEST_ID ? id : id.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/, '');
}
