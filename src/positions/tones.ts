/**
 * The places on the one scale of signs, from for to against. Stances and
 * outcomes share it; `tokens.css` has a colour for each, in both themes.
 */
export type Tone = 'for-2' | 'for-1' | 'neither' | 'against-1' | 'against-2';

const STATUS_TONES: Readonly<Record<string, Tone>> = {
  met: 'for-2',
  refused: 'against-2',
  lapsed: 'against-1',
};

/** The tone of what became of a condition, by its status; neither for one that is open, was overtaken or only came about. */
export function toneOfStatus(status: string): Tone {
  return STATUS_TONES[status] ?? 'neither';
}
