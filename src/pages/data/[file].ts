import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf } from '../../downloads/csv.ts';
import { TABLES } from '../../exports/tables.ts';
import { loadDossier } from '../../load-dossier.ts';

export const getStaticPaths: GetStaticPaths = () =>
  TABLES.flatMap(({ name }) => ['csv', 'json'].map((ending) => ({ params: { file: `${name}.${ending}` } })));

/** A table of the dossier as a file: `/data/events.csv`, `/data/events.json`. */
export const GET: APIRoute = async ({ params }) => {
  const [name, ending] = (params['file'] ?? '').split('.');
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`No table "${name}".`);
  const dossier = await loadDossier();
  const rows = table.rows(dossier);
  if (ending === 'csv') return new Response(csvOf(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  const { title, asOf } = dossier.settings;
  return Response.json({ dossier: title, asOf, table: table.title, rows });
};
