import { namedTarget } from '../../browser/dom.ts';

/** Marks in the list of contents the section that is being read: the last heading that has passed the upper third. */
export function markCurrentSection(list: Element): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const places = links.flatMap((link) => {
    const heading = namedTarget(link.hash);
    return heading ? [{ link, heading }] : [];
  });
  let current: HTMLAnchorElement | undefined;
  let waits = false;
  const mark = (): void => {
    waits = false;
    const passed = places.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1)?.link;
    if (passed === current) return;
    current?.removeAttribute('aria-current');
    passed?.setAttribute('aria-current', 'location');
    current = passed;
  };
  const soon = (): void => {
    if (!waits) requestAnimationFrame(mark);
    waits = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  mark();
}
