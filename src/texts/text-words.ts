import type { Tone } from '../positions/tones.ts';
import type { Descent, ProvisionStatus, TextData } from '../schema/text.ts';

/** What is known of a status as such: its words, and its place on the scale of signs. */
interface StatusTerms {
  label: string;
  tone: Tone;
}

/** The one table of what may be said of the agreement on a provision. */
export const STATUS_TERMS: Record<ProvisionStatus['status'], StatusTerms> = {
  'agreed as both say': { label: 'agreed, both say', tone: 'for-2' },
  'agreed as one says': { label: 'agreed, one side says', tone: 'for-1' },
  'same aim': { label: 'same aim', tone: 'for-1' },
  open: { label: 'open', tone: 'neither' },
  opposed: { label: 'opposed', tone: 'against-2' },
  dropped: { label: 'dropped', tone: 'against-1' },
};

/** A comparison from both ends: what the later provision does to the earlier one, and what was done to the earlier one by the later. */
export const DESCENT_WORDS: Record<Descent['relation'], { later: string; earlier: string }> = {
  keeps: { later: 'Says the same as', earlier: 'The same is said in' },
  changes: { later: 'Has other terms than', earlier: 'Has other terms in' },
  answers: { later: 'Answers', earlier: 'Answered by' },
  opposes: { later: 'Says the contrary of', earlier: 'The contrary is said in' },
};

/** How a text became public, with who published it. */
export function authenticityWords({ authenticity, through }: Pick<TextData, 'authenticity' | 'through'>): string {
  return through.length === 0 ? authenticity : `${authenticity} (${through.join(', ')})`;
}

/** What of a text was seen. */
export const SEEN_WORDS: Record<TextData['seen'], string> = {
  whole: 'the whole text',
  part: 'parts of the text',
  reports: 'only reports of it',
};

/** How a provision is called within its text: by its number there, where that is recorded. */
export function provisionName({ number }: { number?: string | undefined }): string {
  return number ?? 'number not recorded';
}

/** The anchor of a provision on its text's page. */
export function provisionAnchor({ id }: { id: string }): string {
  return `provision-${id}`;
}

/** What stands where a text was seen whole and has nothing on an issue. */
export const SILENT = 'Silent: the text was seen whole.';

/** What stands where a text was not seen whole and nothing of it on an issue is recorded. */
export const NOT_RECORDED = 'Not recorded here: the text was not seen whole.';
