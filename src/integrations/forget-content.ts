import type { Environment } from './content-changes.ts';

/** The module through which Astro hands the content to what renders it. */
const CONTENT = '\0astro:data-layer-content';

/** A module that has run. */
interface Evaluated {
  importers: ReadonlySet<string>;
}

/** What is used of that which runs an environment's modules, where the server itself runs them. */
interface Runner {
  evaluatedModules: { getModuleById: (id: string) => Evaluated | undefined; invalidateModule: (module: Evaluated) => void };
}

/**
 * Has everything that was made from the content run anew. Astro does so for the content alone, and leaves what imports
 * it to Vite. Yet Vite takes such a module for fresh as soon as somebody else has asked for its text meanwhile, as Astro
 * does when it collects the styles of a page that is being rendered: every page would be old until the next change.
 */
export function forgetContent(environment: Environment): void {
  const { runner } = environment as Environment & { runner?: Runner };
  const forgotten = new Set<string>();
  const forget = (id: string): void => {
    const module = runner?.evaluatedModules.getModuleById(id);
    if (module === undefined || forgotten.has(id)) return;
    forgotten.add(id);
    runner?.evaluatedModules.invalidateModule(module);
    for (const importer of module.importers) forget(importer);
  };
  forget(CONTENT);
}
