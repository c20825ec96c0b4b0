import { compareTexts } from '../compare-texts.ts';
import { compareDays, hasStartedBy } from '../day/order.ts';
import type { Descent, Provision, ProvisionStatus, TextState } from '../schema/text.ts';
import type { Dossier, Text } from './dossier.ts';

/** A provision and the text in which it stands. */
export interface PlacedProvision {
  text: Text;
  provision: Provision;
}

/** A comparison of two provisions. */
export interface DescentLink extends PlacedProvision, Pick<Descent, 'relation' | 'words'> {}

type Texts = Pick<Dossier, 'texts'>;

const byDay = (a: { day: string }, b: { day: string }): number => compareDays(a.day, b.day);

/** What happened to a text, by day, then as written; with a `day`, only what was so by its end. */
export function statesOf({ states }: Pick<Text, 'states'>, day?: string): TextState[] {
  const known = states.filter((state) => day === undefined || hasStartedBy(state.day, day));
  return known.sort(byDay);
}

/** The day, as written, from which a text is known to have existed: that of its first state. */
export function existedFrom(text: Pick<Text, 'states'>): string {
  return statesOf(text)[0]?.day ?? '';
}

/** The texts by the day from which they existed, then by id. */
export function textsInOrder({ texts }: Texts): Text[] {
  return [...texts.values()].sort((a, b) => compareDays(existedFrom(a), existedFrom(b)) || compareTexts(a.id, b.id));
}

/** What was said of the agreement on a provision, by day, then as written; with a `day`, only what was said by its end. */
export function statusesOf({ status }: Pick<Provision, 'status'>, day?: string): ProvisionStatus[] {
  return status.filter((entry) => day === undefined || hasStartedBy(entry.day, day)).sort(byDay);
}

/** The last that was said of the agreement on a provision; undefined where nothing is recorded. */
export function statusOfProvision(provision: Pick<Provision, 'status'>, day?: string): ProvisionStatus | undefined {
  return statusesOf(provision, day).at(-1);
}

/** Whether a provision was settled by the end of a day: agreed as both say, or dropped. */
export function isSettled(provision: Pick<Provision, 'status'>, day?: string): boolean {
  const status = statusOfProvision(provision, day)?.status;
  return status === 'agreed as both say' || status === 'dropped';
}

/** How a provision is referred to from another text. */
export function referenceTo({ text, provision }: PlacedProvision): string {
  return `${text.id}#${provision.id}`;
}

/** All provisions, in the order of texts and then of each text. */
export function provisionsOf(dossier: Texts): PlacedProvision[] {
  return textsInOrder(dossier).flatMap((text) => text.provisions.map((provision) => ({ text, provision })));
}

/** The provision behind a reference (`text#provision`); undefined where there is none. */
export function provisionAt({ texts }: Texts, reference: string): PlacedProvision | undefined {
  const [id = '', own] = reference.split('#');
  const text = texts.get(id);
  const provision = text?.provisions.find((one) => one.id === own);
  return text && provision && { text, provision };
}

/** The earlier provisions with which a provision is compared, by day of their texts. */
export function earlierThan(dossier: Texts, { from }: Pick<Provision, 'from'>): DescentLink[] {
  const links = from.flatMap(({ provision, relation, words }): DescentLink[] => {
    const placed = provisionAt(dossier, provision);
    return placed ? [{ ...placed, relation, words }] : [];
  });
  return links.sort((a, b) => compareDays(existedFrom(a.text), existedFrom(b.text)));
}

type Later = ReadonlyMap<string, readonly DescentLink[]>;

const laterOnes = new WeakMap<object, Later>();

function indexLater(dossier: Texts): Later {
  const links = provisionsOf(dossier).flatMap((placed) =>
    placed.provision.from.map(({ provision, relation, words }) => ({ to: provision, link: { ...placed, relation, words } })),
  );
  const groups = Map.groupBy(links, ({ to }) => to);
  return new Map([...groups].map(([to, found]) => [to, found.map(({ link }) => link)]));
}

/** The later provisions that are compared with one, in the order of their texts. The index is made once for a dossier. */
export function laterThan(dossier: Texts, placed: PlacedProvision): readonly DescentLink[] {
  const index = laterOnes.get(dossier.texts) ?? indexLater(dossier);
  laterOnes.set(dossier.texts, index);
  return index.get(referenceTo(placed)) ?? [];
}

/** The provisions that bear on an issue, as their main one or besides. */
export function provisionsOn(dossier: Texts, issue: string): PlacedProvision[] {
  return provisionsOf(dossier).filter(({ provision }) => provision.issue === issue || provision.also.includes(issue));
}

/** The provisions that bear on a condition. */
export function provisionsWith(dossier: Texts, condition: string): PlacedProvision[] {
  return provisionsOf(dossier).filter(({ provision }) => provision.conditions.includes(condition));
}

/** Whether a text can be said to be silent on an issue: it was seen whole, and no provision of it bears on the issue. */
export function isSilentOn(
  { seen, provisions }: { seen: Text['seen']; provisions: readonly Pick<Provision, 'issue' | 'also'>[] },
  issue: string,
): boolean {
  return seen === 'whole' && !provisions.some((provision) => provision.issue === issue || provision.also.includes(issue));
}
