import { compareDays } from '../day/order.ts';
import type { Dossier } from './dossier.ts';

/** The day, as written, of the last listed change that names a page by its address within the site. Undefined if none does. */
export function lastChangeOn({ changes }: Dossier, address: string): string | undefined {
  const days = [...changes.values()].filter(({ pages }) => pages.includes(address)).map(({ day }) => day);
  return days.sort(compareDays).at(-1);
}
