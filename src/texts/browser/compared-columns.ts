import { html } from '../../browser/dom.ts';
import { type ComparedCell, comparisonOf } from '../comparison.ts';
import { NOT_RECORDED, provisionAnchor, SILENT } from '../text-words.ts';
import type { TextsView, ViewedClause, ViewedText } from '../texts-view.ts';

/** What the columns lead to: addresses of the site. */
type Address = (path: string) => string;

function clauseLink(text: ViewedText, clause: ViewedClause, words: string, address: Address): HTMLElement {
  return html('a', { href: `${address(`texts/${text.id}/`)}#${provisionAnchor(clause)}` }, words);
}

function clauseBlock(text: ViewedText, clause: ViewedClause, address: Address): HTMLElement {
  const whose = clause.whose === undefined ? [] : [html('span', { class: 'whose' }, `Wording of ${clause.whose}: `)];
  const link = clauseLink(text, clause, `${clause.number}, with sources`, address);
  const status = clause.status ? [' · ', html('span', { class: `clause-status tone-${clause.status.tone}` }, clause.status.label)] : [];
  return html('div', { class: 'clause' }, html('p', {}, ...whose, clause.text), html('p', { class: 'muted' }, link, ...status));
}

function elsewhereLine({ text, elsewhere }: ComparedCell<ViewedText>, address: Address): HTMLElement[] {
  if (elsewhere.length === 0) return [];
  const links = elsewhere.flatMap((clause, at) => [...(at > 0 ? [', '] : []), clauseLink(text, clause, clause.number, address)]);
  return [html('p', { class: 'muted' }, 'See also ', ...links, '.')];
}

function column(cell: ComparedCell<ViewedText>, address: Address): HTMLElement {
  const { text, provisions, elsewhere, isSilent } = cell;
  const isEmpty = provisions.length + elsewhere.length === 0;
  return html(
    'div',
    {},
    html('p', { class: 'column-name' }, text.short),
    ...provisions.map((clause) => clauseBlock(text, clause, address)),
    ...elsewhereLine(cell, address),
    ...(isEmpty ? [html('p', { class: 'muted' }, isSilent ? SILENT : NOT_RECORDED)] : []),
  );
}

/** Texts side by side as a reader chose them, heading by heading; the same as the page of a pair is built of. */
export function comparedColumns(view: TextsView, texts: readonly ViewedText[], address: Address): HTMLElement[] {
  return comparisonOf(view, texts).map(({ heading, rows }) =>
    html(
      'section',
      {},
      html('h2', {}, heading),
      ...rows.map(({ issue, cells }) =>
        html(
          'section',
          { class: 'beside' },
          html('h3', {}, html('a', { href: address(`issues/${issue.id}/`) }, issue.name)),
          html('div', { class: 'columns' }, ...cells.map((cell) => column(cell, address))),
        ),
      ),
    ),
  );
}
