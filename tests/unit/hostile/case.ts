import { BASE } from '../checks/example-base.ts';

/** One file that must not get through, and what is said of it. */
export interface HostileCase {
  name: string;
  /** The path inside the content folder. */
  file: string;
  text: string | Uint8Array;
  /** Where the problem is told, from 1. */
  line: number;
  /** Part of the message. */
  says: string;
}

/** A file of the example dossier with one text put in the place of another. Throws where the first does not stand in it. */
export function broken(name: string, file: string, from: string, to: string, line: number, says: string): HostileCase {
  const text = BASE[file] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  return { name, file, text: text.replace(from, () => to), line, says };
}

const ACTOR = '---\nname: Cassia\nkind: state\nsummary: Cassia is near [@arland-herald].\n---\n\n';

/** A new actor whose prose begins on line 7. */
export function prose(name: string, body: string, line: number, says: string): HostileCase {
  return { name, file: 'actors/cassia.mdx', text: `${ACTOR}${body}\n`, line, says };
}

/** A new term, whole by itself, with more lines from line 4 on. */
export function term(name: string, more: string, line: number, says: string): HostileCase {
  return { name, file: 'terms/fog.yaml', text: `word: Fog\nsummary: Fog came [@arland-herald].\nneutral: fog\n${more}`, line, says };
}
