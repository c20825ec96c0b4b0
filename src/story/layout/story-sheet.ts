import { whenWords } from '../../day/words.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { mainParties } from '../../dossier/parties.ts';
import { statusOf } from '../../dossier/status.ts';
import { STANCE_TERMS } from '../../positions/stances.ts';
import { INK, TONE_COLOURS } from '../../site/colours.ts';
import { chaptersOf } from '../chapters.ts';
import { factsOf } from '../move-words.ts';
import { type Move, toneStance } from '../moves.ts';
import type { Run } from '../runs.ts';
import { rowContent } from './row-content.ts';
import { layoutSheet, type SheetMove } from './sheet.ts';
import { sheetSvg } from './sheet-svg.ts';

/** What is said of the order of a run's moves, behind the day of each. */
function orderWords({ moves, isPartlyKnown }: Run): string {
  if (moves.length === 1) return '';
  return isPartlyKnown ? ' (order within the day recorded only in part)' : ' (order within the day not recorded)';
}

function sheetMove(dossier: Dossier, move: Move, order: string): SheetMove {
  const { event, form, sentence } = move;
  const stance = toneStance(move);
  const facts = factsOf(dossier, move).map(({ words, becomes }) => {
    const successor = becomes === undefined ? undefined : dossier.events.get(becomes);
    return successor ? `${words}; in its place came “${successor.short ?? successor.title}”` : words;
  });
  return {
    ...rowContent(move, mainParties(dossier)),
    when: `${whenWords(event)}${order}`,
    sentence,
    facts: `${facts.join('; ')}.`,
    label: form === 'not held' ? statusOf(event) : event.kind,
    colour: (stance && TONE_COLOURS[STANCE_TERMS[stance].tone]) ?? INK,
  };
}

/** The story as an SVG file: all moves of all chapters, with the dossier's day and address at the foot. */
export function storySvg(dossier: Dossier, foot: readonly string[]): string {
  const chapters = chaptersOf(dossier).flatMap(({ range, days }) => {
    const moves = days.flatMap(({ runs }) => runs.flatMap((run) => run.moves.map((move) => sheetMove(dossier, move, orderWords(run)))));
    return moves.length > 0 ? [{ title: range.title, moves }] : [];
  });
  const names = mainParties(dossier).map(({ name }) => name);
  return sheetSvg(layoutSheet(dossier.settings.title, foot, names, chapters));
}
