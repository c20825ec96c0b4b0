import { describe, expect, test } from 'vitest';
import type { Dossier, Reading } from '../../../src/dossier/dossier.ts';
import { mainParties } from '../../../src/dossier/parties.ts';
import { chaptersOf } from '../../../src/story/chapters.ts';
import { layoutRow } from '../../../src/story/layout/row.ts';
import { rowContent } from '../../../src/story/layout/row-content.ts';
import { storySvg } from '../../../src/story/layout/story-sheet.ts';
import { factsOf } from '../../../src/story/move-words.ts';
import { type Move, movesOf, toneStance, WHOLE_STORY } from '../../../src/story/moves.ts';
import { otherEventsWords } from '../../../src/story/other-words.ts';
import { condition, dossierWith, event, position, state } from '../build.ts';

const who = (...actors: string[]) => actors.map((actor) => ({ actor }));
const ids = (parties: readonly { id: string }[]) => parties.map(({ id }) => id);

function moveIn(dossier: Dossier, id: string): Move {
  return movesOf(dossier).find((move) => move.event.id === id) ?? expect.fail(`No move "${id}".`);
}

const told = (dossier: Dossier, id: string) => factsOf(dossier, moveIn(dossier, id)).map(({ words }) => words);
const drawn = (dossier: Dossier, id: string) => layoutRow(rowContent(moveIn(dossier, id), mainParties(dossier)));

/** A demand of Arland's to Belmora, made in the event `demand`. */
const DEMAND = event('demand', '1921-03-04', { participants: who('arland'), to: ['belmora'], main: true });
const PORTS = (fields = {}) =>
  condition('ports', { short: 'Ports open', formulations: [{ event: 'demand', by: ['arland'], text: 'Open them.' }], ...fields });

