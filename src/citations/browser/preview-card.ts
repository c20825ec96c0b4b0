import type { Preview } from '../preview.ts';

function paragraph(className: string, ...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
}

/** The card of a record: kind, title, facts, summary. */
export function recordCard({ kind, title, language, facts, text }: Preview): Node[] {
  const name = paragraph('title', title);
  if (language) name.lang = language;
  return [
    paragraph('kicker', kind),
    name,
    ...(facts.length > 0 ? [paragraph('soft', facts.join(' · '))] : []),
    ...(text ? [paragraph('text', text)] : []),
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
  const words = document.createElement('p');
  words.className = 'text';
  const copy = note.cloneNode(true) as HTMLElement;
  copy.querySelector('.back')?.remove();
  words.append(...copy.childNodes);
  const count = Number(note.dataset['rests']);
  const rests = `${count} ${count === 1 ? 'statement rests' : 'statements rest'} on it`;
  const language = note.dataset['foreign'] === undefined ? `in ${pageLanguage()} · ` : '';
  return [paragraph('kicker', `Note ${note.id.slice(1)}`), words, paragraph('soft', language + rests)];
}
