import { button, html } from '../../browser/dom.ts';
import { LANE_CHOICES, type LaneChoice, type TimelineData } from '../layout/explorer/timeline-data.ts';

/** What the buttons above the timeline ask for. */
export interface ToolActions {
  range: (id: string) => void;
  zoom: (factor: number) => void;
  pan: (part: number) => void;
  lanes: (choice: LaneChoice) => void;
}

/** The row of buttons, and how to tell it what is shown. */
export interface Tools {
  element: HTMLElement;
  show: (range: string | undefined, lanes: LaneChoice) => void;
  focus: () => void;
}

const LANE_WORDS: Record<LaneChoice, string> = { party: 'party', kind: 'kind of event', condition: 'condition' };

function group(name: string, ...children: Node[]): HTMLElement {
  return html('div', { role: 'group', 'aria-label': name }, ...children);
}

/** Builds the buttons: the named ranges, near and far, earlier and later, and by what the lanes go. */
export function buildTools({ ranges }: TimelineData, actions: ToolActions): Tools {
  const named = [{ id: 'whole', title: 'Whole' }, ...ranges].map(({ id, title }) => ({ id, element: button(title) }));
  for (const { id, element } of named) element.addEventListener('click', () => actions.range(id));
  const moves = [
    { element: button('−', 'Zoom out'), act: () => actions.zoom(2) },
    { element: button('+', 'Zoom in'), act: () => actions.zoom(0.5) },
    { element: button('◀', 'Earlier'), act: () => actions.pan(-0.5) },
    { element: button('▶', 'Later'), act: () => actions.pan(0.5) },
  ];
  for (const { element, act } of moves) element.addEventListener('click', act);
  const select = html('select', { id: 'lanes' }, ...LANE_CHOICES.map((choice) => html('option', { value: choice }, LANE_WORDS[choice])));
  select.addEventListener('change', () => actions.lanes(select.value as LaneChoice));
  const lanes = html('div', {}, html('label', { for: 'lanes' }, 'Lanes by '), select);
  const element = html(
    'div',
    { class: 'tools' },
    group('Range', ...named.map(({ element }) => element)),
    group('Zoom and move', ...moves.map(({ element }) => element)),
    lanes,
  );
  let last = '';
  const show = (range: string | undefined, choice: LaneChoice): void => {
    if (last === `${range} ${choice}`) return;
    last = `${range} ${choice}`;
    for (const { id, element } of named) element.setAttribute('aria-pressed', String(id === range));
    select.value = choice;
  };
  return { element, show, focus: () => named[0]?.element.focus() };
}
