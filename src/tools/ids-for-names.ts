import { isScalar, parseDocument, visit } from 'yaml';
import type { Folder } from '../reading/read-folder.ts';

type Named = 'actors' | 'conditions' | 'events' | 'sources' | 'parties';

/** The fields that name something by id, and what they name. A field that may hold a publisher's name is not among them. */
const FIELDS: Readonly<Record<string, Named>> = {
  actor: 'actors',
  actors: 'actors',
  actsFor: 'actors',
  addressedTo: 'actors',
  by: 'actors',
  saidBy: 'actors',
  speaksFor: 'actors',
  reportedBy: 'actors',
  via: 'actors',
  event: 'events',
  becomes: 'events',
  condition: 'conditions',
  concerns: 'conditions',
  relays: 'sources',
  party: 'parties',
};

/** Ids by collection and by whatever a record is called, in small letters; two ids where two records are called so. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

const keyOf = (collection: string, name: string): string => `${collection} ${name.normalize('NFC').toLowerCase()}`;

interface Called {
  name?: string;
  title?: string;
  aliases?: readonly string[];
}

/** What everything in a folder is called. Files that cannot be read add nothing. */
export function namesOf({ records, dossierFile }: Folder): Names {
  const names = new Map<string, Set<string>>();
  const add = (collection: string, id: string, called: readonly (string | undefined)[]) => {
    for (const name of called) {
      if (name === undefined) continue;
      const ids = names.get(keyOf(collection, name)) ?? new Set();
      names.set(keyOf(collection, name), ids.add(id));
    }
  };
  for (const { filed, data } of records) {
    const { name, title, aliases = [] } = data as Called;
    add(filed.collection, filed.id, [filed.id, name, title, ...aliases]);
  }
  for (const { id, name } of dossierFile?.data.parties ?? []) add('parties', id, [id, name]);
  return names;
}

/** What a field names; undefined where it holds other words. */
function namedBy(path: readonly string[]): Named | undefined {
  const field = path.at(-1) ?? '';
  const isObserver = field === 'by' && path.includes('answers');
  return isObserver || path[0] === 'keeping' || !Object.hasOwn(FIELDS, field) ? undefined : FIELDS[field];
}

/** The one id that is meant by a name; undefined where it is an id already, or where none or several are called so. */
export function idFor(names: Names, named: Named, written: string): string | undefined {
  const ids = names.get(keyOf(named, written));
  return ids?.size === 1 && !ids.has(written) ? [...ids][0] : undefined;
}

interface Change {
  from: number;
  to: number;
  written: string;
  id: string;
}

/** One file's YAML with ids in the place of names and aliases, and what was changed, as `Ada Lindqvist → envoy`. */
export function idsForNames(text: string, names: Names): { text: string; changes: string[] } {
  const document = parseDocument(text, { merge: false, stringKeys: true });
  const changes: Change[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const path = ancestors.flatMap((above) => ('key' in above && isScalar(above.key) ? [String(above.key.value)] : []));
      const named = namedBy(path);
      const id = named && idFor(names, named, node.value);
      if (id !== undefined) changes.push({ from: node.range[0], to: node.range[1], written: node.value, id });
    },
  });
  const mended = changes.toReversed().reduce((rest, { from, to, id }) => rest.slice(0, from) + id + rest.slice(to), text);
  return { text: mended, changes: changes.map(({ written, id }) => `${written} → ${id}`) };
}
