import { ACTOR_KINDS } from '../schema/actor.ts';
import { CHANGE_KINDS } from '../schema/change.ts';
import type { Collection } from '../schema/collections.ts';
import { CONDITION_KINDS } from '../schema/condition.ts';
import { EVENT_KINDS } from '../schema/event.ts';
import type { FieldPath } from '../schema/record.ts';
import { READ, STANDINGS } from '../schema/source.ts';
import { AUTHENTICITIES, SEEN, TEXT_STATES } from '../schema/text.ts';

/** What `npm run new` asks before it writes a file. Each question is an option of the command line too, by its name. */
export interface Question {
  /** The name of the field, and of the option. */
  name: string;
  /** The question as a person reads it. */
  ask: string;
  /** Whether there can be no file without an answer; whatever else a file needs may be written into it later. */
  needed?: true;
  /** The path of the answer in the file, if it is not the field of this name. */
  path?: FieldPath;
  /** One of these. */
  choices?: readonly string[];
  /** Ids of records that exist. */
  records?: 'actors' | 'conditions' | 'events' | 'sources';
  /** Whether several answers may be given. */
  many?: true;
}

/** A kind of file that can be begun. */
export interface Kind {
  collection: Collection;
  /** What it is, for whoever has to choose. */
  says: string;
  questions: readonly Question[];
}

const LATER = '(or leave it empty and write it into the file)';

const SUMMARY: Question = { name: 'summary', ask: `The summary, one or two sentences ${LATER}` };
const ALIASES: Question = { name: 'aliases', ask: 'Other spellings and scripts, parted by commas', many: true };
const sources = (path?: FieldPath): Question => ({
  name: 'sources',
  ask: 'Which sources say so?',
  records: 'sources',
  many: true,
  ...(path && { path }),
});

/** The kinds of files, by the word after `npm run new`. */
export const KINDS: Readonly<Record<string, Kind>> = {
  source: {
    collection: 'sources',
    says: 'a page that you have read',
    questions: [
      { name: 'url', ask: 'The address of the page (empty for an origin that you could not open)' },
      { name: 'publisher', ask: 'Who publishes it?' },
      { name: 'title', ask: 'Its title, as it stands there' },
      { name: 'published', ask: 'The day of publication, as in 2025-05-11 (empty where the page shows none)' },
      { name: 'accessed', ask: 'When did you read it? A month will do, as in 2026-11' },
      { name: 'language', ask: 'Its language, as in en, uk or ru' },
      { name: 'kind', ask: 'What is it? newspaper, news agency, broadcaster, post, document …' },
      { name: 'standing', ask: 'Who stands behind it?', choices: STANDINGS },
      { name: 'speaksFor', ask: 'For whom does it speak, if for anybody?', records: 'actors' },
      { name: 'relays', ask: 'Which origins does it repeat, if any?', records: 'sources', many: true },
      { name: 'read', ask: 'What of it did you read?', choices: READ },
    ],
  },
  event: {
    collection: 'events',
    says: 'what happened, was said, was planned or did not happen',
    questions: [
      { name: 'title', ask: 'What happened, in a few words?', needed: true },
      { name: 'day', ask: 'On which day? As in 2025-05-11, 2025-05~ or 2025-05-11T01:30+03:00', needed: true },
      { name: 'kind', ask: 'Of what kind is it?', choices: EVENT_KINDS },
      { name: 'place', ask: 'Where? (empty where it does not matter)' },
      { name: 'participants', ask: 'Who took part?', records: 'actors', many: true },
      { name: 'concerns', ask: 'Which conditions does it concern?', records: 'conditions', many: true },
      sources(),
      SUMMARY,
    ],
  },
  actor: {
    collection: 'actors',
    says: 'a person, state, organisation, group or outlet',
    questions: [
      { name: 'name', ask: 'The name, in the spelling that the site uses', needed: true },
      { name: 'kind', ask: 'Of what kind?', choices: ACTOR_KINDS },
      { name: 'office', ask: 'The public office at the time (empty where there is none)' },
      { name: 'actsFor', ask: 'For whom does the actor speak, if for anybody?', records: 'actors' },
      ALIASES,
      sources(['summary']),
      SUMMARY,
    ],
  },
  condition: {
    collection: 'conditions',
    says: 'a demand, precondition, offer, threat or if-then expectation',
    questions: [
      { name: 'title', ask: 'What is asked or expected, in a few words?', needed: true },
      { name: 'kind', ask: 'Of what kind?', choices: CONDITION_KINDS },
      { name: 'addressedTo', ask: 'To whom is it put?', records: 'actors', many: true },
      { name: 'by', ask: 'Who worded it first?', records: 'actors', many: true, path: ['formulations', 0, 'by'] },
      {
        name: 'event',
        ask: 'In which event? (none where a day and sources are given instead)',
        records: 'events',
        path: ['formulations', 0, 'event'],
      },
      { name: 'day', ask: 'On which day? (empty where an event says so)', path: ['formulations', 0, 'day'] },
      { name: 'text', ask: `How did they word it, in our own words? ${LATER}`, path: ['formulations', 0, 'text'] },
      sources(['formulations', 0, 'sources']),
      SUMMARY,
    ],
  },
  text: {
    collection: 'texts',
    says: 'a paper that was negotiated over',
    questions: [
      { name: 'title', ask: 'What is the text called?', needed: true },
      { name: 'short', ask: 'Its title in at most 32 characters, for tables', needed: true },
      { name: 'putForwardBy', ask: 'Who put it forward?', records: 'actors', many: true },
      { name: 'to', ask: 'To whom was it put?', records: 'actors', many: true },
      { name: 'authenticity', ask: 'How did its wording become public?', choices: AUTHENTICITIES },
      { name: 'language', ask: 'In which language was it written, as in en, uk or ru? (empty where that is not known)' },
      { name: 'seen', ask: 'What of it did you see?', choices: SEEN },
      { name: 'state', ask: 'What is the first that is known of it?', choices: TEXT_STATES, path: ['states', 0, 'state'] },
      { name: 'day', ask: 'On which day was that?', path: ['states', 0, 'day'] },
      sources(['states', 0, 'sources']),
      SUMMARY,
    ],
  },
  term: {
    collection: 'terms',
    says: 'a word that the parties use differently',
    questions: [
      { name: 'word', ask: 'The word, as readers meet it', needed: true },
      { name: 'neutral', ask: `The wording that we use in our own voice ${LATER}` },
      { name: 'avoid', ask: 'Loaded words for it, parted by commas', many: true },
      sources(['summary']),
      SUMMARY,
    ],
  },
  change: {
    collection: 'changes',
    says: 'one change of the dossier, in one sentence',
    questions: [
      { name: 'day', ask: 'On which day was it changed?', needed: true },
      { name: 'kind', ask: 'What kind of change?', choices: CHANGE_KINDS },
      { name: 'words', ask: 'What changed, in one sentence?', needed: true },
      { name: 'pages', ask: 'The pages concerned, as in /events/some-event/, parted by commas', many: true },
    ],
  },
};
