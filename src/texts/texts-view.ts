import { dayWords } from '../day/words.ts';
import type { Dossier, Text } from '../dossier/dossier.ts';
import { existedFrom, statusOfProvision, textsInOrder } from '../dossier/texts.ts';
import type { Issue } from '../schema/dossier-file.ts';
import type { Provision } from '../schema/text.ts';
import { provisionName, STATUS_TERMS } from './text-words.ts';

/** A clause as the comparison in the browser shows it. */
export interface ViewedClause extends Pick<Provision, 'id' | 'issue' | 'also' | 'text'> {
  /** Its number in the text, or that none is recorded. */
  number: string;
  /** Whose wording it is, by name. */
  whose?: string;
  /** The last that was said of the agreement on it, in words, and its tone. */
  status?: { label: string; tone: string };
}

/** A text as the comparison in the browser shows it. */
export interface ViewedText extends Pick<Text, 'id' | 'short' | 'seen'> {
  /** In words. */
  day: string;
  provisions: ViewedClause[];
}

/** All that the free choice of texts needs, small enough to be loaded whole. */
export interface TextsView {
  settings: { issues: Issue[] };
  texts: ViewedText[];
}

function clauseOf(dossier: Dossier, provision: Provision): ViewedClause {
  const { id, issue, also, text, proposedBy } = provision;
  const whose = proposedBy.map((actor) => dossier.actors.get(actor)?.name ?? actor).join(', ');
  const judged = statusOfProvision(provision);
  return {
    ...{ id, issue, also, text, number: provisionName(provision) },
    ...(whose === '' ? {} : { whose }),
    ...(judged ? { status: STATUS_TERMS[judged.status] } : {}),
  };
}

/** The texts of a dossier, in order, for the comparison in the browser. */
export function textsViewOf(dossier: Dossier): TextsView {
  const texts = textsInOrder(dossier).map((text) => ({
    ...{ id: text.id, short: text.short, seen: text.seen, day: dayWords(existedFrom(text)) },
    provisions: text.provisions.map((provision) => clauseOf(dossier, provision)),
  }));
  return { settings: { issues: dossier.settings.issues }, texts };
}
