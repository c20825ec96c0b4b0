import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { CONTENT_FOLDER } from './reading/content-folder.ts';
import { fillStore, readerByTurn } from './reading/fill-store.ts';
import { COLLECTIONS, type Collection } from './schema/collections.ts';
import { dossierFileSchema } from './schema/dossier-file.ts';

const reader = readerByTurn(CONTENT_FOLDER);

const loaderOf = (collection: Collection | 'dossier'): Loader => ({
  name: `parley-${collection}`,
  load: async (context) => fillStore(context, collection, reader),
});

const collectionOf = <Name extends Collection>(name: Name) =>
  defineCollection({ loader: loaderOf(name), schema: COLLECTIONS[name].schema as (typeof COLLECTIONS)[Name]['schema'] });

export const collections = {
  dossier: defineCollection({ loader: loaderOf('dossier'), schema: dossierFileSchema }),
  sources: collectionOf('sources'),
  actors: collectionOf('actors'),
  conditions: collectionOf('conditions'),
  events: collectionOf('events'),
  texts: collectionOf('texts'),
  terms: collectionOf('terms'),
  changes: collectionOf('changes'),
  pages: collectionOf('pages'),
};
