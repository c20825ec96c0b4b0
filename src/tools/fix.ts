import { lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'astro/zod';
import { normaliseText, splitFrontmatter } from '../reading/frontmatter.ts';
import { readProse } from '../reading/prose.ts';
import { namesIn, readFolder, readText } from '../reading/read-folder.ts';
import { fieldNamesAt } from '../reading/schema-faults.ts';
import { bodyFaults } from '../reading/size-limits.ts';
import { readYaml } from '../reading/yaml.ts';
import { COLLECTIONS, type Collection } from '../schema/collections.ts';
import { dossierFileSchema } from '../schema/dossier-file.ts';
import { idsForNames, type Names, namesInFolder } from './ids-for-names.ts';
import { orderFields } from './order-fields.ts';

/** A file's text in its two parts; a file of fields alone has no prose. */
interface Parts {
  fields: string;
  prose?: string;
}

function partsOf(text: string, isProse: boolean): Parts | undefined {
  if (!isProse) return { fields: text };
  const parts = splitFrontmatter(text);
  return parts && { fields: `${parts.fields}\n`, prose: parts.body };
}

const joined = ({ fields, prose }: Parts): string => (prose === undefined ? fields : `---\n${fields}---\n${prose}`);

/** What a file says, whatever the order of its fields and its white space. */
function meaningOf({ fields, prose }: Parts): unknown {
  const { data, faults } = readYaml(fields);
  const { paragraphs, links } = readProse(prose ?? '');
  const said = paragraphs.map(({ kind, text, needsSource }) => [kind, text.replaceAll(/\s+/g, ' ').trim(), needsSource]);
  return [data, faults.length, said, links.map(({ address }) => address)];
}

/** Where the blanks and tabs at the end of a line begin. */
function endOfWords(line: string): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return end;
}

/** A line without loose blanks. Two blanks at the end of a line of prose break the line, so they stay if more words follow. */
function withoutBlanksAtEnd(line: string, next: string | undefined, isProse: boolean): string {
  const words = line.slice(0, endOfWords(line));
  const breaksLine = isProse && words !== '' && line.endsWith('  ') && next !== undefined && endOfWords(next) > 0;
  return breaksLine ? line : words;
}

/** A text without blanks at the ends of lines, and with single empty lines; one line end closes it. One pass over its lines. */
export function withoutLooseBlanks(text: string, isProse: boolean): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    const bare = withoutBlanksAtEnd(line, lines[at + 1], isProse);
    if (bare !== '' || kept.at(-1) !== '' || kept.length === 0) kept.push(bare);
  }
  while (kept.at(-1) === '') kept.pop();
  if (isProse && kept.length === 0) return '';
  return `${kept.join('\n')}\n`;
}

/** The mended parts, if they say the same as before; else the parts as they were. */
function safely(before: Parts, after: Parts): Parts {
  return isDeepStrictEqual(meaningOf(before), meaningOf(after)) ? after : before;
}

function tidied(parts: Parts): Parts {
  const prose = parts.prose === undefined ? {} : { prose: withoutLooseBlanks(parts.prose, true) };
  return safely(parts, { fields: withoutLooseBlanks(parts.fields, false), ...prose });
}

/** A text beyond the limits is left alone: the check says so, and readers of YAML and Markdown take minutes over it. */
function isTooLarge({ fields, prose }: Parts): boolean {
  return [fields, prose ?? ''].some((text) => bodyFaults(text, 1).length > 0);
}

/**
 * Mends what is safe in one file's text, and says what: nothing that the file
 * says of the world is changed, save that a name becomes the id that it stands for.
 */
export function fixText(text: string, schema: z.core.$ZodType, isProse: boolean, names: Names): { text: string; done: string[] } {
  const normal = normaliseText(text);
  const parts = partsOf(normal, isProse);
  if (!parts || isTooLarge(parts)) return { text, done: [] };
  const tidy = tidied(parts);
  const ordered = safely(tidy, { ...tidy, fields: orderFields(tidy.fields, fieldNamesAt(schema, [])) });
  const { text: fields, changes } = idsForNames(ordered.fields, schema, names);
  const done = [
    ...(joined(tidy) === text ? [] : ['white space']),
    ...(ordered.fields === tidy.fields ? [] : ['the order of fields']),
    ...(changes.length === 0 ? [] : [`ids for names (${changes.join(', ')})`]),
  ];
  return { text: joined({ ...ordered, fields }), done };
}

function* filesIn(folder: string): Generator<{ file: string; schema: z.core.$ZodType; isProse: boolean }> {
  yield { file: 'dossier.yaml', schema: dossierFileSchema, isProse: false };
  const there = namesIn(folder);
  for (const collection of (Object.keys(COLLECTIONS) as Collection[]).filter((name) => there.includes(name))) {
    const { schema, ending } = COLLECTIONS[collection];
    if (!lstatSync(join(folder, collection)).isDirectory()) continue;
    for (const name of namesIn(join(folder, collection)).filter((name) => name.endsWith(`.${ending}`))) {
      yield { file: `${collection}/${name}`, schema, isProse: ending === 'mdx' };
    }
  }
}

/** Mends the files once, and says of each in a line what was mended. Links to other files are left alone. */
function fixOnce(folder: string): string[] {
  const names = namesInFolder(readFolder(folder));
  return [...filesIn(folder)].flatMap(({ file, schema, isProse }) => {
    const path = join(folder, file);
    const text = lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readText(path) : undefined;
    if (typeof text !== 'string') return [];
    const { text: after, done } = fixText(text, schema, isProse, names);
    if (done.length === 0) return [];
    writeFileSync(path, after);
    return [`Mended ${folder}/${file}: ${done.join(', ')}.`];
  });
}

/** Mends the files of a content folder where they stand, and says in lines what was mended. */
export function fixFolder(folder: string): string[] {
  const lines: string[] = [];
  // A file that was mended can be read, and so its names become known to the others.
  for (let more = fixOnce(folder); more.length > 0; more = fixOnce(folder)) lines.push(...more);
  return lines;
}
