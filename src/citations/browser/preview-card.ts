import { html } from '../../browser/dom.ts';
import type { Preview } from '../preview.ts';

/** The card of a record: kind, title, facts, summary. */
export function recordCard({ kind, title, language, facts, text }: Preview): Node[] {
  const name = html('p', { class: 'title' }, title);
  if (language) name.lang = language;
  return [
    html('p', { class: 'kicker' }, kind),
    name,
    ...(facts.length > 0 ? [html('p', { class: 'muted' }, facts.join(' · '))] : []),
    ...(text ? [html('p', { class: 'text' }, text)] : []),
  ];
}

/** The name of the page's own language, for sources of which the note does not give another. */
function pageLanguage(): string {
  const tag = document.documentElement.lang;
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/**
 * The card of a note: what the note says, in which language the source is,
 * and how many statements of the dossier rest on it.
 */
export function noteCard(note: HTMLElement): Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  copy.querySelector('.back')?.remove();
  const count = Number(note.dataset['citations']);
  const rests = `${count} ${count === 1 ? 'statement rests' : 'statements rest'} on it`;
  const language = note.dataset['foreign'] === undefined ? `in ${pageLanguage()} · ` : '';
  return [
    html('p', { class: 'kicker' }, `Note ${note.id.slice(1)}`),
    html('p', { class: 'text' }, ...copy.childNodes),
    html('p', { class: 'muted' }, language + rests),
  ];
}
