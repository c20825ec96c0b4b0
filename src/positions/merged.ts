/** Whose position it is, and which; a party as such has an empty name. */
interface Said {
  speaker: string;
  stance: string;
}

/** One stance and those of the last day who hold it. */
interface Line<Entry> {
  stance: string;
  entries: Entry[];
}

/** The current positions of one party in as few lines as there are stances. */
interface Merged<Entry> {
  lines: Line<Entry>[];
  /** How many statements of the same speakers came earlier on that day. */
  earlier: number;
}

/**
 * Merges the entries of a party's last day, which are in their order: of each
 * speaker the last counts, and speakers of one stance stand in one line.
 */
export function mergedByStance<Entry>(current: readonly Entry[], saidIn: (entry: Entry) => Said): Merged<Entry> {
  const bySpeaker = new Map<string, Entry>();
  for (const entry of current) bySpeaker.set(saidIn(entry).speaker, entry);
  const last = [...bySpeaker.values()];
  const byStance = Map.groupBy(last, (entry) => saidIn(entry).stance);
  return { lines: [...byStance].map(([stance, entries]) => ({ stance, entries })), earlier: current.length - last.length };
}
