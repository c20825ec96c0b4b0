import { html } from '../../browser/dom.ts';
import { questionAddress } from '../../site/repository.ts';
import type { Entry } from '../directory.ts';

const link = (href: string, text: string): HTMLElement => html('a', { href }, text);

const item = (...children: (Node | string)[]): HTMLLIElement => html('li', { class: 'help' }, ...children);

/** The items shown if nothing was found: pages with a similar name, the lists of everything, and a link to ask. */
export function helpItems(query: string, likely: readonly Entry[], base: string, repository: string | undefined): HTMLLIElement[] {
  const near = likely.map(({ path, title, type }) => item('Perhaps ', link(base + path.slice(1), title), ` (${type.toLowerCase()})`));
  const lists = ['events', 'conditions', 'texts', 'actors', 'terms'].flatMap((name, at) => [
    at === 0 ? '' : ', ',
    link(`${base}${name}/`, name),
  ]);
  const ask =
    repository && query !== ''
      ? [item(link(questionAddress(repository, query), 'Ask this'), ' as a question to those who keep the dossier')]
      : [];
  return [...near, item('Everything there is, in lists: ', ...lists), ...ask];
}
