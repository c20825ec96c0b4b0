/**
 * Draws each case once, however many rules look at it: as the seed is fixed (see `same-cases.ts`), every rule gets the same
 * cases. Takes what draws a case, and gives what answers with the drawing of an equal case, if there is one.
 */
export function drawnOnce<Case, Drawing>(draw: (one: Case) => Drawing): (one: Case) => Drawing {
  const drawn = new Map<string, Drawing>();
  return (one) => {
    const key = JSON.stringify(one);
    const drawing = drawn.get(key) ?? draw(one);
    drawn.set(key, drawing);
    return drawing;
  };
}
