/**
 * Between a form that was made from a schema and the value that it stands for.
 * Every field is an element with `data-kind`; a field within another one
 * belongs to the nearest.
 */

type Path = readonly (string | number)[];

const LISTS: readonly string[] = ['list', 'map', 'optional'];

const kindOf = (field: HTMLElement): string => field.dataset['kind'] ?? '';

/** The fields directly within an element: of a form, a group or an entry. */
function fieldsWithin(element: HTMLElement): HTMLElement[] {
  const holder = element.matches('[data-kind]') ? element : element.closest('[data-kind]');
  return [...element.querySelectorAll<HTMLElement>('[data-kind]')].filter(
    (field) => field.parentElement?.closest('[data-kind]') === holder,
  );
}

const entriesOf = (field: HTMLElement): HTMLElement[] => [...(field.querySelector(':scope > .entries')?.children ?? [])] as HTMLElement[];

/** The control of a field that has one. */
export function controlOf(field: HTMLElement): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
  return field.querySelector('input:not([data-key]), textarea, select');
}

const isEmpty = (value: unknown): boolean => value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

function controlValue(field: HTMLElement): unknown {
  const text = (controlOf(field)?.value ?? '').replace(/\s+/g, ' ').trim();
  if (text === '' || text === field.dataset['fallback']) return undefined;
  if (kindOf(field) === 'switch') return text === 'true';
  return kindOf(field) === 'number' && /^\d+$/.test(text) ? Number(text) : text;
}

const entryValue = (entry: HTMLElement): unknown => fieldsWithin(entry).map(readField)[0];

function mapValue(field: HTMLElement): Record<string, unknown> {
  const typedKey = (entry: HTMLElement) => entry.querySelector<HTMLInputElement>('[data-key]')?.value.trim() ?? '';
  const pairs = entriesOf(field).map((entry) => [typedKey(entry), entryValue(entry)] as const);
  return Object.fromEntries(pairs.filter(([key, value]) => key !== '' && !isEmpty(value)));
}

/** The fields of a form or group by name; what was left empty is left out. */
export function readGroup(group: HTMLElement): Record<string, unknown> {
  const pairs = fieldsWithin(group).map((field) => [field.dataset['name'] ?? '', readField(field)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => !isEmpty(value)));
}

function readField(field: HTMLElement): unknown {
  switch (kindOf(field)) {
    case 'list':
      return entriesOf(field)
        .map(entryValue)
        .filter((value) => !isEmpty(value));
    case 'map':
      return mapValue(field);
    case 'optional':
      return entriesOf(field).map(entryValue)[0];
    case 'group':
      return readGroup(field);
    default:
      return controlValue(field);
  }
}

let added = 0;

/** Adds an entry to a list, map or optional group, with ids of its own, and returns it. */
export function addEntry(field: HTMLElement): HTMLElement {
  const template = field.querySelector<HTMLTemplateElement>(':scope > template');
  const entry = (template?.content.firstElementChild?.cloneNode(true) ?? document.createElement('li')) as HTMLElement;
  const suffix = `-${++added}`;
  for (const element of entry.querySelectorAll('[id], [for], [aria-describedby]')) {
    for (const name of ['id', 'for', 'aria-describedby']) {
      const ids = element.getAttribute(name);
      if (ids)
        element.setAttribute(
          name,
          ids
            .split(' ')
            .map((id) => id + suffix)
            .join(' '),
        );
    }
  }
  field.querySelector(':scope > .entries')?.append(entry);
  markFull(field);
  return entry;
}

/** An optional group is there once at most. */
export function markFull(field: HTMLElement): void {
  const add = field.querySelector<HTMLButtonElement>(':scope > .add');
  if (add) add.hidden = kindOf(field) === 'optional' && entriesOf(field).length > 0;
}

function fillEntry(field: HTMLElement, value: unknown, key?: string): void {
  const entry = addEntry(field);
  const input = entry.querySelector<HTMLInputElement>('[data-key]');
  if (input && key !== undefined) input.value = key;
  for (const inner of fieldsWithin(entry)) fillField(inner, value);
}

function fillField(field: HTMLElement, value: unknown): void {
  const kind = kindOf(field);
  if (LISTS.includes(kind)) {
    for (const entry of entriesOf(field)) entry.remove();
    if (kind === 'list' && Array.isArray(value)) for (const one of value) fillEntry(field, one);
    else if (kind === 'optional' && value !== undefined) fillEntry(field, value);
    else if (kind === 'map') for (const [key, one] of Object.entries(value ?? {})) fillEntry(field, one, key);
    markFull(field);
    return;
  }
  if (kind === 'group') {
    fillGroup(field, (value ?? {}) as Record<string, unknown>);
    return;
  }
  const control = controlOf(field);
  if (control) control.value = value === undefined ? (field.dataset['fallback'] ?? '') : String(value);
}

/** Puts values into the fields of a form or group; what has none is emptied. */
export function fillGroup(group: HTMLElement, values: Record<string, unknown>): void {
  for (const field of fieldsWithin(group)) {
    const name = field.dataset['name'] ?? '';
    fillField(field, Object.hasOwn(values, name) ? values[name] : undefined);
  }
}

/** The field at a path of the value, or the nearest field around it. Entries that were left empty are not counted. */
export function fieldAt(group: HTMLElement, path: Path): HTMLElement | undefined {
  const [name, ...rest] = path;
  const field = fieldsWithin(group).find((inner) => inner.dataset['name'] === name);
  if (!field) return undefined;
  return within(field, rest) ?? field;
}

function within(field: HTMLElement, path: Path): HTMLElement | undefined {
  if (path.length === 0) return field;
  const kind = kindOf(field);
  if (kind === 'group') return fieldAt(field, path);
  const [at, ...rest] = kind === 'optional' ? [0, ...path] : path;
  const entry = entriesOf(field).filter((one) => !isEmpty(entryValue(one)))[Number(at)];
  const inner = entry && fieldsWithin(entry)[0];
  return inner && within(inner, rest);
}
