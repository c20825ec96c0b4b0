import { questionAddress } from '../../site/repository.ts';
import type { Entry } from '../directory.ts';

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}

function item(...nodes: (Node | string)[]): HTMLLIElement {
  const element = document.createElement('li');
  element.className = 'help';
  element.append(...nodes);
  return element;
}

/** What is offered where nothing was found: pages with a name that is near, the lists of everything, and asking. */
export function helpItems(query: string, likely: readonly Entry[], base: string, repository: string | undefined): HTMLLIElement[] {
  const near = likely.map(({ path, title, type }) => item('Perhaps ', link(base + path.slice(1), title), ` (${type.toLowerCase()})`));
  const lists = ['events', 'conditions', 'actors', 'terms'].flatMap((name, at) => [at === 0 ? '' : ', ', link(`${base}${name}/`, name)]);
  const ask =
    repository && query !== ''
      ? [item(link(questionAddress(repository, query), 'Ask this'), ' as a question to those who keep the dossier')]
      : [];
  return [...near, item('Everything there is, in lists: ', ...lists), ...ask];
}
