import { originsOf, sideOf } from '../citations/corroboration.ts';
import { listedCitations } from '../dossier/citations.ts';
import { recordedPositionsOf } from '../dossier/dated-entries.ts';
import type { Dossier, Source } from '../dossier/dossier.ts';
import { mainParties, partyOf, sidesOf } from '../dossier/parties.ts';
import { type Citation, citationsIn, withoutCitations } from '../schema/citation.ts';
import { STANDINGS } from '../schema/source.ts';
import { statementsIn } from './statements.ts';

/** How much of a dossier belongs to one side of the table, or rests on sources of one standing. */
export interface Share {
  /** The side, by the names of its main parties, or the standing; `neither side` for what belongs to none. */
  name: string;
  sources: number;
  /** Words of summaries and prose that cite one of these sources. */
  words: number;
  /** Positions: of a side, those of its parties; of a standing, those that rest on such a source. */
  positions: number;
  /** Accounts of events: of a side, those of its actors; of a standing, those that rest on such a source. */
  accounts: number;
  /** Statements that rest on one origin only, which is one of these. */
  single: number;
}

/** A dossier's shares by side, in the order of dossier.yaml, and by standing. Information, and no measure of fairness. */
export interface Balance {
  sides: Share[];
  standings: Share[];
}

/** Whose something is: the side of an actor or party, or nobody's. */
interface Weighed {
  citations: readonly Citation[];
  side: string;
}

const NEITHER = 'neither';

function sideName({ settings }: Dossier, side: string): string {
  const parties = settings.parties.filter((party) => party.side === side);
  const main = mainParties({ settings }).filter((party) => party.side === side);
  return (main.length > 0 ? main : parties).map(({ name }) => name).join(' and ') || 'neither side';
}

const words = (text: string): number => withoutCitations(text).split(/\s+/).filter(Boolean).length;

function passagesIn({ actors, conditions, events, texts, terms, pages }: Dossier): { citations: readonly Citation[]; length: number }[] {
  const records = [actors, conditions, events, texts, terms, pages].flatMap((collection) => [...collection.values()]);
  return records.flatMap(({ summary, paragraphs }) => [
    { citations: citationsIn(summary), length: words(summary) },
    ...paragraphs.map(({ text, citations }) => ({ citations, length: words(text) })),
  ]);
}

function positionsIn(dossier: Dossier): Weighed[] {
  const sideOfParty = (id: string) => dossier.settings.parties.find((party) => party.id === id)?.side ?? NEITHER;
  const positions = [...dossier.conditions.values()].flatMap((condition) => recordedPositionsOf(dossier, condition));
  return positions.filter(({ stance }) => stance !== 'none-found').map(({ party, citations }) => ({ citations, side: sideOfParty(party) }));
}

function accountsIn(dossier: Dossier): Weighed[] {
  const answers = [...dossier.events.values()].flatMap(({ points }) => points.flatMap((point) => point.answers));
  return answers.map(({ by, sources }) => ({ citations: listedCitations(sources), side: partyOf(dossier, by ?? '')?.side ?? NEITHER }));
}

/** The one origin of each statement that has no other. */
function singleOrigins(dossier: Dossier): Source[] {
  const records = [...dossier.events.values(), ...dossier.conditions.values(), ...dossier.texts.values()];
  const statements = records.flatMap((record) => statementsIn(dossier, record)).filter(({ who }) => who !== 'itself');
  return statements.flatMap(({ citations = [] }) => {
    const origins = originsOf(dossier, citations);
    return new Set(origins.map(({ publisher }) => publisher)).size === 1 ? origins.slice(0, 1) : [];
  });
}

interface Counted {
  sources: Source[];
  passages: ReturnType<typeof passagesIn>;
  positions: Weighed[];
  accounts: Weighed[];
  singles: Source[];
}

type Claims = (source: Source) => boolean;

function shareOf(dossier: Dossier, counted: Counted, name: string, claims: Claims, owns: (one: Weighed) => boolean): Share {
  const cites = (citations: readonly Citation[]) =>
    citations.some(({ source }) => {
      const page = dossier.sources.get(source);
      return page !== undefined && claims(page);
    });
  return {
    name,
    sources: counted.sources.filter(claims).length,
    words: counted.passages.filter(({ citations }) => cites(citations)).reduce((sum, { length }) => sum + length, 0),
    positions: counted.positions.filter(owns).length,
    accounts: counted.accounts.filter(owns).length,
    single: counted.singles.filter(claims).length,
  };
}

/** The shares of a dossier. A passage that cites sources of two sides counts for both. */
export function balanceOf(dossier: Dossier): Balance {
  const counted: Counted = {
    sources: [...dossier.sources.values()],
    passages: passagesIn(dossier),
    positions: positionsIn(dossier),
    accounts: accountsIn(dossier),
    singles: singleOrigins(dossier),
  };
  const sides = [...sidesOf(dossier), NEITHER].map((side) =>
    shareOf(
      dossier,
      counted,
      sideName(dossier, side),
      (source) => (sideOf(dossier, source) ?? NEITHER) === side,
      (one) => one.side === side,
    ),
  );
  const standings = STANDINGS.map((standing) => {
    const claims = (source: Source) => source.standing === standing;
    const rests = ({ citations }: Weighed) => citations.some(({ source }) => dossier.sources.get(source)?.standing === standing);
    return shareOf(dossier, counted, standing, claims, rests);
  });
  return { sides, standings };
}
