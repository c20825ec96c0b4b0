import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/all-checks.ts';
import { BASE, exampleFiles } from '../../src/checks/example-base.ts';
import { problemsIn } from '../../src/tools/problems.ts';
import { saidOf } from './example-folder.ts';

describe('the examples of the checks', () => {
  it('have a base without a problem', () => {
    expect(saidOf(BASE)).toEqual([]);
  });

  it.each(CHECKS)('$name: the good one gives no problem, the bad one exactly one', (check) => {
    expect(saidOf(exampleFiles(check, check.good))).toEqual([]);
    expect(saidOf(exampleFiles(check, check.bad))).toHaveLength(1);
    expect(check.bad.file).toBe(check.good.file);
  });

  it('have names of their own', () => {
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  });

  it('are told word for word', () => {
    const told = CHECKS.map((check) => `[${check.name}] ${saidOf(exampleFiles(check, check.bad)).join('\n')}`);
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "[statements-cited] content/events/talks-held.mdx:5  The summary cites no source.
        Add the source after the statement: [@page, para. 2].
      [sources-exist] content/actors/arland.mdx:7  No file describes the source "arland-heralt".
        Did you mean "arland-herald"? Or add content/sources/arland-heralt.yaml.
      [origins-relayed] content/conditions/talks-first.mdx:5  The source "belmora-gazette" does not say that it relays "harbor-radio".
        Did you mean "harbour-radio"? Or add "harbor-radio" to relays in content/sources/belmora-gazette.yaml.
      [origins-exist] content/sources/belmora-gazette.yaml:9  No file describes the source "coast-radio-bulletin".
        Add content/sources/coast-radio-bulletin.yaml.
      [sources-used] content/sources/pilots-letter.yaml:1  Nothing cites the source "pilots-letter".
        Cite it as [@pilots-letter] where it is needed, or delete the file.
      [quotations-short] content/events/envoy-demands-ports.mdx:12  The quotation “give us the two …” has 16 words.
        Quote 15 words at most, and tell the rest in your own words.
      [actors-exist] content/events/envoy-demands-ports.mdx:6  No file describes the actor "envoi".
        Did you mean "envoy"? Or add content/actors/envoi.mdx.
      [conditions-exist] content/events/envoy-demands-ports.mdx:7  No file describes the condition "port-first".
        Did you mean "ports-first"? Or add content/conditions/port-first.mdx.
      [events-exist] content/events/talks-planned.mdx:10  No file describes the event "round-of-june".
        Add content/events/round-of-june.mdx.
      [parties-exist] content/conditions/ports-first.mdx:17  dossier.yaml names no party "belmore".
        Did you mean "belmora"? Or add it to the parties in content/dossier.yaml.
      [observers-known] content/conditions/ports-first.mdx:21  "Harbor Radio" is neither an actor nor the publisher of a source cited here.
        Did you mean "Harbour Radio"? Or name an actor by its id, or a publisher: Belmora Gazette, Harbour Radio.
      [links-lead] content/actors/belmora.mdx:7  No page has the address /actors/aland/.
        Did you mean "/actors/arland/"? Or add content/actors/aland.mdx.
      [positions-follow] content/conditions/ports-first.mdx:11  This position is of 1921-03-01, but the condition was raised on 1921-03-04.
        Mend the day, or add the earlier formulation.
      [ends-follow] content/conditions/talks-first.mdx:16  The need was given up before it was stated: 1921-03-05 comes before 1921-03-06.
        Mend one of the two days.
      [one-stance] content/conditions/ports-first.mdx:16  "envoy" has two stances at one moment: demands and open.
        Keep one; how observers read it differently goes under its readings.
      [people-findable] content/actors/envoy.mdx:2  The person "Ada Lindqvist" has no aliases.
        Add the surname alone and the other spellings and scripts: aliases: [Surname, …].
      [parties-distinct] content/dossier.yaml:19  "arland" speaks as "arland" and as "belmora".
        Name every actor in one party, once.
      [no-circles] content/actors/arland.mdx:4  "arland" acts for itself, by way of "envoy".
        Take actsFor away from one of them.
      [nothing-itself] content/events/talks-planned.mdx:10  "talks-planned" becomes itself.
        Name the other one, or take the line out."
    `);
  });
});

it('the fixture dossier has no problem', () => {
  expect(problemsIn('tests/fixture')).toEqual([]);
});
