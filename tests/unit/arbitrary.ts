import fc from 'fast-check';
import { PARTS_OF_DAY } from '../../src/day/parts.ts';
import type { Reading } from '../../src/dossier/dossier.ts';
import { ACTS, OUTCOMES, ROLES, STANCES } from '../../src/schema/condition.ts';
import { EVENT_KINDS, type EventData, STATES } from '../../src/schema/event.ts';
import { PROVISION_STATUSES, SEEN, TEXT_STATES } from '../../src/schema/text.ts';
import { clause, condition, event, position, said, source, state, text, textState, wording } from './build.ts';

/** Days of one March: plain, with hours, coarse and as an interval. */
export const someDay = fc.constantFrom(
  ...['1921-03-02', '1921-03-04', '1921-03-04T23:30+02:00', '1921-03-06T08:00+02:00', '1921-03-06', '1921-03-09', '1921-03-12', '1921-03~'],
  '1921-03-07/1921-03-11',
);

/** Ids of actors and records; some are not there. */
const someActor = fc.constantFrom('arland', 'belmora', 'cassia', 'pilots', 'arland-minister', 'belmora-minister', 'never-filed');
const someCondition = fc.constantFrom('c-1', 'c-2', 'c-3', 'c-4');
const someEvent = fc.constantFrom('e-1', 'e-2', 'e-3', 'e-4');
const someSource = fc.constantFrom('s-1', 's-2', 's-3', 's-4');

const upTo = <Value>(maxLength: number, of: fc.Arbitrary<Value>) => fc.array(of, { maxLength });

const someState = fc.record({ name: fc.constantFrom(...STATES), said: someDay, becomes: fc.option(someEvent, { nil: undefined }) });

const someAnswer = fc
  .record({ by: fc.option(someActor, { nil: undefined }), answer: fc.constantFrom('one', 'two'), source: someSource })
  .map(({ by, answer, source: cited }) => ({
    ...(by === undefined ? { holder: 'A clerk' } : { by }),
    ...{ basis: 'present', answer, words: 'So it was.', sources: [cited] },
  }));

const somePoint = fc.record({
  question: fc.constantFrom('Who began?', 'How long?'),
  exclusive: fc.boolean(),
  answers: fc.array(someAnswer, { minLength: 1, maxLength: 3 }),
});

const someEventFile = fc
  .record({
    id: someEvent,
    day: someDay,
    kind: fc.constantFrom(...EVENT_KINDS),
    sources: fc.array(someSource, { minLength: 1, maxLength: 2 }),
    concerns: upTo(2, someCondition),
    participants: upTo(3, fc.record({ actor: someActor, presence: fc.constantFrom('attended', 'absent') })),
    states: upTo(3, someState),
    to: upTo(2, someActor),
    answers: upTo(1, someEvent),
    after: upTo(2, someEvent),
    plannedTitle: fc.option(fc.constant('What was planned'), { nil: undefined }),
    points: upTo(2, somePoint),
  })
  .map(({ id, day, states, ...fields }) =>
    event(id, day, { ...fields, states: states.map(({ name, said, becomes }) => state(name, said, { becomes })) }),
  );

const somePosition = fc
  .record({
    party: someActor,
    day: someDay,
    stance: fc.constantFrom(...STANCES.filter((one) => one !== 'none-found')),
    onlyAfter: upTo(2, someCondition),
  })
  .map(({ party, day, stance, onlyAfter }) =>
    position(party, day, stance, stance === 'accepts' || stance === 'supports' ? { onlyAfter } : {}),
  );

const sources = ['s-1'];

const someOutcome = fc
  .record({ result: fc.constantFrom(...OUTCOMES), day: someDay })
  .map((fields) => ({ ...fields, words: 'So it was.', sources }));

