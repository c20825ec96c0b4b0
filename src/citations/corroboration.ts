import { compareTexts } from '../compare-texts.ts';
import type { Dossier, Source } from '../dossier/dossier.ts';
import { citedOrigin } from '../dossier/origins.ts';
import { partyOf, sidesOf } from '../dossier/parties.ts';
import type { Citation } from '../schema/citation.ts';

/** On how many independent origins a statement rests. */
interface Corroboration {
  /** The publishers of the origins, each once, by name. */
  origins: string[];
  /** Ids of the pages that relay several origins, cited without saying which. */
  unresolved: string[];
  /** The sides of the table for which an origin speaks, in the order of dossier.yaml. */
  sides: string[];
  /** Whether two sides are among them. */
  bothSides: boolean;
}

/** The side of the table for which a source speaks; undefined if it speaks for none. */
export function sideOf(dossier: Dossier, { speaksFor }: Source): string | undefined {
  return speaksFor === undefined ? undefined : partyOf(dossier, speaksFor)?.side;
}

function summed(dossier: Dossier, origins: readonly Source[], unresolved: readonly Source[]): Corroboration {
  const spoken = new Set(origins.map((origin) => sideOf(dossier, origin)));
  const sides = sidesOf(dossier).filter((side) => spoken.has(side));
  return {
    origins: [...new Set(origins.map(({ publisher }) => publisher))].sort(compareTexts),
    unresolved: [...new Set(unresolved.map(({ id }) => id))].sort(compareTexts),
    sides,
    bothSides: sides.length > 1,
  };
}

function citedPages(dossier: Dossier, citations: readonly Citation[]): { page: Source; origin: Source | undefined }[] {
  return citations.flatMap(({ source, via }) => {
    const page = dossier.sources.get(source);
    return page ? [{ page, origin: citedOrigin(dossier, page, via) }] : [];
  });
}

/** The origins behind these citations, one for each that has one; the first page of several origins where no citation has one. */
export function originsOf(dossier: Dossier, citations: readonly Citation[]): Source[] {
  const cited = citedPages(dossier, citations);
  const origins = cited.flatMap(({ origin }) => origin ?? []);
  return origins.length > 0 ? origins : cited.slice(0, 1).map(({ page }) => page);
}

/**
 * Counts independent origins by publisher: three relays of one report are one
 * origin, and so are two stories of one publisher. A page with several origins
 * and no `via` counts for nothing beside others; where there is nothing else,
 * the first such page is one origin. Pages that are not in the dossier are
 * passed over.
 */
export function corroborationOf(dossier: Dossier, citations: readonly Citation[]): Corroboration {
  const cited = citedPages(dossier, citations);
  const unresolved = cited.filter(({ origin }) => origin === undefined).map(({ page }) => page);
  return summed(dossier, originsOf(dossier, citations), unresolved);
}
