import { DRAFTED, type Draft } from '../checking/draft.ts';

/** What is kept between two visits: the drafts, and which of them is open. It stays in this browser. */
export interface Kept {
  drafts: Draft[];
  open: number;
}

const KEY = 'parley-drafts';

/** An upper bound for how deep the fields of a file are nested. */
const DEEPEST = 20;

function isShallow(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((item) => isShallow(item, left - 1));
}

function isDraft(value: unknown): value is Draft {
  const { collection, id, fields, prose } = (value ?? {}) as Record<string, unknown>;
  const hasFields = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  return (
    DRAFTED.some((name) => name === collection) && typeof id === 'string' && typeof prose === 'string' && hasFields && isShallow(fields)
  );
}

/** What was kept for the site with this base; nothing if the browser stores nothing, or something else is stored there. */
export function loadDrafts(base: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(`${KEY}:${base}`) ?? '{}') as Partial<Kept>;
    const drafts = Array.isArray(kept.drafts) ? kept.drafts.filter(isDraft) : [];
    return { drafts, open: Math.max(0, Math.min(Number(kept.open) || 0, drafts.length - 1)) };
  } catch {
    return { drafts: [], open: 0 };
  }
}

/** Keeps the drafts; an empty list leaves nothing behind. False if the browser refuses. */
export function keepDrafts(base: string, kept: Kept): boolean {
  try {
    if (kept.drafts.length === 0) localStorage.removeItem(`${KEY}:${base}`);
    else localStorage.setItem(`${KEY}:${base}`, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
