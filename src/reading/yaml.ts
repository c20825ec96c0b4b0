import type { Document } from 'yaml';
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault, FieldPath, Place } from '../schema/record.ts';
import { depthFaults, TOO_DEEP } from './size-limits.ts';

/** The fields of one file, and the place of each. */
export interface Fields {
  data: unknown;
  faults: Fault[];
  /** The place of a field, or of the nearest field around it. */
  placeOf: (path: FieldPath) => Place;
}

const FIXES: Record<string, string> = {
  DUPLICATE_KEY: 'Keep one of the two; a list of several things goes under one key, each on a line with "- ".',
  TAB_AS_INDENT: 'Indent with blanks, not with tabs.',
  BAD_INDENT: 'Indent the lines of one list or block alike.',
  MISSING_CHAR: 'Close the quotation mark or bracket.',
  NON_STRING_KEY: 'Write a word before the colon; text that begins with { or [ goes in quotation marks.',
  TAG_RESOLVE_FAILED: 'Take the tag away; text that begins with ! goes in quotation marks.',
  MULTIPLE_DOCS: 'Take out the line "---" or "..."; a file says one thing.',
};

const DEFAULT_FIX = 'Text with ": " or " #" in it, or that begins with a special character, goes in quotation marks.';

/** A key that is written twice hides nothing; of the other errors only the first is reported, since it often causes the others. */
function tellingErrors(document: Document.Parsed): Document.Parsed['errors'] {
  const all = [...document.errors, ...document.warnings];
  const first = all.find(({ code }) => code !== 'DUPLICATE_KEY');
  return all.filter((error) => error.code === 'DUPLICATE_KEY' || error === first);
}

/** The first line of what the parser says, without its place and its advice to programmers. */
function plainly(message: string): string {
  const [first = ''] = message.split('\n');
  return first
    .replace(/ at line.*$/, '')
    .replace(/; please use .*$/, '')
    .replace(/^With stringKeys, all/, 'All')
    .replace(/closing ["']quote/, 'closing quotation mark');
}

function placeAt(lines: LineCounter, offset: number, firstLine: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}

function syntaxFaults(document: Document.Parsed, firstLine: number): Fault[] {
  return tellingErrors(document).map((error) => ({
    path: [],
    place: { line: (error.linePos?.[0].line ?? 1) + firstLine - 1, column: error.linePos?.[0].col ?? 1 },
    rule: 'yaml-well-formed',
    message: `This is not well-formed YAML: ${plainly(error.message)}.`,
    fix: FIXES[error.code] ?? DEFAULT_FIX,
  }));
}

/** Anchors and aliases let a small file grow without bound, and nobody needs them here. */
function aliasFaults(document: Document.Parsed, lines: LineCounter, firstLine: number): Fault[] {
  const faults: Fault[] = [];
  visit(document, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || ('anchor' in node && node.anchor))) return undefined;
    faults.push({
      path: [],
      place: placeAt(lines, node.range?.[0] ?? 0, firstLine),
      rule: 'no-anchors',
      message: 'Anchors (&) and aliases (*) are not used in content files.',
      fix: 'Write the value out; text that begins with & or * goes in quotation marks.',
    });
    return visit.SKIP;
  });
  return faults;
}

function nodeAt(document: Document.Parsed, path: FieldPath): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function keyNode(document: Document.Parsed, path: FieldPath): unknown {
  const map = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof map !== 'object' || map === null || !('items' in map) || !Array.isArray(map.items)) return undefined;
  return map.items.find(({ key }: { key?: unknown }) => isScalar(key) && key.value === last)?.key;
}

function placeFinder(document: Document.Parsed, lines: LineCounter, firstLine: number): (path: FieldPath) => Place {
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const node = keyNode(document, part) ?? nodeAt(document, part);
      if (isNode(node) && node.range) return placeAt(lines, node.range[0], firstLine);
    }
    return { line: firstLine, column: 1 };
  };
}

/**
 * Reads YAML as text, numbers, lists and maps (YAML 1.2 core: no day becomes
 * a Date). `firstLine` is the line of the file on which the text begins.
 */
export function readYaml(text: string, firstLine = 1): Fields {
  const deep = depthFaults(text, firstLine);
  const nowhere = { line: firstLine, column: 1 };
  if (deep.length > 0) return { data: undefined, faults: deep, placeOf: () => nowhere };
  try {
    return readFields(text, firstLine);
  } catch (error) {
    // What stands too deep in each other without brackets, by blanks alone.
    if (!(error instanceof RangeError)) throw error;
    return { data: undefined, faults: [{ ...TOO_DEEP, path: [], place: nowhere }], placeOf: () => nowhere };
  }
}

function readFields(text: string, firstLine: number): Fields {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true, merge: false, stringKeys: true, resolveKnownTags: false });
  const faults = [...syntaxFaults(document, firstLine), ...aliasFaults(document, lines, firstLine)];
  const data: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { data, faults, placeOf: placeFinder(document, lines, firstLine) };
}
