import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingItself } from '../../../src/checks/cycles.ts';
import { agreementsMutual, descentEarlier, statusesFollow } from '../../../src/checks/provisions.ts';
import { firstDay, lastDay } from '../../../src/day/day.ts';
import { hasStartedBy } from '../../../src/day/order.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { earlierThan, existedFrom, isSettled, laterThan, provisionsOf, statusOfProvision } from '../../../src/dossier/texts.ts';
import { sentencesOf } from '../../../src/sentences/sentences.ts';
import { agreementOn, openCounts } from '../../../src/texts/agreement.ts';
import { comparisonOf } from '../../../src/texts/comparison.ts';
import { textPairs } from '../../../src/texts/pairs.ts';
import { someDay, someTexts } from '../arbitrary.ts';
import { dossierWith, ISSUES } from '../build.ts';

/** Each law tries to find an invented dossier in which more is said of a text than its fields entail. */
function always(law: (dossier: Dossier, day: string) => void): void {
  fc.assert(
    fc.property(someTexts, someDay, (files, day) => law(dossierWith(files, { issues: ISSUES }), day)),
    { numRuns: 200 },
  );
}

const input = (dossier: Dossier) => ({ dossier, folder: 'content', unread: new Set<string>(), days: [] });

test('no text is silent on an issue unless it was seen whole and no clause of it bears on that', () => {
  always((dossier) => {
    for (const { rows } of comparisonOf(dossier, [...dossier.texts.values()])) {
      for (const { issue, cells } of rows) {
        for (const { text, isSilent } of cells) {
          const bears = text.provisions.some((provision) => provision.issue === issue.id || provision.also.includes(issue.id));
          expect(isSilent).toBe(text.seen === 'whole' && !bears);
        }
      }
    }
  });
});

test('no silence is told of a text that was not seen whole', () => {
  always((dossier) => {
    const whole = [...dossier.texts.values()].filter(({ seen }) => seen === 'whole').map(({ file }) => file);
    const told = sentencesOf(dossier).filter(({ kind }) => kind === 'silent text');
    expect(told.every(({ basis }) => whole.includes(basis[0]?.file ?? ''))).toBe(true);
  });
});

test('a status is never told of a day before it', () => {
  always((dossier, day) => {
    for (const { provision } of provisionsOf(dossier)) {
      const last = statusOfProvision(provision, day);
      if (last) expect(hasStartedBy(last.day, day)).toBe(true);
      else expect(provision.status.some((entry) => hasStartedBy(entry.day, day))).toBe(false);
    }
  });
});

test('what is said to be agreed on an issue is the last that was said of each of its clauses', () => {
  always((dossier, day) => {
    for (const { id } of ISSUES) {
      for (const { status, provisions } of agreementOn(dossier, id, day)) {
        for (const { provision, judged } of provisions) {
          expect(judged).toBe(statusOfProvision(provision, day));
          expect(judged.status).toBe(status);
          expect([provision.issue, ...provision.also]).toContain(id);
        }
      }
    }
  });
});

test('open are the clauses that had no final status by that day, and no one side settles anything', () => {
  always((dossier) => {
    for (const { provisions } of dossier.texts.values()) {
      for (const { day, open, settled } of openCounts(provisions)) {
        expect(open + settled).toBe(provisions.length);
        expect(open).toBe(provisions.filter((provision) => !isSettled(provision, day)).length);
        const final = provisions.filter((provision) =>
          ['agreed as both say', 'dropped'].includes(statusOfProvision(provision, day)?.status ?? ''),
        );
        expect(settled).toBe(final.length);
      }
    }
  });
});

test('a comparison is told from both ends alike', () => {
  always((dossier) => {
    for (const placed of provisionsOf(dossier)) {
      for (const earlier of earlierThan(dossier, placed.provision)) {
        expect(laterThan(dossier, earlier).some(({ provision }) => provision === placed.provision)).toBe(true);
      }
    }
  });
});

test('where the checks find nothing, descent runs back in time and in no circle', () => {
  always((dossier) => {
    const found = [descentEarlier, nothingItself].flatMap((check) => [...check.find(input(dossier))]);
    if (found.length > 0) return;
    for (const start of provisionsOf(dossier)) {
      const seen = new Set([start.provision]);
      const open = [...earlierThan(dossier, start.provision)];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        expect(at.provision).not.toBe(start.provision);
        if (seen.has(at.provision)) continue;
        seen.add(at.provision);
        open.push(...earlierThan(dossier, at.provision));
      }
    }
  });
});

test('a status from certainly before its text existed is found, and no other', () => {
  always((dossier) => {
    const early = [...dossier.texts.values()].flatMap((text) =>
      text.provisions.flatMap(({ status }) => status.filter(({ day }) => lastDay(day) < firstDay(existedFrom(text)))),
    );
    expect([...statusesFollow.find(input(dossier))]).toHaveLength(early.length);
  });
});

test('one party alone never makes an agreement of both', () => {
  always((dossier) => {
    const found = [...agreementsMutual.find(input(dossier))].length;
    const alone = provisionsOf(dossier).flatMap(({ provision }) =>
      provision.status.filter(({ status, by }) => status === 'agreed as both say' && new Set(by).size === 1 && !by.includes('never-filed')),
    );
    expect(found).toBeGreaterThanOrEqual(alone.length);
  });
});

test('texts stand side by side once, the earlier one first', () => {
  always((dossier) => {
    const pairs = textPairs(dossier).map(({ earlier, later }) => [earlier.id, later.id].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { earlier, later } of textPairs(dossier)) expect(earlier).not.toBe(later);
  });
});
