import { expect, test } from 'vitest';
import { actOnKey, type KeyActions } from '../../src/timeline/browser/timeline-keys.ts';
import type { TimeWindow } from '../../src/timeline/layout/explorer/time-window.ts';

const whole = { from: 0, to: 1_000_000 };
const view = { from: 400_000, to: 500_000 };

/** What a key does, with the middle of what is then shown. */
function pressed(
  key: string,
  { shiftKey = false, open = undefined as (() => void) | undefined, chosen = undefined as number | undefined } = {},
) {
  const did: string[] = [];
  const actions: KeyActions = {
    walk: (direction) => did.push(`walk ${direction}`),
    moveTo: (to: TimeWindow) => did.push(`${to.from} to ${to.to}`),
    open: open && (() => did.push('open')),
    leave: () => did.push('leave'),
  };
  const isOwn = actOnKey({ key, shiftKey } as KeyboardEvent, { view, whole, chosen }, actions);
  return isOwn ? did : 'the browser’s';
}

test('the keys for pages move what is shown back and on, by less than what is shown', () => {
  expect(pressed('PageUp')).toEqual(['320000 to 420000']);
  expect(pressed('PageDown')).toEqual(['480000 to 580000']);
});

test('an arrow walks; with Shift it moves what is shown by a quarter', () => {
  expect(pressed('ArrowLeft')).toEqual(['walk left']);
  expect(pressed('ArrowLeft', { shiftKey: true })).toEqual(['375000 to 475000']);
  expect(pressed('ArrowRight', { shiftKey: true })).toEqual(['425000 to 525000']);
});

test('plus and minus zoom around what is chosen, or the middle', () => {
  expect(pressed('+')).toEqual(['425000 to 475000']);
  expect(pressed('+', { chosen: 400_000 })).toEqual(['400000 to 450000']);
  expect(pressed('-')).toEqual(['350000 to 550000']);
});

test('nought shows the whole, Escape leaves, Enter opens where something can be opened, and the rest is the browser’s', () => {
  expect(pressed('0')).toEqual(['0 to 1000000']);
  expect(pressed('Escape')).toEqual(['leave']);
  expect(pressed('Enter', { open: () => {} })).toEqual(['open']);
  expect(pressed('Enter')).toBe('the browser’s');
  expect(pressed('a')).toBe('the browser’s');
});
