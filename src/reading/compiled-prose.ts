import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Fault, Place } from '../schema/record.ts';
import { frontmatterFaults, normaliseText, splitFrontmatter } from './frontmatter.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { readProse } from './prose.ts';
import { nodeFaults } from './prose-faults.ts';

/*
 * What is compiled becomes code that runs in the build. So the compiler is
 * handed the text that our reader read, and its tree is looked at once more.
 */

function refuse(faults: readonly Fault[], file: string): void {
  if (faults.length === 0) return;
  throw new Error(
    faults.map(({ place, message, fix }) => `${file}:${place?.line ?? 1}:${place?.column ?? 1}  ${message}\n  ${fix}`).join('\n'),
  );
}

function* faultsIn(node: MarkdownNode, around: Place): Generator<Fault> {
  const place = node.position?.start ?? around;
  yield* nodeFaults(node, { line: place.line, column: place.column });
  for (const child of node.children ?? []) yield* faultsIn(child, place);
}

/** Looks at the tree that is really compiled, before any other plugin adds to it. Throws where it holds what prose may not. */
export const guardPlugin: MdastPluginDefinition = defineMdastPlugin({
  name: 'parley-guard',
  options: { position: true },
  before(root, { fileURL }) {
    refuse([...faultsIn(root as MarkdownNode, { line: 1, column: 1 })], fileURL?.pathname ?? 'A page of prose');
  },
});

/** The prose of a file as the compiler is to read it: empty lines stand for the fields, so that its lines keep their numbers. */
export function proseAlone(code: string, file: string): string {
  const text = normaliseText(code);
  refuse(frontmatterFaults(text), file);
  const { body, bodyLine } = splitFrontmatter(text) ?? { body: '', bodyLine: 3 };
  refuse(readProse(body, bodyLine).faults, file);
  return `---\n${'\n'.repeat(bodyLine - 3)}---\n${body}`;
}

/** A plugin for Vite that has to stand before Astro's own reader of MDX, which would split the file in its own way. */
export function proseReader() {
  return {
    name: 'parley-prose',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (code: string, id: string) => ({ code: proseAlone(code, id), map: null }),
    },
  };
}
