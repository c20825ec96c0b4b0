import { DRAFTED, type Draft } from '../checking/draft.ts';

/** A draft with what tells it from those of other tabs; the key stays with the draft. */
export interface KeptDraft extends Draft {
  key: string;
}

/** What is kept between two visits: the drafts, and which of them is open. It stays in this browser. */
export interface Kept {
  drafts: KeptDraft[];
  open: number;
}

const KEY = 'parley-drafts';

/** An upper bound for how deep the fields of a file are nested. */
const DEEPEST = 20;

function isShallow(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((item) => isShallow(item, left - 1));
}

/** A new draft of a collection, told from all others by its key. */
export function newDraft(collection: Draft['collection']): KeptDraft {
  return { key: crypto.getRandomValues(new Uint32Array(2)).join('-'), collection, id: '', fields: {}, prose: '' };
}

/** What is stored as a draft, or undefined if it is none. One that an earlier version kept without a key gets its place for one. */
function draftFrom(value: unknown, place: number): KeptDraft | undefined {
  const { key = `place-${place}`, collection, id, fields, prose } = (value ?? {}) as Record<string, unknown>;
  const named = DRAFTED.find((name) => name === collection);
  const hasFields = typeof fields === 'object' && fields !== null && !Array.isArray(fields) && isShallow(fields);
  const hasWords = typeof key === 'string' && typeof id === 'string' && typeof prose === 'string';
  return named && hasFields && hasWords ? { key, collection: named, id, fields: fields as Draft['fields'], prose } : undefined;
}

/** What was kept for the site with this base; nothing if the browser stores nothing, or something else is stored there. */
export function loadDrafts(base: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(`${KEY}:${base}`) ?? '{}') as Partial<Kept>;
    const drafts = Array.isArray(kept.drafts) ? kept.drafts.flatMap((value, place) => draftFrom(value, place) ?? []) : [];
    return { drafts, open: Math.max(0, Math.min(Number(kept.open) || 0, drafts.length - 1)) };
  } catch {
    return { drafts: [], open: 0 };
  }
}

/**
 * Keeps the drafts of this tab beside those that another tab has kept since; `dropped` are the keys of those that this tab
 * threw away. If none is left nothing stays behind. False if the browser refuses.
 */
export function keepDrafts(base: string, { drafts, open }: Kept, dropped: ReadonlySet<string>): boolean {
  const own = new Set(drafts.map(({ key }) => key));
  const others = loadDrafts(base).drafts.filter(({ key }) => !own.has(key) && !dropped.has(key));
  const kept: Kept = { drafts: [...others, ...drafts], open: others.length + open };
  try {
    if (kept.drafts.length === 0) localStorage.removeItem(`${KEY}:${base}`);
    else localStorage.setItem(`${KEY}:${base}`, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
