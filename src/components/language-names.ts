/**
 * The names come from the ICU data (CLDR) that Node is built with. They are settled for all but small languages, but a
 * newer Node may carry a changed one: two builds are alike where their Node is. The language of the names is given
 * here, so that none is taken from the machine.
 */
const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language tag's language, without its region or script; the tag itself where it has none. */
export function languageName(tag: string): string {
  const [language = tag] = tag.split('-');
  const name = NAMES.of(language);
  return name === undefined || name === language ? tag : name;
}
