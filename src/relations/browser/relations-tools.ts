import { button, html, svg } from '../../browser/dom.ts';
import type { Network } from '../layout/network-data.ts';
import type { RelationKind } from '../relations.ts';
import { daysOf, type RelationsState } from './relations-state.ts';

/** The fields above the relations, and how to tell them what is shown. */
export interface RelationTools {
  element: HTMLElement;
  show: (state: RelationsState) => void;
  focus: () => void;
}

type Change = (change: Partial<Pick<RelationsState, 'without' | 'actor' | 'day'>>) => void;

/** Actors by party, in the order of the dossier. */
function actorField({ actors, parties }: Network, change: Change) {
  const select = html('select', { id: 'actor' }, html('option', { value: '' }, 'nobody'));
  const named = [...parties, { id: undefined, title: 'Others' }];
  for (const { id, title } of named) {
    const own = actors.filter(({ party }) => (id === undefined ? !parties.some((one) => one.id === party) : party === id));
    if (own.length > 0) select.append(html('optgroup', { label: title }, ...own.map((one) => html('option', { value: one.id }, one.name))));
  }
  select.addEventListener('change', () => change({ actor: select.value || undefined } as Parameters<Change>[0]));
  return { element: html('div', {}, html('label', { for: 'actor' }, 'Chosen '), select), select };
}

function kindField(kinds: readonly RelationKind[], change: Change) {
  const boxes = kinds.map((kind) => {
    const input = html('input', { type: 'checkbox', value: kind });
    const line = svg('path', { class: `link ${kind.replaceAll(' ', '-')}`, d: 'M1 4H27' });
    const swatch = svg('svg', { class: 'shape', viewBox: '0 0 28 8', width: 28, height: 8, 'aria-hidden': 'true' }, line);
    return { kind, input, element: html('label', { class: 'check' }, input, swatch, kind) };
  });
  const element = html('fieldset', {}, html('legend', {}, 'Links'), ...boxes.map(({ element }) => element));
  element.addEventListener('change', () =>
    change({ without: new Set(boxes.filter(({ input }) => !input.checked).map(({ kind }) => kind)) }),
  );
  return { element, boxes };
}

/** A slider over the days on which something was added; at its end everything is shown. */
function dayField(network: Network, change: Change) {
  const days = daysOf(network);
  const words = new Map(network.links.flatMap(({ day }) => (day ? [[day.first, day.words]] : [])));
  const input = html('input', { type: 'range', id: 'day', min: 0, max: days.length, step: 1 });
  const output = html('output', { for: 'day' });
  const [earlier, later] = [
    button('◀', 'The day before on which something changed'),
    button('▶', 'The next day on which something changed'),
  ];
  const set = (at: number): void => change({ day: days[at] } as Parameters<Change>[0]);
  input.addEventListener('input', () => set(input.valueAsNumber));
  earlier.addEventListener('click', () => set(Math.max(0, input.valueAsNumber - 1)));
  later.addEventListener('click', () => set(Math.min(days.length, input.valueAsNumber + 1)));
  const show = (day: string | undefined): void => {
    input.value = String(day === undefined ? days.length : days.indexOf(day));
    output.textContent = day === undefined ? `up to ${network.asOf}` : `up to ${words.get(day)}`;
    input.setAttribute('aria-valuetext', output.textContent);
  };
  return { element: html('div', { class: 'day' }, html('label', { for: 'day' }, 'Day'), earlier, input, later, output), show };
}

/** Builds the fields: the chosen actor, the kinds of links, the day. */
export function buildRelationTools(network: Network, kinds: readonly RelationKind[], change: Change): RelationTools {
  const [actor, kind, day] = [actorField(network, change), kindField(kinds, change), dayField(network, change)];
  const element = html('div', { class: 'tools' }, actor.element, kind.element, day.element);
  const show = (state: RelationsState): void => {
    actor.select.value = state.actor ?? '';
    for (const { kind: own, input } of kind.boxes) input.checked = !state.without.has(own);
    day.show(state.day);
  };
  return { element, show, focus: () => actor.select.focus() };
}
