import { Document, isScalar, visit } from 'yaml';
import { firstDay, parseDay } from '../day/day.ts';
import { fieldNamesAt } from '../reading/schema-faults.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { fileIdFromWords } from '../site/id-from-words.ts';
import type { Kind } from './new-questions.ts';

/** What was answered, by the names of the questions; several answers where a question takes several. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The publisher as far as an address tells: the name of its host, without www. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** The id that a file would have if nobody chooses another; empty if the answers do not give one. */
export function suggestedId({ collection }: Kind, answers: Answers): string {
  const one = (name: string): string => answers[name]?.[0] ?? '';
  const day = (text: string): string => (parseDay(text) ? firstDay(text) : '');
  if (collection === 'sources') {
    const publisher = one('publisher') || hostOf(one('url'));
    return publisher === '' ? '' : fileIdFromWords(`${publisher} ${day(one('published'))}`);
  }
  if (collection === 'changes') return fileIdFromWords(`${day(one('day'))} ${one('words').split(/\s+/).slice(0, 4).join(' ')}`);
  return fileIdFromWords(one('title') || one('name') || one('word'));
}

/** A summary with its citations before its full stop; one that cites already stays as it is. */
function cited(summary: string, sources: readonly string[]): string {
  if (summary === '' || sources.length === 0 || summary.includes('[@')) return summary;
  return `${summary.replace(/\.$/, '')} [${sources.map((id) => `@${id}`).join('; ')}].`;
}

type Fields = Record<string, unknown>;

function formulationOf(one: (name: string) => string, answers: Answers): Fields {
  const moment = one('event') === '' ? { day: one('day') } : { event: one('event') };
  const sources = answers['sources'] ?? [];
  return { ...moment, by: answers['by'] ?? [], text: one('text'), ...(one('event') === '' || sources.length > 0 ? { sources } : {}) };
}

/** What each kind of file cannot be without, empty if nobody has answered yet; the check says what goes there. */
function neededFields({ collection }: Kind, answers: Answers): Fields {
  const one = (name: string): string => answers[name]?.[0] ?? '';
  const summary = cited(one('summary'), answers['sources'] ?? []);
  const kind = one('kind');
  if (collection === 'sources') {
    const isSeen = one('read') !== 'unseen';
    const publisher = one('publisher') || hostOf(one('url'));
    return {
      publisher,
      language: one('language'),
      kind,
      standing: one('standing'),
      read: one('read'),
      ...(isSeen && { url: one('url'), accessed: one('accessed') }),
    };
  }
  if (collection === 'actors') return { name: one('name'), kind, summary };
  if (collection === 'texts') {
    const states = [{ state: one('state'), day: one('day'), sources: answers['sources'] ?? [] }];
    return { title: one('title'), short: one('short'), authenticity: one('authenticity'), seen: one('seen'), summary, states };
  }
  if (collection === 'terms') return { word: one('word'), summary, neutral: one('neutral') };
  if (collection === 'changes') return { day: one('day'), kind, words: one('words'), pages: answers['pages'] ?? [] };
  if (collection === 'events') return { title: one('title'), day: one('day'), kind, summary, sources: answers['sources'] ?? [] };
  if (kind !== 'contingency') return { title: one('title'), kind, summary, formulations: [formulationOf(one, answers)] };
  // biome-ignore lint/suspicious/noThenProperty: the field's name in the files; no one awaits it.
  const expectation = { heldBy: answers['by']?.[0] ?? '', day: one('day'), if: '', then: '', sources: answers['sources'] ?? [] };
  return { title: one('title'), kind, summary, expectations: [expectation] };
}

/** What may be left out, as far as it was answered. */
function answeredFields({ questions }: Kind, answers: Answers): Fields {
  const given = questions.filter(({ name, path }) => path === undefined && (answers[name] ?? []).length > 0);
  return Object.fromEntries(
    given.map(({ name, many }) => {
      const values = answers[name] ?? [];
      if (name === 'participants') return [name, values.map((actor) => ({ actor }))];
      return [name, many ? values : values[0]];
    }),
  );
}

/** The text of a new file: its fields in the order of the schema, days in quotation marks; nothing in it that was not answered. */
export function newFileText(kind: Kind, answers: Answers): string {
  const { schema, ending } = COLLECTIONS[kind.collection];
  const all: Fields = { ...answeredFields(kind, answers), ...neededFields(kind, answers) };
  const ordered = fieldNamesAt(schema, []).filter((name) => all[name] !== undefined);
  const document = new Document(Object.fromEntries(ordered.map((name) => [name, all[name]])));
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string' && parseDay(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  const fields = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return ending === 'mdx' ? `---\n${fields}---\n` : fields;
}
