import { listedCitations } from '../dossier/citations.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { earlierThan, existedFrom, provisionsOf, referenceTo, statesOf, statusOfProvision, textsInOrder } from '../dossier/texts.ts';
import type { Row } from '../downloads/csv.ts';
import { withoutCitations, writeCitation } from '../schema/citation.ts';
import { addressOf } from '../site/address.ts';

const written = (sources: readonly string[]): string => listedCitations(sources).map(writeCitation).join('; ');

/** The columns of the table of texts, in order. */
export const TEXT_COLUMNS =
  'id page title firstRecorded putForwardBy holder to authenticity through language seen lastState lastStateDay lastStateSaidBy provisions summary';

/** The columns of the table of provisions, in order. */
export const PROVISION_COLUMNS =
  'provision text page number issue also proposedBy says conditions status statusDay statusBy statusHolder sources';

/** A row for each text, with the last that is recorded of it. */
export function textRows(dossier: Dossier): Row[] {
  return textsInOrder(dossier).map((text) => {
    const last = statesOf(text).at(-1);
    return {
      ...{ id: text.id, page: addressOf('texts', text.id), title: text.title, firstRecorded: existedFrom(text) },
      ...{ putForwardBy: text.putForwardBy, holder: text.holder, to: text.to },
      ...{ authenticity: text.authenticity, through: text.through, language: text.language, seen: text.seen },
      ...{ lastState: last?.state, lastStateDay: last?.day, lastStateSaidBy: last?.saidBy ?? [] },
      ...{ provisions: text.provisions.length, summary: withoutCitations(text.summary) },
    };
  });
}

/** A row for each provision, with the last that was said of the agreement on it. */
export function provisionRows(dossier: Dossier): Row[] {
  return provisionsOf(dossier).map((placed) => {
    const { text, provision } = placed;
    const judged = statusOfProvision(provision);
    return {
      ...{ provision: referenceTo(placed), text: text.id, page: addressOf('texts', text.id), number: provision.number },
      ...{ issue: provision.issue, also: provision.also, proposedBy: provision.proposedBy, says: provision.text },
      ...{ conditions: provision.conditions, status: judged?.status, statusDay: judged?.day, statusBy: judged?.by ?? [] },
      ...{ statusHolder: judged?.holder, sources: written(provision.sources) },
    };
  });
}

/** A row for each comparison of a provision with one of an earlier text. */
export function comparisonRows(dossier: Dossier): Row[] {
  return provisionsOf(dossier).flatMap((placed) =>
    earlierThan(dossier, placed.provision).map((earlier) => ({
      ...{ later: referenceTo(placed), relation: earlier.relation, earlier: referenceTo(earlier), words: earlier.words },
      page: addressOf('texts', placed.text.id),
    })),
  );
}

/** A row for each issue. */
export function issueRows({ settings }: Dossier): Row[] {
  return settings.issues.map(({ id, name, covers, heading }) => ({ id, page: `/issues/${id}/`, name, heading, covers }));
}
