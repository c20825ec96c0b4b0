import type { Dossier } from '../dossier/dossier.ts';
import { titleOf } from '../dossier/titles.ts';
import { WITH_PAGES } from '../site/address.ts';

/** The words for a page of the site by its address: a record's title, or the address's own word. */
export function addressTitle(dossier: Dossier, address: string): string {
  const [folder = '', id] = address.split('/').filter(Boolean);
  const collection = WITH_PAGES.find((name) => name === folder);
  const record = collection && id ? dossier[collection].get(id) : undefined;
  if (record) return titleOf(record);
  return folder === '' ? 'Home' : folder.charAt(0).toUpperCase() + folder.slice(1);
}
