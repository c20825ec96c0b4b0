import { type Attributes, svg } from '../../browser/dom.ts';
import { LABEL_SIZE } from '../../geometry/label.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { fitted } from '../layout/explorer/window-rows.ts';

/** A text that can be cut to a room in pixels; the document is touched only where its words change. */
export function cuttable(parent: Element, attributes: Attributes): { text: SVGTextElement; show: (words: string, room: number) => void } {
  const text = svg('text', attributes);
  let [shown, whole, width] = ['', '', 0];
  const show = (words: string, room: number): void => {
    if (words !== whole) [whole, width] = [words, textWidth(words, LABEL_SIZE)];
    const cut = width <= room ? words : fitted(words, room);
    if (cut === shown) return;
    text.textContent = cut;
    // An empty text would be styled and laid out in every frame.
    if (cut === '') text.remove();
    else if (shown === '') parent.append(text);
    shown = cut;
  };
  return { text, show };
}
