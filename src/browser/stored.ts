/** Choices of the reader, stored in this browser only. */
export type Choice = 'theme' | 'depth' | 'previews';

/** What was chosen last; undefined if nothing was, or if the browser stores nothing. */
export function chosen(choice: Choice): string | undefined {
  try {
    return localStorage.getItem(`parley:${choice}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice; an empty one is forgotten. If the browser keeps nothing, the choice holds for this page. */
export function choose(choice: Choice, value: string): void {
  try {
    if (value === '') localStorage.removeItem(`parley:${choice}`);
    else localStorage.setItem(`parley:${choice}`, value);
  } catch {
    // A browser that forbids it: the page works without.
  }
}
