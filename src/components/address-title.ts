import type { Dossier } from '../dossier/dossier.ts';
import { titleOf } from '../dossier/titles.ts';
import { PAGES, recordAt } from '../site/pages.ts';

/** The words for a page of the site by its address: a record's title, a page's name, or else the address's first word. */
export function addressTitle(dossier: Dossier, address: string): string {
  const place = recordAt(address);
  const record = place && dossier[place.collection].get(place.id);
  if (record) return titleOf(record);
  const [folder = ''] = address.split('/').filter(Boolean);
  return PAGES.find((page) => page.address === address)?.name ?? folder.charAt(0).toUpperCase() + folder.slice(1);
}