const someWording = fc
  .record({
    by: fc.array(someActor, { minLength: 1, maxLength: 2 }),
    day: someDay,
    as: fc.constantFrom(...ROLES),
    act: fc.option(fc.constantFrom(...ACTS), { nil: undefined }),
    to: fc.option(fc.array(someActor, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    whole: fc.boolean(),
    elements: fc.dictionary(fc.constantFrom('scope', 'start', 'watch'), fc.constantFrom('one', 'two')),
  })
  .map(({ day, ...fields }) => wording(day, fields));

const someConditionFile = fc
  .record({
    id: someCondition,
    formulations: fc.array(someWording, { minLength: 1, maxLength: 2 }),
    inEvent: upTo(1, fc.record({ party: someActor, event: someEvent, stance: fc.constant('demands') })),
    positions: upTo(4, somePosition),
    kind: fc.constantFrom('demand', 'precondition', 'offer', 'threat'),
    addressedTo: upTo(2, someActor),
    outcome: fc.option(someOutcome, { nil: undefined }),
  })
  .map(({ id, inEvent, positions, ...fields }) => condition(id, { ...fields, positions: [...inEvent, ...positions] }));

const someSourceFile = fc
  .record({
    id: someSource,
    publisher: fc.constantFrom('Arland Herald', 'Belmora Gazette', 'Cassia Courier'),
    read: fc.constantFrom('whole', 'part'),
    published: fc.option(someDay, { nil: undefined }),
    relays: fc.option(fc.array(someSource, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  })
  .map(({ id, publisher, ...fields }) => source(id, publisher, fields));

const filesOf = (file: fc.Arbitrary<Reading>) => fc.uniqueArray(file, { maxLength: 4, selector: ({ filed }) => filed.id });

/** The files of a small dossier; ids may dangle, chains may close, days may contradict each other. */
export const someFiles: fc.Arbitrary<Reading[]> = fc
  .tuple(filesOf(someEventFile), filesOf(someConditionFile), filesOf(someSourceFile))
  .map((files) => files.flat());

const someKnottedOrder = fc
  .record({
    first: fc.constantFrom('c-1', 'c-2', 'c-3'),
    party: fc.constantFrom('arland', 'belmora', 'never-filed'),
    saidBy: fc.option(fc.constantFrom('belmora-minister', 'arland-minister'), { nil: undefined }),
    from: someDay,
    until: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: someDay }),
  })
  .map(({ first, party, saidBy, from, until }) => {
    const ended = until === undefined ? {} : { ended: { day: until, why: 'It did the contrary.', sources } };
    return position(party, from, 'accepts', { onlyAfter: [first], ...ended, ...(saidBy === undefined ? {} : { saidBy }) });
  });

/** Three conditions, each accepted only after others: most of these dossiers hold a deadlock. */
export const someKnots: fc.Arbitrary<Reading[]> = fc
  .tuple(
    ...['c-1', 'c-2', 'c-3'].map((id) =>
      fc.array(someKnottedOrder, { minLength: 1, maxLength: 4 }).map((positions) => condition(id, { positions })),
    ),
  )
  .map((files) => [...files]);

const someIssue = fc.constantFrom('ports', 'crews', 'duty', 'never-listed');
const someText = fc.constantFrom('t-1', 't-2', 't-3');
const someClauseId = fc.constantFrom('1', '2', '3');

const someStatus = fc
  .record({ status: fc.constantFrom(...PROVISION_STATUSES), day: someDay, by: fc.array(someActor, { minLength: 1, maxLength: 2 }) })
  .map(({ status, day, by }) => said(status, day, { by }));

const someDescent = fc
  .record({ to: someText, clause: someClauseId, relation: fc.constantFrom('keeps', 'changes', 'answers', 'opposes') })
  .map(({ to, clause: id, relation }) => ({ provision: `${to}#${id}`, relation, words: 'So it compares.' }));

const someClause = fc
  .record({ id: someClauseId, issue: someIssue, also: upTo(2, someIssue), from: upTo(2, someDescent), status: upTo(3, someStatus) })
  .map(({ id, ...fields }) => clause(id, fields));

/** Up to three texts whose comparisons may dangle or run in circles, and whose days may contradict each other. */
export const someTexts: fc.Arbitrary<Reading[]> = filesOf(
  fc
    .record({
      id: someText,
      seen: fc.constantFrom(...SEEN),
      putForwardBy: fc.array(someActor, { minLength: 1, maxLength: 2 }),
      states: fc.array(
        fc.record({ name: fc.constantFrom(...TEXT_STATES), day: someDay }).map(({ name, day }) => textState(name, day)),
        { minLength: 1, maxLength: 3 },
      ),
      provisions: fc.uniqueArray(someClause, { maxLength: 3, selector: ({ id }) => id }),
    })
    .map(({ id, ...fields }) => text(id, fields)),
);
/** An event of a story: some are main, some have a part of the day; parties take part and are addressed more often. */
const someMoveFile = fc
  .record({
    file: someEventFile,
    main: fc.boolean(),
    partOfDay: fc.option(fc.constantFrom(...PARTS_OF_DAY), { nil: undefined }),
    by: fc.constantFrom('arland', 'belmora-minister', 'cassia'),
    to: fc.constantFrom('arland-minister', 'belmora', 'cassia', 'pilots'),
    isSaid: fc.boolean(),
  })
  .map(({ file, main, partOfDay, by, to, isSaid }) => {
    const data = file.data as EventData;
    const said = isSaid
      ? { to: [...data.to, to], participants: [...data.participants, { actor: by, presence: 'attended' }], states: [] }
      : {};
    return { ...file, data: { ...data, main, ...said, partOfDay: data.day.includes('T') ? undefined : partOfDay } };
  });

/** What is worded and answered in an event. */
const someSpeech = fc.record({
  by: fc.array(someActor, { minLength: 1, maxLength: 2 }),
  event: someEvent,
  as: fc.constantFrom(...ROLES),
  act: fc.option(fc.constantFrom(...ACTS), { nil: undefined }),
  text: fc.constant('So it was put.'),
});
const someReply = fc.record({ party: someActor, event: someEvent, stance: fc.constantFrom('demands', 'accepts', 'rejects') });

const someSpokenCondition = fc
  .record({
    id: someCondition,
    formulations: fc.array(someSpeech, { minLength: 1, maxLength: 2 }),
    replies: upTo(2, someReply),
    positions: upTo(1, somePosition),
    outcome: fc.option(someOutcome, { nil: undefined }),
  })
  .map(({ id, replies, positions, ...fields }) => condition(id, { ...fields, positions: [...replies, ...positions] }));

/** The files of a small story: events in which conditions are put and answered; ids may dangle, days may contradict each other. */
export const someStory: fc.Arbitrary<Reading[]> = fc
  .tuple(filesOf(someMoveFile), filesOf(someSpokenCondition))
  .map((files) => files.flat());