describe('a move', () => {
  test('that was said to somebody is an arrow from who said it to whom it was said', () => {
    const dossier = dossierWith([DEMAND, PORTS()]);
    expect(moveIn(dossier, 'demand')).toMatchObject({ form: 'arrow', sentence: 'Event demand' });
    expect(drawn(dossier, 'demand')).toMatchObject({
      knobs: [16.67],
      heads: [{ x: 50, towards: 'right', isOpen: true }],
      lines: [{ x1: 16.67, x2: 50, kind: 'unanswered' }],
    });
  });

  test('of several speakers has a knob on each, and reaches whom it is for from both sides', () => {
    const joint = event('joint', '1921-03-05', { participants: who('arland', 'cassia'), to: ['belmora'], main: true });
    const dossier = dossierWith([joint]);
    expect(drawn(dossier, 'joint').heads.map(({ towards }) => towards)).toEqual(['right', 'left']);
    expect(told(dossier, 'joint')).toEqual(['Arland and Cassia to Belmora']);
  });

  test('of a kind in which one speaks does not call two who took part its speakers', () => {
    const dossier = dossierWith([event('note', '1921-03-05', { participants: who('arland', 'cassia'), main: true })]);
    expect(told(dossier, 'note')).toEqual(['Statement; took part: Arland and Cassia']);
  });

  test('that answers leads back, with the stance on what was put and on nothing else', () => {
    const answer = event('answer', '1921-03-06', { participants: who('belmora'), answers: ['demand'], main: true });
    const other = condition('talks', { positions: [{ party: 'belmora', event: 'answer', stance: 'demands' }] });
    const dossier = dossierWith([DEMAND, answer, PORTS({ positions: [{ party: 'belmora', event: 'answer', stance: 'rejects' }] }), other]);
    expect(told(dossier, 'answer')).toEqual(['Belmora to Arland, in answer to “Event demand”', 'rejects “Ports open”']);
    expect(toneStance(moveIn(dossier, 'answer'))).toBe('rejects');
    expect(told(dossier, 'demand')).toEqual(['Arland to Belmora']);
  });

  test('that answers in two ways, or with a yes that waits for something, has no colour', () => {
    const answer = event('answer', '1921-03-06', { participants: who('belmora'), answers: ['demand'], main: true });
    const yes = { party: 'belmora', event: 'answer', stance: 'accepts', onlyAfter: ['talks'] };
    const waits = dossierWith([DEMAND, answer, PORTS({ positions: [yes] }), condition('talks', { short: 'Talks first' })]);
    expect(told(waits, 'answer')[1]).toBe('accepts “Ports open”, only after “Talks first”');
    expect(toneStance(moveIn(waits, 'answer'))).toBeUndefined();
    const two = [
      { party: 'belmora', event: 'answer', stance: 'accepts' },
      { party: 'belmora', event: 'answer', stance: 'rejects' },
    ];
    const split = dossierWith([DEMAND, answer, PORTS({ positions: two })]);
    expect(told(split, 'answer')).toHaveLength(3);
    expect(toneStance(moveIn(split, 'answer'))).toBeUndefined();
  });

  test('in which people met has a knob on who attended, and none on the absent', () => {
    const participants = [...who('arland-minister', 'cassia'), { actor: 'belmora-minister', presence: 'absent' }];
    const dossier = dossierWith([event('talks', '1921-03-14', { kind: 'meeting', participants, main: true })]);
    expect(drawn(dossier, 'talks')).toMatchObject({ knobs: [16.67, 83.33], lines: [{ x1: 16.67, x2: 83.33, kind: 'bar' }] });
    expect(told(dossier, 'talks')).toEqual(['In the room: Arland and Cassia', 'absent: Belmora minister']);
  });

  test('in which people spoke by telephone puts nobody into a room', () => {
    const call = event('call', '1921-03-14', { kind: 'call', participants: who('arland', 'cassia'), main: true });
    expect(told(dossierWith([call]), 'call')).toEqual(['On the line: Arland and Cassia']);
  });

  test.each(['did not happen', 'moved', 'denied', 'planned'])('that is told as "%s" is a dashed frame around who was expected', (name) => {
    const participants = ['arland', 'belmora'].map((actor) => ({ actor, presence: 'announced' }));
    const dossier = dossierWith([
      event('plan', '1921-03-10', { kind: 'meeting', participants, main: true, states: [state(name, '1921-03-09')] }),
    ]);
    expect(drawn(dossier, 'plan')).toMatchObject({
      knobs: [],
      lines: [],
      frame: { x: 2.67, width: 61.33, word: { x: 33.34, anchor: 'middle' } },
    });
    expect(told(dossier, 'plan')[0]).toMatch(new RegExp(`^${name}; expected: Arland and Belmora$`, 'i'));
  });

  test('that one of many was to make has its word beside the frame, on the side with room', () => {
    const row = (at: number) => layoutRow({ form: 'not held', at: [at], to: [], open: [], columns: 5 }).frame;
    expect(row(0)).toEqual({ x: 1.6, width: 16.8, word: { x: 19.9, anchor: 'start' } });
    expect(row(4)?.word).toEqual({ x: 80.1, anchor: 'end' });
  });

  test('that was an attack is a mark on the axis, on no party’s line', () => {
    const dossier = dossierWith([event('shots', '1921-03-10', { kind: 'attack', participants: who('arland', 'belmora'), main: true })]);
    expect(drawn(dossier, 'shots')).toEqual({ lines: [], knobs: [], heads: [], onAxis: true });
    expect(told(dossier, 'shots')).toEqual(['Attack']);
  });

  test('of anything else is a mark on the line of who took part', () => {
    const dossier = dossierWith([event('order', '1921-03-10', { kind: 'decision', participants: who('belmora'), main: true })]);
    expect(drawn(dossier, 'order')).toEqual({ lines: [], knobs: [50], heads: [], onAxis: false });
    expect(told(dossier, 'order')).toEqual(['Decision: Belmora']);
  });

  test('of a visit with an address to a third is an arrow from those who spoke there alone', () => {
    const visit = event('visit', '1921-03-04', { kind: 'visit', participants: who('arland', 'cassia'), to: ['belmora'], main: true });
    const worded = condition('ports', { formulations: [{ event: 'visit', by: ['cassia'], text: 'Open them.' }] });
    expect(ids(moveIn(dossierWith([visit, worded]), 'visit').parties)).toEqual(['cassia']);
    expect(moveIn(dossierWith([visit]), 'visit').form).toBe('meeting');
  });
});

describe('"no answer recorded here"', () => {
  const isSaid = (...files: Reading[]) => told(dossierWith([DEMAND, ...files]), 'demand').includes('Belmora: no answer recorded here');

  test('is said of a demand that nothing answers', () => {
    expect(isSaid(PORTS())).toBe(true);
    expect(isSaid(PORTS({ positions: [position('belmora', '1921-03-03', 'rejects')] }))).toBe(true);
    expect(isSaid(PORTS({ positions: [position('cassia', '1921-03-05', 'rejects')] }))).toBe(true);
  });

  test('is not said where an event replies, a position or wording follows, or it was met or refused', () => {
    expect(isSaid(PORTS(), event('reply', '1921-03-09', { answers: ['demand'] }))).toBe(false);
    expect(isSaid(PORTS({ positions: [position('belmora', '1921-03-04', 'undecided')] }))).toBe(false);
    const answered = { day: '1921-03-08', by: ['belmora-minister'], as: 'answers', text: 'Later.', sources: ['herald'] };
    expect(isSaid(PORTS({ formulations: [{ event: 'demand', by: ['arland'], text: 'Open them.' }, answered] }))).toBe(false);
    const outcome = { result: 'met', day: '1921-04-01', words: 'They were opened.', sources: ['herald'] };
    expect(isSaid(PORTS({ outcome }))).toBe(false);
  });

  test('is not said of what asks for nothing', () => {
    expect(isSaid()).toBe(false);
    expect(isSaid(PORTS({ formulations: [{ event: 'demand', by: ['arland'], act: 'expects', text: 'They will open.' }] }))).toBe(false);
  });
});

