/** What the rule asks of an entry. */
export interface EntryMoment {
  /** The first calendar day (`YYYY-MM-DD`) of the entry. */
  firstDay: string;
  /** Whether it is a search that found nothing and has no day but that of the search. */
  isUndated: boolean;
}

/**
 * The entries of one party that are current at the end of a history: all of
 * its last day. A search that found nothing has only the day on which somebody
 * searched, years later: it says nothing against a position that is recorded,
 * and counts only where there is none. `history` is in the order of days.
 */
export function currentEntries<Entry>(history: readonly Entry[], momentOf: (entry: Entry) => EntryMoment): Entry[] {
  const found = history.filter((entry) => !momentOf(entry).isUndated);
  const entries = found.length > 0 ? found : history;
  const last = entries.at(-1);
  if (last === undefined) return [];
  const lastDay = momentOf(last).firstDay;
  return entries.filter((entry) => momentOf(entry).firstDay === lastDay);
}
