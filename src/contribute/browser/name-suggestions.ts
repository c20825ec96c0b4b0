import type { DossierNames, RecordNames } from '../checking/dossier-names.ts';

/** Names to pick from: which field names which, and the id for a name that was typed. */

type Names = 'sources' | 'actors' | 'conditions' | 'events' | 'texts' | 'parties' | 'issues';

interface Named {
  id: string;
  name: string;
  aliases?: readonly string[];
}

const withPublisher = (source: RecordNames): Named => ({ ...source, name: `${source.publisher ?? ''}: ${source.name}` });

/** What a field may name, from the dossier and from the drafts. */
export function nameChoices(known: DossierNames, drafts: readonly { collection: Names; named: Named }[]): Record<Names, Named[]> {
  const drafted = (names: Names) =>
    drafts.filter(({ collection, named }) => collection === names && named.id !== '').map(({ named }) => named);
  return {
    sources: [...drafted('sources'), ...known.sources.map(withPublisher)],
    actors: [...drafted('actors'), ...known.actors],
    conditions: [...drafted('conditions'), ...known.conditions],
    events: [...drafted('events'), ...known.events],
    texts: [...drafted('texts'), ...known.texts],
    parties: known.settings.parties,
    issues: known.settings.issues,
  };
}

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** The record that a text means: by its id, else by its name or another spelling. In a citation, what comes before "via" or a comma. */
export function resolveName(text: string, among: readonly Named[]): Named | undefined {
  const whole = plain(text);
  const head = plain(text.replace(/(?:,| via ).*$/s, ''));
  const isNamed = ({ name, aliases = [] }: Named) => [name, ...aliases].some((spelling) => plain(spelling) === whole);
  return among.find(({ id }) => id === head) ?? among.find(isNamed);
}

/** Fills a list of suggestions with ids, each with the name by which it is found. */
export function suggest(list: HTMLElement, among: readonly Named[]): void {
  list.replaceChildren(
    ...among.map(({ id, name }) => {
      const option = document.createElement('option');
      [option.value, option.label] = [id, name];
      return option;
    }),
  );
}
