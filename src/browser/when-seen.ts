/**
 * Loads an island's script when its element comes near the window, so that a page costs nothing more until then. An element
 * that is not displayed (a picture on a phone) never loads it. If loading fails, the page stays as it was built.
 */
export function whenSeen(selector: string, load: () => Promise<unknown>): void {
  const elements = document.querySelectorAll(selector);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load().catch(() => undefined);
    },
    { rootMargin: '200px' },
  );
  for (const element of elements) observer.observe(element);
}
