/** A part of a page under a heading of the second rank. */
export interface Section {
  id: string;
  words: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"', '#38': '&' };

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sections of a rendered page, in order: every `<h2>` that has an id. */
export function sectionsIn(html: string): Section[] {
  return [...html.matchAll(/<h2\b[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = '', words = '']) => ({
    id,
    words: plain(words),
  }));
}
