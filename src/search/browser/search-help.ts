import type { Entry } from '../directory.ts';

/** Where a question that the site does not answer can be put: a new issue of the repository, filled in. */
function reportAddress(repository: string, query: string): string {
  const root = repository.replace(/(?:\.git)?\/?$/, '');
  const title = `Question: ${query}`;
  const body = 'Searched for on the site and not found. What I would like to know, and a source, if I have one:\n\n';
  const isGitLab = new URL(root).hostname.includes('gitlab');
  const parameters = isGitLab ? { 'issue[title]': title, 'issue[description]': body } : { title, body };
  return `${root}${isGitLab ? '/-' : ''}/issues/new?${new URLSearchParams(parameters)}`;
}

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
      ? [item(link(reportAddress(repository, query), 'Ask this'), ' as a question to those who keep the dossier')]
      : [];
  return [...near, item('Everything there is, in lists: ', ...lists), ...ask];
}
