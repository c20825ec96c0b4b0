import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES } from '../../exports/data-files.ts';
import { TABLES, tableAsCsv } from '../../exports/tables.ts';
import { loadDossier } from '../../load-dossier.ts';
import { href } from '../../site/href.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const tables = TABLES.flatMap(({ name }) => ['csv', 'json'].map((ending) => `${name}.${ending}`));
  return [...tables, ...DATA_FILES.map(({ name }) => name)].map((file) => ({ params: { file } }));
};

/** The dossier as a file: a table (`/data/events.csv`, `/data/events.json`) or another program's format (`/data/sources.ris`). */
export const GET: APIRoute = async ({ params, site }) => {
  const file = params['file'] ?? '';
  const dossier = await loadDossier();
  const urlOf = (address: string) => (site ? new URL(href(address), site).href : href(address));
  const other = DATA_FILES.find(({ name }) => name === file);
  if (other) return new Response(other.text(dossier, urlOf), { headers: { 'content-type': other.type } });
  const [name, ending] = file.split('.');
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`No table "${name}".`);
  if (ending === 'csv') return new Response(tableAsCsv(table, dossier), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  const { title, asOf } = dossier.settings;
  return Response.json({ dossier: title, asOf, table: table.title, rows: table.rows(dossier) });
};
