import { button, html } from '../../browser/dom.ts';
import { csvOf, type Row } from '../csv.ts';
import type { Caption } from './svg-file.ts';

/** What a diagram gives away: the picture as it is shown (if it is one), and the rows behind it. */
export interface Takeable {
  /** The beginning of the files' names. */
  name: string;
  picture?: () => SVGSVGElement | undefined;
  caption: () => Caption;
  rows: () => Row[];
}

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = html('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Pictures are drawn by scripts of their own, which load when they are asked for. */
async function savePicture({ name, picture, caption }: Takeable, as: 'svg' | 'png'): Promise<void> {
  const shown = picture?.();
  if (!shown) return;
  const { pictureFile, svgText } = await import('./svg-file.ts');
  const file = pictureFile(shown, caption());
  if (as === 'svg') return save(`${name}.svg`, new Blob([svgText(file)], { type: 'image/svg+xml' }));
  const { pngOf } = await import('./png-file.ts');
  save(`${name}.png`, await pngOf(file));
}

/** The buttons under a diagram: picture as SVG and PNG, rows as CSV and JSON, each of what is shown now. */
export function takeAway(takeable: Takeable): HTMLElement {
  const { name, rows, caption } = takeable;
  const acts: [string, () => void][] = [
    ['SVG', () => void savePicture(takeable, 'svg')],
    ['PNG', () => void savePicture(takeable, 'png')],
    ['CSV', () => save(`${name}.csv`, new Blob([csvOf(rows())], { type: 'text/csv;charset=utf-8' }))],
    [
      'JSON',
      () =>
        save(`${name}.json`, new Blob([`${JSON.stringify({ ...caption(), rows: rows() }, undefined, 1)}\n`], { type: 'application/json' })),
    ],
  ];
  const shown = takeable.picture ? acts : acts.slice(2);
  const buttons = shown.map(([words, act]) => {
    const element = button(words, `Save what is shown as ${words}`);
    element.addEventListener('click', act);
    return element;
  });
  return html(
    'div',
    { class: 'tools take' },
    html('div', { role: 'group', 'aria-label': 'Take away' }, html('span', { class: 'muted' }, 'Take away: '), ...buttons),
  );
}
