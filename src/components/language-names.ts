const NAMES: Record<string, string> = {
  ar: 'Arabic', az: 'Azerbaijani', be: 'Belarusian', bg: 'Bulgarian', cs: 'Czech', da: 'Danish', de: 'German', el: 'Greek', en: 'English',
  es: 'Spanish', et: 'Estonian', fa: 'Persian', fi: 'Finnish', fr: 'French', he: 'Hebrew', hu: 'Hungarian', hy: 'Armenian', id: 'Indonesian',
  it: 'Italian', ja: 'Japanese', ka: 'Georgian', kk: 'Kazakh', ko: 'Korean', lt: 'Lithuanian', lv: 'Latvian', nl: 'Dutch', no: 'Norwegian',
  pl: 'Polish', pt: 'Portuguese', ro: 'Romanian', ru: 'Russian', sk: 'Slovak', sr: 'Serbian', sv: 'Swedish', tr: 'Turkish', uk: 'Ukrainian', zh: 'Chinese',
};

/** The English name of a language tag's language; the tag itself where we have no name for it. */
export function languageName(tag: string): string {
  return NAMES[tag.split('-')[0] ?? tag] ?? tag;
}
