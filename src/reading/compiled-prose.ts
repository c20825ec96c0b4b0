import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Fault, Place } from '../schema/record.ts';
import { frontmatterFaults, normaliseText, splitFrontmatter } from './frontmatter.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { endLastLine, readProse } from './prose.ts';
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

/** Looks at the tree that is really compiled, before any other plugin adds to it. Throws if it holds what prose may not. */
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
  return endLastLine(`---\n${'\n'.repeat(bodyLine - 3)}---\n${body}`);
}

/**
 * Reads prose again and again while somebody writes: of a file that is broken
 * for the moment the last good text is handed on, so that its page stays.
 * Throws what `proseAlone` throws if there is no good text yet.
 */
export function lastGoodProse(): (code: string, file: string) => string {
  const good = new Map<string, string>();
  return (code, file) => {
    try {
      good.set(file, proseAlone(code, file));
    } catch (error) {
      if (!good.has(file)) throw error;
    }
    return good.get(file) ?? '';
  };
}

/**
 * A plugin for Vite that has to stand before Astro's own reader of MDX, which
 * would split the file in its own way. A build refuses every fault; in
 * development `integrations/content-reload.ts` tells it beside the last good page.
 */
export function proseReader() {
  let read = proseAlone;
  return {
    name: 'parley-prose',
    enforce: 'pre' as const,
    configResolved({ command }: { command: string }) {
      if (command === 'serve') read = lastGoodProse();
    },
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (code: string, id: string) => ({ code: read(code, id), map: null }),
    },
  };
}
