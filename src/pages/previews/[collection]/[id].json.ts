import type { APIRoute } from 'astro';
import { previewOf } from '../../../citations/preview.ts';
import { loadDossier } from '../../../load-dossier.ts';
import { WITH_PAGES } from '../../../site/address.ts';

/** One small file for each record that has a page. */
export async function getStaticPaths() {
  const dossier = await loadDossier();
  return WITH_PAGES.flatMap((collection) => [...dossier[collection].keys()].map((id) => ({ params: { collection, id } })));
}

export const GET: APIRoute = async ({ params }) => {
  const dossier = await loadDossier();
  const record = WITH_PAGES.filter((name) => name === params['collection']).flatMap(
    (name) => dossier[name].get(params['id'] ?? '') ?? [],
  )[0];
  if (!record) throw new Error(`No record "${params['collection']}/${params['id']}".`);
  return Response.json(previewOf(dossier, record));
};
