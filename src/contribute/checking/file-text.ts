import { Document, isScalar, Scalar, visit } from 'yaml';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { Draft } from './draft.ts';

const LONG = 90;

/** Days and numbers stay text in every reader of YAML, and long texts are folded as people write them. */
function styleScalars(document: Document): void {
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      if (/^\d/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      else if (node.value.length > LONG && !/\n|^\s|\s$/.test(node.value)) node.type = Scalar.BLOCK_FOLDED;
    },
  });
}

/** The fields in the order of the schema; what it does not know comes last. */
function inOrder({ collection, fields }: Draft): Record<string, unknown> {
  const order = Object.keys(COLLECTIONS[collection].schema.shape);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => place(a) - place(b)));
}

/** The path of a draft's file inside the content folder. */
export function filePath({ collection, id }: Pick<Draft, 'collection' | 'id'>): string {
  return `${collection}/${id}.${COLLECTIONS[collection].ending}`;
}

/** A draft as the text of its file. */
export function fileText(draft: Draft): string {
  const document = new Document(inOrder(draft), { version: '1.2', aliasDuplicateObjects: false });
  styleScalars(document);
  const isEmpty = Object.keys(draft.fields).length === 0;
  const fields = isEmpty ? '' : document.toString({ lineWidth: 100, flowCollectionPadding: false });
  if (COLLECTIONS[draft.collection].ending === 'yaml') return fields;
  const prose = draft.prose.trim();
  return `---\n${fields}---\n${prose === '' ? '' : `\n${prose}\n`}`;
}
