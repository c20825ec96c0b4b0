import fc from 'fast-check';
import type { RelationKind, RelationLink, RelationNode, Relations } from '../../../src/relations/relations.ts';

const KINDS: RelationKind[] = ['acts for', 'met', 'called', 'hosted', 'put to', 'supports', 'rejects'];
const WORDS = ['Arland', 'Minister', 'of', 'the', 'Coalition', 'WWWWWWWWWWWWWWWWWWWW', 'Міністерство', 'von', 'Ermandagan'];

const node = fc.record({
  name: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
  party: fc.constantFrom('arland', 'belmora', 'belmora', 'cassia', 'compact', 'unlisted', undefined),
});
const link = fc.record({ kind: fc.constantFrom(...KINDS), from: fc.integer({ min: 0, max: 62 }), to: fc.integer({ min: 0, max: 62 }) });

/** Up to 60 actors and 150 links, some of them to nobody or to oneself. */
export const randomRelations = fc
  .tuple(fc.array(node, { maxLength: 60, size: 'max' }), fc.array(link, { maxLength: 150, size: 'max' }))
  .map(([actors, pairs]): Relations => {
    const links = pairs.map(({ kind, from, to }, index): RelationLink => {
      const record = { collection: 'events', id: 'event' } as const;
      return { id: `link-${index}`, kind, from: `actor-${from}`, to: `actor-${to}`, words: 'a link', record, path: [], citations: [] };
    });
    const nodes = actors.map(({ name, party }, index): RelationNode => {
      const id = `actor-${index}`;
      const degree = links.filter(({ from, to }) => from === id || to === id).length;
      return { id, name: name.join(' '), kind: 'person', degree, ...(party === undefined ? {} : { party }) };
    });
    return { nodes, links };
  });

/** The same relations written in another order. */
export const turned = ({ nodes, links }: Relations): Relations => ({ nodes: [...nodes].reverse(), links: [...links].reverse() });
