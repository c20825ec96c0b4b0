/** What a hand on the picture asks for; x is in pixels of the picture. */
export interface HandActions {
  zoom: (factor: number, x: number) => void;
  pan: (pixels: number) => void;
  /** Whether the wheel may zoom without a key: the page scrolls with it otherwise. */
  isActive: () => boolean;
}

/** Pixels that a pointer may move and still have clicked. */
const STILL = 4;

/** The middle and the distance of the pointers that are down. */
function grip(pointers: ReadonlyMap<number, PointerEvent>): { x: number; spread: number } {
  const all = [...pointers.values()].map(({ clientX }) => clientX);
  return { x: all.reduce((sum, x) => sum + x, 0) / all.length, spread: Math.max(...all) - Math.min(...all) };
}

/** Listens to wheel, mouse, pen and touch: one pointer pans, two zoom. A drag is no click. */
export function onPanZoom(element: SVGSVGElement, actions: HandActions): void {
  const pointers = new Map<number, PointerEvent>();
  let before = { x: 0, spread: 0 };
  let moved = 0;
  const scale = (): number => element.viewBox.baseVal.width / element.getBoundingClientRect().width;
  const xOf = (clientX: number): number => (clientX - element.getBoundingClientRect().left) * scale();

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, event);
    before = grip(pointers);
  });
  element.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, event);
    const now = grip(pointers);
    moved += Math.abs(now.x - before.x) + Math.abs(now.spread - before.spread);
    if (moved > STILL && !element.hasPointerCapture(event.pointerId)) {
      element.setPointerCapture(event.pointerId);
      element.classList.add('dragged');
    }
    if (pointers.size > 1 && now.spread > 10 && before.spread > 10) actions.zoom(before.spread / now.spread, xOf(now.x));
    if (moved > STILL) actions.pan((before.x - now.x) * scale());
    before = now;
  });
  const release = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
    if (pointers.size > 0) before = grip(pointers);
    else element.classList.remove('dragged');
  };
  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);
  element.addEventListener('pointerleave', (event) => {
    if (!element.hasPointerCapture(event.pointerId)) release(event);
  });
  element.addEventListener('dragstart', (event) => event.preventDefault());
  element.addEventListener('click', (event) => moved > STILL && event.preventDefault(), { capture: true });
  element.addEventListener('dblclick', (event) => actions.zoom(0.5, xOf(event.clientX)));
  element.addEventListener(
    'wheel',
    (event) => {
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) actions.pan(sideways * scale());
      else if (event.ctrlKey || event.metaKey || actions.isActive()) actions.zoom(1.0022 ** event.deltaY, xOf(event.clientX));
      else return;
      event.preventDefault();
    },
    { passive: false },
  );
}
