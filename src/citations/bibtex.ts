/** Signs that BibTeX reads as markup. */
const bibtexText = (text: string): string => text.replaceAll(/[\\{}]/g, '').replaceAll(/[&%$#_]/g, '\\$&');

/** Fields that hold an address, which BibTeX takes as it is. */
const VERBATIM: ReadonlySet<string> = new Set(['url']);

/** An entry of a BibTeX file. A title keeps its capitals; a field without a value is left out. */
export function bibtexEntry(type: string, key: string, fields: readonly (readonly [name: string, value: string | undefined])[]): string {
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return [];
    const text = VERBATIM.has(name) ? value.replaceAll(/[\\{}\s]/g, '') : bibtexText(value);
    return [`  ${name} = {${name.endsWith('title') ? `{${text}}` : text}},`];
  });
  return `@${type}{${key},\n${lines.join('\n')}\n}`;
}
