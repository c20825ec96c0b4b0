import type { Dossier } from '../dossier/dossier.ts';
import { calendarOf } from './calendar.ts';
import { relationsAsGexf, relationsAsGraphml } from './network.ts';
import { cslItems, sourcesAsBibtex, sourcesAsRis } from './references.ts';
import { timelineSheet } from './timeline-sheet.ts';
import { wholeDossier, wholeSchema } from './whole.ts';

/** A file of the dossier in another program's format. */
interface DataFile {
  name: string;
  /** Its media type. */
  type: string;
  /** What it is and who reads it. */
  about: string;
  /** Its text; `urlOf` gives the whole address of a page where it is known, else its path. */
  text: (dossier: Dossier, urlOf: (address: string) => string) => string;
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** What can be taken away besides the tables. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'dossier.json',
    type: 'application/json',
    about: 'all fields of all files, without the prose',
    text: (dossier) => json(wholeDossier(dossier)),
  },
  {
    name: 'dossier.schema.json',
    type: 'application/schema+json',
    about: 'the JSON Schema of it, with a description for each field: the codebook',
    text: () => json(wholeSchema()),
  },
  {
    name: 'sources.ris',
    type: 'application/x-research-info-systems',
    about: 'the sources for Zotero, EndNote, Citavi and other reference managers',
    text: sourcesAsRis,
  },
  { name: 'sources.bib', type: 'application/x-bibtex', about: 'the sources for BibTeX and biblatex', text: sourcesAsBibtex },
  {
    name: 'sources.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    about: 'the sources for pandoc and citation processors',
    text: (dossier) => json(cslItems(dossier)),
  },
  { name: 'relations.gexf', type: 'application/gexf+xml', about: 'the relations for Gephi and Gephi Lite', text: relationsAsGexf },
  {
    name: 'relations.graphml',
    type: 'application/graphml+xml',
    about: 'the relations for yEd, Cytoscape, NetworkX and igraph',
    text: relationsAsGraphml,
  },
  {
    name: 'events.ics',
    type: 'text/calendar; charset=utf-8',
    about: 'the events whose day is known, for calendars; what did not come is marked as cancelled',
    text: calendarOf,
  },
  {
    name: 'events.timelinejs.json',
    type: 'application/json',
    about: 'the events for TimelineJS',
    text: (dossier, urlOf) => json(timelineSheet(dossier, urlOf)),
  },
];
