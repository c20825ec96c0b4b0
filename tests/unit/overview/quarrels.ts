import type { Reading } from '../../../src/dossier/dossier.ts';
import { condition, event, position, state } from '../build.ts';

/** A position that says yes only after another condition. */
export const onlyAfter = (party: string, day: string, first: string, fields: Record<string, unknown> = {}) =>
  position(party, day, 'accepts', { onlyAfter: [first], ...fields });

/** Arland wants the ports first and Belmora the talks, from 7 March; `ports` and `talks` hold further positions on each. */
export function quarrel({ ports = [], talks = [] }: { ports?: unknown[]; talks?: unknown[] } = {}): Reading[] {
  return [
    condition('ports', { short: 'Open ports', positions: [onlyAfter('belmora', '1921-03-07', 'talks'), ...ports] }),
    condition('talks', { short: 'Talks', positions: [onlyAfter('arland', '1921-03-06', 'ports'), ...talks] }),
  ];
}

/** A main meeting on the talks. */
export const meeting = (id: string, day: string, fields: Record<string, unknown> = {}) =>
  event(id, day, { kind: 'meeting', main: true, concerns: ['talks'], ...fields });

export const didNotHappen = { states: [state('did not happen', '1921-03-11')] };
