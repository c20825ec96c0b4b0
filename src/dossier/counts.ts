import type { Count } from '../schema/event.ts';

/** A number as its reporter gave it: `more than 6000 bodies`. */
export function countWords({ qualifier, number, unit }: Pick<Count, 'qualifier' | 'number' | 'unit'>): string {
  return [qualifier, number, unit].filter((word) => word !== undefined).join(' ');
}
