import { type Citation, writeCitation } from '../schema/citation.ts';

/** A group of citations at one place of a page: the summary, the prose, a row of a table. */
export interface NoteSlot {
  /** Unique on the page; becomes part of the ids of the references. */
  place: string;
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
  places: ReadonlyMap<string, readonly NoteReference[]>;
}

/**
 * Numbers the citations of a page. Places come in reading order; the same
 * citation keeps its first number. Throws where two places share a name.
 */
export function notesOf(cited: readonly NoteSlot[]): Notes {
  const byText = new Map<string, Note>();
  const places = new Map<string, NoteReference[]>();
  for (const { place, citations } of cited) {
    if (places.has(place)) throw new Error(`Two places of this page are called "${place}".`);
    places.set(
      place,
      citations.map((citation, index) => {
        const text = writeCitation(citation);
        const note = byText.get(text) ?? { number: byText.size + 1, citation, references: [] };
        byText.set(text, note);
        const id = `r-${place}-${index + 1}`;
        note.references.push(id);
        return { number: note.number, id };
      }),
    );
  }
  return { list: [...byText.values()], places };
}
