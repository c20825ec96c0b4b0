import type { DossierFile } from '../schema/dossier-file.ts';
import type { StatementDraft } from './statement-draft.ts';

function setting(name: string, value: string | undefined): StatementDraft[] {
  return value === undefined ? [] : [{ who: name, moment: '', value, words: `${name}: ${value}` }];
}

/** What dossier.yaml says that readers see: its title, its day, its parties, its issues and its ranges. */
export function settingStatements({ title, description, asOf, parties, issues, ranges, maintainers }: DossierFile): StatementDraft[] {
  return [
    ...setting('the title of the dossier', title),
    ...setting('the description of the dossier', description),
    ...setting('the day of the last full reading', asOf),
    ...parties.map(({ id, name, actors, side, main }) => {
      const value = [actors.join(', '), ...(side === undefined ? [] : [`side ${side}`]), ...(main ? ['in the matrix'] : [])].join('; ');
      return { who: `party ${id}`, moment: '', value, words: `the party ${name} (${value})` };
    }),
    ...issues.map(({ id, name, covers, heading }) => {
      const value = `${name}, under “${heading}”: ${covers}`;
      return { who: `issue ${id}`, moment: '', value, words: `the issue ${value}` };
    }),
    ...ranges.map(({ id, title: name, from, to }) => ({
      who: `range ${id}`,
      moment: '',
      value: `${from} to ${to}`,
      words: `the range “${name}”, ${from} to ${to}`,
    })),
    ...Object.entries(maintainers).flatMap(([name, words]) => setting(`how the dossier is kept (${name})`, words)),
  ];
}
