import { type Citation, writeCitation } from '../schema/citation.ts';

type Rows =
  | 'agreement'
  | 'came'
  | 'compared'
  | 'expectation'
  | 'formulation'
  | 'order'
  | 'position'
  | 'state'
  | 'unknown'
  | 'use'
  | 'asked'
  | 'stood';
type RowsWithin = 'answer' | 'edge' | 'progress' | 'reading';

/** The name of a place of a page that cites: a part of it, a row of a list, a row within a row. */
export type Slot = 'summary' | 'prose' | 'sources' | 'outcome' | `${Rows}-${number}` | `${RowsWithin}-${number}-${number}`;

/** A group of citations at one place of a page: the summary, the prose, a row of a table. */
export interface NoteSlot {
  /** Unique on the page; becomes part of the ids of the references. */
  slot: Slot;
  citations: readonly Citation[];
}

/** A reference in the text: the number of its note, and the id to which the note leads back. */
export interface NoteReference {
  number: number;
  id: string;
}

/** A numbered note of a page: one citation, and where the text refers to it. */
export interface Note {
  number: number;
  citation: Citation;
  references: string[];
}

/** The notes of a page, in the order in which a reader meets them. */
export interface Notes {
  list: readonly Note[];
  slots: ReadonlyMap<Slot, readonly NoteReference[]>;
}

/**
 * Numbers the citations of a page. Slots come in reading order; the same
 * citation keeps its first number. Throws if two slots share a name.
 */
export function notesOf(cited: readonly NoteSlot[]): Notes {
  const byText = new Map<string, Note>();
  const slots = new Map<Slot, NoteReference[]>();
  for (const { slot, citations } of cited) {
    if (slots.has(slot)) throw new Error(`Two slots of this page are called "${slot}".`);
    slots.set(
      slot,
      citations.map((citation, index) => {
        const text = writeCitation(citation);
        const note = byText.get(text) ?? { number: byText.size + 1, citation, references: [] };
        byText.set(text, note);
        const id = `r-${slot}-${index + 1}`;
        note.references.push(id);
        return { number: note.number, id };
      }),
    );
  }
  return { list: [...byText.values()], slots };
}
