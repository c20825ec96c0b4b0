import type { Dossier, Source } from './dossier.ts';

/**
 * Where a page's report comes from: its one origin, and that one's, as far as
 * there is exactly one; else the page itself. A circle ends where it closes.
 */
function originOf({ sources }: Pick<Dossier, 'sources'>, page: Source): Source {
  const seen = new Set<string>();
  let origin = page;
  while (origin.relays?.length === 1 && !seen.has(origin.id)) {
    seen.add(origin.id);
    const next = sources.get(origin.relays[0] ?? '');
    if (!next) return origin;
    origin = next;
  }
  return origin;
}

/**
 * The origin of a citation: the one that it names after `via`, else the page's
 * own, each followed to where its report comes from. Undefined if the page has
 * several origins and the citation names none of them that is in the dossier.
 */
export function citedOrigin(dossier: Pick<Dossier, 'sources'>, page: Source, via: string | undefined): Source | undefined {
  if (via === 'own') return page;
  if (via === undefined) return (page.relays?.length ?? 0) > 1 ? undefined : originOf(dossier, page);
  const named = dossier.sources.get(via);
  return named && originOf(dossier, named);
}
