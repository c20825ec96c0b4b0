import { languageName } from '../components/language-names.ts';
import { dayWords, whenWords } from '../day/words.ts';
import { raisedAt } from '../dossier/dated-entries.ts';
import type { AnyRecord, Dossier, Source, Text } from '../dossier/dossier.ts';
import { partyOf } from '../dossier/parties.ts';
import { conditionStatus, statusOf } from '../dossier/status.ts';
import { existedFrom } from '../dossier/texts.ts';
import { titleOf } from '../dossier/titles.ts';
import { withoutCitations } from '../schema/citation.ts';
import { citationCount } from './citation-counts.ts';

/** What `/previews/<collection>/<id>.json` says of a record. */
export interface Preview {
  kind: string;
  title: string;
  /** The language of the title, where it is not the site's. */
  language?: string;
  facts: string[];
  text: string;
}

function sourceFacts(dossier: Dossier, source: Source): string[] {
  const count = citationCount(dossier, source.id);
  const relayed = (source.relays ?? []).flatMap((id) => dossier.sources.get(id)?.publisher ?? []);
  return [
    source.publisher,
    source.published ? dayWords(source.published) : 'undated',
    `in ${languageName(source.language)}`,
    source.standing,
    ...(relayed.length > 0 ? [`relays ${[...new Set(relayed)].join(', ')}`] : []),
    `${count} ${count === 1 ? 'statement rests' : 'statements rest'} on it`,
  ];
}

function textFacts(text: Text): string[] {
  const count = text.provisions.length;
  return [dayWords(existedFrom(text)), text.authenticity, `${count} ${count === 1 ? 'clause' : 'clauses'} here`];
}

function factsOf(dossier: Dossier, record: AnyRecord): { kind: string; facts: (string | undefined)[] } {
  if (record.collection === 'sources') return { kind: `Source, ${record.kind}`, facts: sourceFacts(dossier, record) };
  if (record.collection === 'terms') return { kind: 'Term', facts: [`in our own voice: ${record.neutral}`] };
  if (record.collection === 'texts') return { kind: 'Text', facts: textFacts(record) };
  if (record.collection === 'conditions') {
    const raised = raisedAt(dossier, record);
    return { kind: `Condition, ${record.kind}`, facts: [raised && whenWords(raised), conditionStatus(record)] };
  }
  if (record.collection === 'events') {
    const day = whenWords(record);
    return { kind: `Event, ${record.kind}`, facts: [day, record.place, record.states.length > 0 ? statusOf(record) : undefined] };
  }
  if (record.collection === 'actors') return { kind: `Actor, ${record.kind}`, facts: [record.office, partyOf(dossier, record.id)?.name] };
  return { kind: '', facts: [] };
}

/** The content of a record's card: its kind, name, facts and summary, all in words. */
export function previewOf(dossier: Dossier, record: AnyRecord): Preview {
  const { kind, facts } = factsOf(dossier, record);
  const isForeign = record.collection === 'sources' && record.title !== undefined && record.language !== dossier.settings.language;
  return {
    kind,
    title: titleOf(record),
    ...(isForeign ? { language: record.language } : {}),
    facts: facts.filter((fact) => fact !== undefined),
    text: 'summary' in record ? withoutCitations(record.summary) : '',
  };
}