describe('chapters', () => {
  test('hold the moves by range and day, and everything else once between them', () => {
    const plain = (id: string, day: string) => event(id, day);
    const main = (id: string, day: string, fields = {}) => event(id, day, { main: true, ...fields });
    const dossier = dossierWith([
      plain('a', '1921-03-01'),
      main('b', '1921-03-02'),
      plain('c', '1921-03-02T23:00+02:00'),
      plain('d', '1921-03-03'),
      main('e', '1921-03-05'),
      plain('f', '1921-03-05T01:00+02:00'),
      plain('g', '1920-01-01'),
    ]);
    const [spring, other] = chaptersOf(dossier);
    expect(ids(spring?.before ?? [])).toEqual(['a']);
    expect(spring?.days.map(({ day, others }) => [day, ids(others)])).toEqual([
      ['1921-03-02', ['c', 'd']],
      ['1921-03-05', ['f']],
    ]);
    expect(other).toMatchObject({ range: { id: 'other-days' }, days: [] });
    expect(chaptersOf(dossier, { range: 'spring' })).toHaveLength(1);
    expect(chaptersOf(dossier, { events: new Set(['e']) })[0]?.days.map(({ day }) => day)).toEqual(['1921-03-05']);
  });

  test('show which moves of a day stand in no recorded order', () => {
    const on = (id: string, fields = {}) => event(id, '1921-03-02', { main: true, ...fields });
    const runs = (...files: Reading[]) =>
      chaptersOf(dossierWith(files))[0]?.days[0]?.runs.map(({ moves, isPartlyKnown }) => [
        moves.map((move) => move.event.id),
        isPartlyKnown,
      ]);
    expect(runs(on('a'), on('b'))).toEqual([[['a', 'b'], false]]);
    expect(runs(on('a', { after: ['b'] }), on('b'))).toEqual([
      [['b'], false],
      [['a'], false],
    ]);
    expect(runs(on('a', { after: ['b'] }), on('b'), on('c'))?.map(([, isPartlyKnown]) => isPartlyKnown)).toEqual([true]);
    expect(runs(on('a', { partOfDay: 'evening' }), on('b', { partOfDay: 'morning' }))?.map(([one]) => one)).toEqual([['b'], ['a']]);
  });

  test('say how many other events there are and of which days', () => {
    const { events } = dossierWith([event('a', '1921-03-08'), event('b', '1921-03-09/1921-03-10')]);
    expect(otherEventsWords([...events.values()], false)).toBe('2 more events, 8 to 10 March 1921');
    expect(otherEventsWords([...events.values()].slice(0, 1), true)).toBe('1 event, 8 March 1921');
  });
});

describe('a dossier of which nothing is marked as main', () => {
  test('is told whole where it is small: two actors, two events', () => {
    const dossier = dossierWith([event('a', '1921-03-02', { participants: who('arland'), to: ['belmora'] }), event('b', '1921-03-03')], {
      parties: [
        { id: 'arland', name: 'Arland', actors: ['arland'] },
        { id: 'belmora', name: 'Belmora', actors: ['belmora'] },
      ],
    });
    expect(movesOf(dossier).map(({ form }) => form)).toEqual(['arrow', 'mark']);
    expect(storySvg(dossier, [])).toContain('Event a');
  });

  test('is told as a list alone where it is large', () => {
    const many = Array.from({ length: WHOLE_STORY + 1 }, (_, at) => event(`e-${at}`, '1921-03-02'));
    const dossier = dossierWith(many);
    expect(movesOf(dossier)).toEqual([]);
    expect(chaptersOf(dossier)[0]?.before).toHaveLength(many.length);
  });
});

test('the picture to take away has plain colours and every sentence of the story', () => {
  const dossier = dossierWith([DEMAND, PORTS(), event('odd', '1921-03-09', { title: 'Ports & <piers>', main: true })]);
  const picture = storySvg(dossier, ['As of 30 June 1921.']);
  expect(picture).not.toMatch(/var\(|color-mix|light-dark|class=|style=|NaN|undefined/);
  for (const words of ['Event demand', 'Ports &amp; &lt;piers&gt;', 'no answer recorded here', 'As of 30 June 1921.'])
    expect(picture).toContain(words);
});
