/**
 * Addresses at the host of the files, in GitHub's form (Forgejo and Gitea know
 * the same query for a new issue, and other paths). `repository` is the address
 * that dossier.yaml gives.
 */

/** The folder of the content in the repository, and the published branch. */
const FOLDER = 'content';
const BRANCH = 'main';

/** A longer address is refused by hosts and browsers before it arrives. */
export const LONGEST_ADDRESS = 8000;

/** What a report of a problem is about. */
interface Reported {
  /** The page's address within the site. */
  page: string;
  /** The heading above the problem; left out for the page as a whole. */
  section?: string;
  /** The day of the dossier that the reader saw. */
  version: string;
}

const root = (repository: string): string => repository.replace(/(?:\.git)?\/*$/, '');

/** Where the file of a record is edited; `file` is its path inside the content folder. */
export function editAddress(repository: string, file: string): string {
  return `${root(repository)}/edit/${BRANCH}/${FOLDER}/${file}`;
}

/** Where a new issue opens with a title and a text; GitLab has names of its own for them. */
function newIssueAddress(repository: string, title: string, body: string): string {
  const isGitLab = new URL(repository).hostname.includes('gitlab');
  const fields = isGitLab ? { 'issue[title]': title, 'issue[description]': body } : { title, body };
  return `${root(repository)}${isGitLab ? '/-' : ''}/issues/new?${new URLSearchParams(fields)}`;
}

/** Where a new issue opens, filled with what is known of the page. */
export function reportAddress(repository: string, { page, section, version }: Reported): string {
  const title = `Correction: ${page}`;
  if (new URL(repository).hostname.includes('gitlab')) {
    return newIssueAddress(repository, title, [page, section, `As of ${version}`].filter(Boolean).join('\n'));
  }
  const query = new URLSearchParams({ template: 'correction.yml', title, page, section: section ?? '', version });
  return `${root(repository)}/issues/new?${query}`;
}

/** Where a question that the site does not answer can be put: a new issue, filled in. */
export function questionAddress(repository: string, query: string): string {
  const body = 'Searched for on the site and not found. What I would like to know, and a source, if I have one:\n\n';
  return newIssueAddress(repository, `Question: ${query}`, body);
}

/** Where a new file opens with a text in it. Undefined if the address would be too long. */
export function newFileAddress(repository: string, file: string, text: string): string | undefined {
  const [collection = '', name = ''] = file.split('/');
  const query = new URLSearchParams({ filename: name, value: text });
  const address = `${root(repository)}/new/${BRANCH}/${FOLDER}/${collection}?${query}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}
