import type { z } from 'astro/zod';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Folder } from '../reading/read-folder.ts';
import { namedFieldAt } from '../schema/named-fields.ts';
import type { Named } from '../schema/words.ts';

/** Ids by collection and by whatever a record is called, in small letters; two ids where two records are called so. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

const nameKey = (collection: string, name: string): string => `${collection} ${name.normalize('NFC').toLowerCase()}`;

interface Called {
  name?: string;
  title?: string;
  aliases?: readonly string[];
}

/** What everything in a folder is called. Files that cannot be read add nothing. */
export function namesInFolder({ records, dossierFile }: Folder): Names {
  const names = new Map<string, Set<string>>();
  const add = (collection: string, id: string, called: readonly (string | undefined)[]) => {
    for (const name of called) {
      if (name === undefined) continue;
      const ids = names.get(nameKey(collection, name)) ?? new Set();
      names.set(nameKey(collection, name), ids.add(id));
    }
  };
  for (const { filed, data } of records) {
    const { name, title, aliases = [] } = data as Called;
    add(filed.collection, filed.id, [filed.id, name, title, ...aliases]);
  }
  for (const { id, name } of dossierFile?.data.parties ?? []) add('parties', id, [id, name]);
  for (const { id, name } of dossierFile?.data.issues ?? []) add('issues', id, [id, name]);
  return names;
}

/** The one id that is meant by a name; undefined if it is an id already, or if none or several have this name. */
export function idFor(names: Names, named: Named, written: string): string | undefined {
  const ids = names.get(nameKey(named, written));
  return ids?.size === 1 && !ids.has(written) ? [...ids][0] : undefined;
}

interface Change {
  from: number;
  to: number;
  written: string;
  id: string;
}

/** One file's YAML with ids in the place of names and aliases, and what was changed, as `Ada Lindqvist → envoy`. */
export function idsForNames(text: string, schema: z.core.$ZodType, names: Names): { text: string; changes: string[] } {
  const document = parseDocument(text, { merge: false, stringKeys: true });
  const changes: Change[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const path = ancestors.flatMap((above) => ('key' in above && isScalar(above.key) ? [String(above.key.value)] : []));
      const field = namedFieldAt(schema, path);
      // A field that takes a publisher's name may mean it.
      const id = field && !field.orPublisher ? idFor(names, field.names, node.value) : undefined;
      if (id !== undefined) changes.push({ from: node.range[0], to: node.range[1], written: node.value, id });
    },
  });
  const fixed = changes.toReversed().reduce((rest, { from, to, id }) => rest.slice(0, from) + id + rest.slice(to), text);
  return { text: fixed, changes: changes.map(({ written, id }) => `${written} → ${id}`) };
}
