import type { APIRoute } from 'astro';
import { firstDay } from '../../day/day.ts';
import { dayWords } from '../../day/words.ts';
import { titleOf } from '../../dossier/titles.ts';
import { loadDossier } from '../../load-dossier.ts';
import { networkOf, packNetwork } from '../../relations/layout/network-data.ts';
import { relationsOf } from '../../relations/relations.ts';

/** What the explorable relations load when they come into view. */
export const GET: APIRoute = async () => {
  const dossier = await loadDossier();
  const { title, asOf, parties } = dossier.settings;
  const about = { title, asOf: dayWords(asOf), parties: parties.map(({ id, name }) => ({ id, title: name })) };
  const network = networkOf(relationsOf(dossier), about, {
    day: (day) => ({ first: firstDay(day), words: dayWords(day) }),
    publisher: (id) => dossier.sources.get(id)?.publisher ?? id,
  });
  const titleAt = ({ collection, id }: { collection: string; id: string }): string => {
    const record = dossier[collection as 'actors' | 'conditions' | 'events'].get(id);
    return record ? titleOf(record) : '';
  };
  return Response.json(packNetwork(network, titleAt));
};
