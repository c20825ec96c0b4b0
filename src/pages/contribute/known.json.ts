import { dossierNames } from '../../contribute/checking/dossier-names.ts';
import { loadDossier } from '../../load-dossier.ts';

/** What the form for new files has to know of the dossier; loaded by it alone. */
export async function GET(): Promise<Response> {
  return Response.json(dossierNames(await loadDossier()));
}
