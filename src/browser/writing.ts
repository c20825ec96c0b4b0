/** Fields that take no letters: a tick, a choice, a slider. */
const WITHOUT_LETTERS = 'input:is([type="checkbox"], [type="radio"], [type="range"])';

/** Whether a key is meant for what has the focus: a field in which one writes, or a list that letters walk. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.matches(WITHOUT_LETTERS)) return false;
  return target.isContentEditable || target.matches('input, select, textarea');
}
