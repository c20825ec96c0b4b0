import type { Item } from './timeline-item.ts';

/** What pointing at the picture asks for. */
export interface PointActions {
  /** The item of a key, as it stands in the picture now. */
  itemOf: (key: string) => Item | undefined;
  chosen: () => Item | undefined;
  choose: (item: Item) => void;
  /** Opens a bundle. */
  open: (item: Item) => void;
}

/** Where the reader is. */
export interface Pointing {
  /** Whether anything in the picture has the focus. */
  hasFocus: boolean;
  /** How far below the picture's top the pointer is, in pixels; undefined while it is elsewhere. */
  y: number | undefined;
}

function itemAt({ target }: Event, { itemOf }: PointActions): Item | undefined {
  const key = (target as Element).closest<SVGAElement>('[data-key]')?.dataset['key'];
  return key === undefined ? undefined : itemOf(key);
}

/** A first touch shows what a mark is, as hovering does; a second one follows it. Bundles open by zooming. */
function click(event: MouseEvent, touched: string | undefined, actions: PointActions): void {
  const item = itemAt(event, actions);
  if (!item) return;
  const isTouch = (event as PointerEvent).pointerType === 'touch';
  if (!('bundle' in item.of) && !(isTouch && item.key !== touched)) return;
  event.preventDefault();
  if ('bundle' in item.of) actions.open(item);
  else actions.choose(item);
}

/** Listens to hovering, focus and clicks on the items; what it gives tells where the reader is at any time. */
export function listenToPointing(stage: HTMLElement, actions: PointActions): Pointing {
  const pointing: Pointing = { hasFocus: false, y: undefined };
  /** What was chosen before the finger came down. */
  let touched: string | undefined;
  const point = (event: Event): void => {
    const item = itemAt(event, actions);
    if (item && item !== actions.chosen()) actions.choose(item);
  };
  stage.addEventListener('focusin', (event) => {
    pointing.hasFocus = true;
    point(event);
  });
  stage.addEventListener('focusout', () => {
    pointing.hasFocus = false;
  });
  stage.addEventListener('pointermove', ({ clientY }) => {
    pointing.y = clientY - stage.getBoundingClientRect().top;
  });
  stage.addEventListener('pointerleave', () => {
    pointing.y = undefined;
  });
  stage.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && point(event));
  stage.addEventListener('pointerdown', () => {
    touched = actions.chosen()?.key;
  });
  stage.addEventListener('click', (event) => click(event, touched, actions));
  return pointing;
}
