import { LONGEST_ADDRESS, newFileAddress } from '../../site/repository.ts';
import type { DraftFile } from '../checking/draft.ts';
import { controlOf, fieldAt } from './form-values.ts';

/** Shows what came of a draft: its problems, its text, and the ways to take it out. */

const part = <Kind extends HTMLElement>(within: HTMLElement, selector: string): Kind => within.querySelector(selector) as Kind;

type DraftProblem = DraftFile['problems'][number];

/** The control of the field that has a problem; none for the file as a whole. */
function faultedControl(form: HTMLElement, { path }: DraftProblem): HTMLElement | null {
  if (path.length === 0) return null;
  if (path[0] === 'prose') return form.querySelector('[data-prose]');
  const field = fieldAt(form, path);
  return field ? (controlOf(field) ?? field.querySelector('button')) : null;
}

/** The paragraph beside a control that shows its fault. */
const faultPlace = (control: HTMLElement): HTMLElement | null => control.closest('.field, fieldset')?.querySelector('.fault') ?? null;

function markFaults(form: HTMLElement, problems: readonly DraftProblem[]): void {
  for (const place of form.querySelectorAll<HTMLElement>('.fault')) [place.hidden, place.textContent] = [true, ''];
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  for (const problem of problems) {
    const control = faultedControl(form, problem);
    const place = control && faultPlace(control);
    // What nobody has filled in yet is in the list of problems; marked as wrong is what was written.
    if (!place || !('value' in control) || control.value === '') continue;
    control.setAttribute('aria-invalid', 'true');
    [place.hidden, place.textContent] = [false, `${place.textContent} ${problem.message}`.trim()];
  }
}

function ruleLink(rule: string, base: string): HTMLAnchorElement {
  const link = document.createElement('a');
  [link.href, link.textContent] = [`${base}contribute/#${rule}`, 'The rule'];
  return link;
}

function problemItem(form: HTMLElement, problem: DraftProblem, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const fix = document.createElement('span');
  [fix.className, fix.textContent] = ['muted', problem.fix];
  item.append(`Line ${problem.line}: ${problem.message} `, fix);
  fix.append(' ', ruleLink(problem.rule, base));
  const control = faultedControl(form, problem);
  if (control) {
    const go = document.createElement('button');
    [go.type, go.textContent] = ['button', 'Go to the field'];
    go.setAttribute('aria-label', `Go to the field: ${problem.message}`);
    go.addEventListener('click', () => {
      control.closest('details')?.setAttribute('open', '');
      control.focus();
    });
    item.append(' ', go);
  }
  return item;
}

/** The words on how many problems there are; they are heard as one types, so they are few. */
export function verdictOn({ problems }: DraftFile): string {
  if (problems.length === 0) return 'No problem was found in this file.';
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in this file.`;
}

function showHost(outcome: HTMLElement, { file, text }: DraftFile, repository: string | undefined): void {
  const host = outcome.querySelector<HTMLAnchorElement>('.host');
  const address = repository && newFileAddress(repository, file, text);
  if (host) host.hidden = !address;
  if (host && address) host.href = address;
  part(outcome, '.next').textContent =
    repository && !address ? `The file is too long to be carried in an address of ${LONGEST_ADDRESS} characters: download or copy it.` : '';
}

/** Shows a checked draft under its form. Only what changed is written, so that nothing is heard twice. */
export function showOutcome(
  outcome: HTMLElement,
  form: HTMLElement,
  made: DraftFile,
  site: { base: string; repository: string | undefined },
): void {
  outcome.hidden = false;
  markFaults(form, made.problems);
  const verdict = part(outcome, '.verdict');
  if (verdict.textContent !== verdictOn(made)) verdict.textContent = verdictOn(made);
  part(outcome, '.problems').replaceChildren(...made.problems.map((problem) => problemItem(form, problem, site.base)));
  part(outcome, '.file-name').textContent = made.file;
  part(outcome, 'pre').textContent = made.text;
  showHost(outcome, made, site.repository);
}

/** Hands the file to the browser as a download. */
export function download({ file, text }: DraftFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = file.slice(file.lastIndexOf('/') + 1);
  link.click();
  URL.revokeObjectURL(link.href);
}
