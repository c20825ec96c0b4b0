import type { NamedLane } from '../../../src/timeline/layout/still/lanes.ts';
import type { NamedRange } from '../../../src/timeline/layout/still/panels.ts';
import type { ConditionSpan, TimelineEvent } from '../../../src/timeline/timeline.ts';

/** An invented quarrel over ports, with the crowding of a real one: of 27 events, 16 fall on two days. */
export const ranges: NamedRange[] = [
  { id: 'before', title: 'The treaty of 1918', from: '1918', to: '1918' },
  { id: 'week', title: 'The week before', from: '1921-03-08', to: '1921-03-14' },
  { id: 'days', title: 'The two days at Lindmar', from: '1921-03-15', to: '1921-03-16' },
  { id: 'after', title: 'What followed', from: '1921-03-17', to: '1922-02' },
];

export const lanes: NamedLane[] = [
  { id: 'arland', title: 'Arland' },
  { id: 'belmora', title: 'Belmora' },
  { id: 'cassia', title: 'Cassia' },
  { id: 'compact', title: 'Northern Compact of Coasts' },
];

type Row = [
  day: string,
  kind: TimelineEvent['kind'],
  status: TimelineEvent['status'],
  parties: string,
  importance: number,
  title: string,
  becomes?: string,
];

const rows: Row[] = [
  ['1918-04', 'meeting', 'held', 'arland belmora', 5, 'First talks on the ports break off'],
  ['1918-05~', 'proposal', 'proposed', 'cassia', 2, 'Draft treaty of Lindmar becomes known'],
  ['1918-10-02', 'decision', 'held', 'belmora', 2, 'Decree rules out talks with the Regent'],
  ['1921-03-08', 'statement', 'held', 'compact', 3, 'Compact asks for thirty days of open ports'],
  ['1921-03-10', 'visit', 'held', 'belmora compact', 5, 'Four ministers travel to Quill Bay together'],
  ['1921-03-11T01:30+02:00', 'proposal', 'held', 'arland', 9, 'The Regent proposes direct talks without preconditions at Lindmar'],
  ['1921-03-11', 'call', 'held', 'arland cassia', 4, 'The Regent telephones the President of Cassia'],
  ['1921-03-11T20:00+02:00', 'statement', 'held', 'belmora', 6, 'Chancellor says he will wait in Lindmar in person'],
  ['1921-03-12', 'deadline', 'did not happen', 'compact', 4, 'Opening of the ports, as the Compact demanded'],
  ['1921-03-14', 'statement', 'held', 'arland', 3, 'List of the delegation published late at night'],
  ['1921-03-15', 'meeting', 'replaced', 'arland belmora', 8, 'Talks planned for the fifteenth', 'lindmar-talks'],
  ['1921-03-15T10:00+02:00', 'visit', 'held', 'belmora cassia', 5, 'Chancellor meets the President in the capital'],
  ['1921-03-15', 'statement', 'held', 'arland', 4, 'Delegation waits at Lindmar from ten in the morning'],
  ['1921-03-15', 'statement', 'held', 'belmora', 5, 'Chancellor calls the delegation decorative'],
  ['1921-03-15', 'decision', 'held', 'belmora', 6, 'Chancellor sends the Minister of War'],
  ['1921-03-15T18:00+02:00', 'statement', 'held', 'arland', 3, 'Head of delegation calls the talks a continuation of 1918'],
  ['1921-03-15', 'statement', 'held', 'cassia', 2, 'Foreign Minister announces three separate meetings'],
  ['1921-03-15', 'statement', 'held', 'compact', 1, 'Compact prepares a further list of duties'],
  ['1921-03-16T09:00+02:00', 'meeting', 'held', 'belmora cassia', 3, 'Belmora, Cassia and the Compact meet in the morning'],
  [
    '1921-03-16T13:30+02:00',
    'meeting',
    'held',
    'arland belmora cassia',
    12,
    'First direct talks in three years at Lindmar Palace',
    'lindmar-talks',
  ],
  ['1921-03-16', 'statement', 'held', 'arland', 4, 'Head of delegation is content with the result'],
  ['1921-03-16', 'statement', 'held', 'belmora', 4, 'Demand to leave four districts is called unacceptable'],
  ['1921-03-16', 'call', 'held', 'belmora compact', 3, 'Five leaders telephone from a meeting abroad'],
  ['1921-03-16', 'statement', 'held', 'cassia', 3, 'Cassia sums up: exchange, written ideas, a further meeting in principle'],
  ['1921-03-16', 'attack', 'denied', 'arland', 1, 'Shots at the lighthouse reported'],
  ['1921-03-23/1921-03-25', 'exchange', 'held', 'arland belmora', 8, 'A thousand crew members for a thousand'],
  ['1921-06-02', 'meeting', 'held', 'arland belmora cassia', 7, 'Second round at Lindmar'],
  ['1921-07-23', 'meeting', 'held', 'arland belmora cassia', 5, 'Third round'],
  ['1921-11~', 'proposal', 'proposed', 'compact', 3, 'Plan in twenty-eight points'],
  ['1920-02-01', 'statement', 'held', 'cassia', 1, 'A remark that no range holds'],
];

const day = (text: string, last: boolean): string => {
  const end =
    text
      .split('/')
      .at(last ? -1 : 0)
      ?.slice(0, 10)
      .replace('~', '') ?? '';
  if (end.length === 10) return end;
  return last ? `${end}-30` : `${end}-01`;
};

const idOf = (title: string): string => (title.includes('Palace') ? 'lindmar-talks' : title.toLowerCase().replaceAll(/[^a-z]+/g, '-'));

export const events: TimelineEvent[] = rows.map(([written, kind, status, parties, importance, title, becomes]) => ({
  ...{ id: idOf(title), title, kind, status, importance, day: written },
  ...{ from: day(written, false), to: day(written, true), approximate: written.includes('~'), parties: parties.split(' ') },
  ...(becomes && status === 'replaced' ? { becomes } : {}),
}));

const unranked: Omit<ConditionSpan, 'importance'>[] = [
  {
    id: 'open-ports',
    title: 'Open ports for thirty days before any talks',
    kind: 'precondition',
    from: '1921-03-08',
    to: '1922-02-28',
    status: 'refused',
    party: 'belmora',
  },
  {
    id: 'in-person',
    title: 'The Regent comes in person',
    kind: 'demand',
    from: '1921-03-11',
    to: '1921-03-15',
    status: 'lapsed',
    party: 'belmora',
  },
  {
    id: 'districts',
    title: 'Belmora leaves four districts',
    kind: 'demand',
    from: '1918-04-12',
    to: '1922-02-28',
    status: 'open',
    party: 'arland',
  },
  { id: 'crews', title: 'All crews for all crews', kind: 'offer', from: '1921-03-16', to: '1921-03-25', status: 'met', party: 'belmora' },
  {
    id: 'duty',
    title: 'A duty on every ship if the ports stay closed',
    kind: 'threat',
    from: '1921-03-09',
    to: '1921-07-01',
    status: 'overtaken',
    party: 'compact',
  },
];

export const spans: ConditionSpan[] = unranked.map((span, index) => ({ ...span, importance: index }));

/** Days for the tests' labels: 11 Mar, Mar 1921, 1921. */
export function formatDay(text: string, precision: 'day' | 'month' | 'year'): string {
  const [year = '', month = '', date = ''] = text.split('-');
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(month) - 1] ?? '';
  if (precision === 'day') return `${Number(date)} ${name}`;
  return precision === 'month' ? name : year;
}
