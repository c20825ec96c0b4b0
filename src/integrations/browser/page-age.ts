/** Under this name the development server tells a page the age of its content, and hears it again. */
export const PAGE_AGE = 'parley-content';

/** What is used of `import.meta.hot`. */
interface Hot {
  send: (event: string, age: string) => void;
}

/**
 * Tells the development server the age of the content that this page shows, as it stood in the head of the answer. A
 * page without one (from elsewhere, or in a browser that keeps it to itself) says nothing.
 */
export function tellPageAge(measured: Pick<Performance, 'getEntriesByType'>, hot: Hot | undefined): void {
  const [page] = measured.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const age = page?.serverTiming.find(({ name }) => name === PAGE_AGE)?.description;
  if (age !== undefined) hot?.send(PAGE_AGE, age);
}
