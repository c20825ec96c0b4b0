import { fileIdFromWords } from '../../site/id-from-words.ts';
import type { Draft, Drafted } from '../checking/draft.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a draft is called in lists. */
export function nameOf({ fields, id }: Draft): string {
  const name = textOf(fields['title']) || textOf(fields['name']) || textOf(fields['publisher']);
  return name || id || 'without a name';
}

/** The name of a draft's file, made from what was written; empty if nothing was. */
export function proposedId({ collection, fields }: Draft): string {
  if (collection === 'sources') return fileIdFromWords(`${textOf(fields['publisher'])} ${textOf(fields['published'])}`);
  return fileIdFromWords(textOf(fields[collection === 'actors' ? 'name' : 'title']));
}

const KINDS: Readonly<Record<Drafted, string>> = {
  sources: 'source',
  actors: 'actor',
  conditions: 'condition',
  events: 'event',
  texts: 'text',
};

interface DraftRow {
  index: number;
  words: string;
  isOpen: boolean;
}

function draftItem({ index, words, isOpen }: DraftRow): HTMLLIElement {
  const [item, open, drop] = [document.createElement('li'), document.createElement('button'), document.createElement('button')];
  [open.type, open.textContent, open.dataset['draft']] = ['button', words, String(index)];
  if (isOpen) open.setAttribute('aria-current', 'true');
  [drop.type, drop.textContent, drop.dataset['drop']] = ['button', 'Remove', String(index)];
  drop.setAttribute('aria-label', `Remove ${words}`);
  item.append(open, ' ', drop);
  return item;
}

/** Fills the list of drafts; it is left as it is where nothing changed, so that the focus stays. */
export function listDrafts(list: HTMLElement, drafts: readonly Draft[], open: number): void {
  const rows = drafts.map((draft, index) => ({ index, words: `${KINDS[draft.collection]}: ${nameOf(draft)}`, isOpen: index === open }));
  if (list.dataset['shown'] === JSON.stringify(rows)) return;
  list.dataset['shown'] = JSON.stringify(rows);
  list.replaceChildren(...rows.map(draftItem));
}
