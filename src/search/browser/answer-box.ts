import { html } from '../../browser/dom.ts';
import type { SiteAnswer } from '../answers.ts';

/** The site's own answer to a question: its words, and the place on the page where they stand with their sources. */
export function answerBox({ path, title, words }: SiteAnswer, base: string): HTMLElement {
  const link = html('a', { href: base + path.replace(/^\//, '') }, title);
  return html(
    'section',
    { 'aria-label': 'Answer' },
    html('p', { class: 'answer-title' }, link),
    ...(words === '' ? [] : [html('p', {}, words)]),
  );
}
