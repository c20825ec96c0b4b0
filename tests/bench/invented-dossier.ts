import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { InventedWords, inCyrillic } from './invented-words.ts';

/** How many pages of each kind: the shares of a real dossier, a thousand in all. */
const COUNTS = { sources: 670, actors: 75, conditions: 50, events: 180, terms: 25 };

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (index: number): string => `1921-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;

function write(folder: string, path: string, fields: object, prose?: string): void {
  const text = prose === undefined ? stringify(fields) : `---\n${stringify(fields)}---\n${prose}`;
  writeFileSync(join(folder, path), text);
}

/** Other spellings of a name: two in Latin letters, two in Cyrillic. */
const spellings = (name: string): string[] => [
  name.replaceAll('e', 'ee'),
  name.replace(/.$/, 'ij'),
  inCyrillic(name),
  inCyrillic(`${name}a`),
];

/** Sections of prose with a citation after every sentence. */
function proseOf(words: InventedWords, sections: number, sentences: number): string {
  const sentence = (): string => `${words.sentence(16)} [@source-${words.below(COUNTS.sources)}].`;
  return Array.from(
    { length: sections },
    () => `## ${words.sentence(3)}\n\n${Array.from({ length: sentences }, sentence).join(' ')}\n`,
  ).join('\n');
}

function writeRecords(folder: string, words: InventedWords): void {
  const cite = (): string => `source-${words.below(COUNTS.sources)}`;
  const summary = (): string => `${words.sentence(20)} [@${cite()}].`;
  for (let at = 0; at < COUNTS.sources; at++) {
    const fields = {
      url: `https://paper.example/${at}`,
      publisher: words.name(2),
      title: words.sentence(8),
      published: dayOf(at),
      accessed: '1921-12',
    };
    write(folder, `sources/source-${at}.yaml`, {
      ...fields,
      language: 'en',
      kind: 'newspaper',
      standing: 'independent',
      read: 'whole',
      note: words.sentence(12),
    });
  }
  for (let at = 0; at < COUNTS.actors; at++) {
    const name = words.name(2);
    write(folder, `actors/actor-${at}.mdx`, { name, kind: 'person', aliases: spellings(name), summary: summary() }, proseOf(words, 2, 4));
  }
  for (let at = 0; at < COUNTS.conditions; at++) {
    const title = words.sentence(6);
    const formulations = [{ day: dayOf(at), sources: [cite()], by: [`actor-${at % COUNTS.actors}`], text: words.sentence(15) }];
    write(
      folder,
      `conditions/condition-${at}.mdx`,
      { title, kind: 'demand', aliases: spellings(words.name(2)), summary: summary(), formulations },
      proseOf(words, 3, 5),
    );
  }
  for (let at = 0; at < COUNTS.events; at++) {
    const participants = [0, 1, 2].map(() => ({ actor: `actor-${words.below(COUNTS.actors)}` }));
    const fields = {
      title: words.sentence(6),
      day: dayOf(at),
      kind: 'meeting',
      summary: summary(),
      aliases: [words.name(2), inCyrillic(words.name(2))],
    };
    write(
      folder,
      `events/event-${at}.mdx`,
      { ...fields, participants, concerns: [`condition-${at % COUNTS.conditions}`], sources: [cite(), cite()] },
      proseOf(words, 4, 5),
    );
  }
  for (let at = 0; at < COUNTS.terms; at++) {
    write(folder, `terms/term-${at}.yaml`, {
      word: words.sentence(1),
      summary: summary(),
      neutral: words.sentence(3),
      spellings: spellings(words.name(1)),
    });
  }
}

/** Writes a dossier of a thousand invented pages into a folder: the same one every time. */
export function writeInventedDossier(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of [...Object.keys(COUNTS), 'changes']) mkdirSync(join(folder, name), { recursive: true });
  const words = new InventedWords(1921, 4000);
  writeRecords(folder, words);
  cpSync('tests/fixture/pages', join(folder, 'pages'), { recursive: true });
  for (const name of ['overview', 'about', 'method', 'corrections']) {
    write(
      folder,
      `pages/${name}.mdx`,
      { title: words.sentence(2), summary: words.sentence(8) },
      `<Ours>\n\n${words.sentence(12)}.\n\n</Ours>\n`,
    );
  }
  const party = (at: number): object => ({
    id: `party-${at}`,
    name: words.name(1),
    actors: [`actor-${at}`],
    side: `side-${at}`,
    main: true,
  });
  const maintainers = { by: 'Nobody.', contribute: 'Nobody.', disputes: 'Nobody.', corrections: 'Nobody.' };
  write(folder, 'dossier.yaml', {
    ...{ title: 'Invented', description: 'Invented.', language: 'en', timezone: 'Europe/Lisbon', asOf: '1921-12-31' },
    ...{ ranges: [{ id: 'year', title: '1921', from: '1921-01-01', to: '1921-12-31' }], parties: [party(0), party(1)], maintainers },
  });
}
