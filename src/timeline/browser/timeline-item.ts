import type { PlacedBundle, PlacedRowMark, PlacedSpan } from '../layout/explorer/window-layout.ts';
import type { Names } from './timeline-words.ts';

/** What the reader can walk to in the picture. */
export interface Item {
  key: string;
  /** The id of the event or condition; of a bundle none. */
  id?: string;
  lane: string;
  minute: number;
  y: number;
  of: { mark: PlacedRowMark } | { bundle: PlacedBundle } | { span: PlacedSpan };
}

/** An item's element with the parts that change when the reader zooms. */
export interface Drawn {
  item: Item;
  element: SVGAElement;
  place: Place;
  /** Shows the same thing as it is laid out at another scale. */
  update: (item: Item) => void;
  /** Takes all of it out of the document. */
  remove: () => void;
}

/** What every item is drawn with: names for what is spoken, the site's base, and the group under all marks and labels. */
export interface Setting {
  names: Names;
  base: string;
  under: Element;
}

/** Puts an element where it belongs: `at` gives the pixel of a minute, lanes run from `left` to `right`. */
export type Place = (at: (minute: number) => number, left: number, right: number) => void;
