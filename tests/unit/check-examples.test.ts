import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-checks.ts';
import type { Rule } from '../../src/checks/check.ts';
import { PROSE_RULES } from '../../src/checks/prose-rules.ts';
import { untidyMarkdown } from '../../src/tools/markdown.ts';
import { problemsIn } from '../../src/tools/problems.ts';
import { misspellings } from '../../src/tools/spelling.ts';
import { BASE, exampleFiles } from './checks/example-base.ts';
import { problemsOf, saidOf } from './example-folder.ts';

/** What has to be asked for is asked for where its own rules are tested. */
const extrasFor = (rule: Rule) => (PROSE_RULES.includes(rule) ? [misspellings, untidyMarkdown] : []);

describe('the examples of the checks', () => {
  it('have a base without a problem', () => {
    expect(saidOf(BASE)).toEqual([]);
  });

  it.each(RULES)('$name: the good one gives no problem, the bad one exactly one, of this rule', (rule) => {
    expect(problemsOf(exampleFiles(rule, rule.good), extrasFor(rule))).toEqual([]);
    const problems = problemsOf(exampleFiles(rule, rule.bad), extrasFor(rule));
    expect(problems.map((problem) => problem.rule)).toEqual([rule.name]);
  });

  it('have names of their own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  it('are told word for word', () => {
    const told = RULES.map((rule) => {
      const [problem] = problemsOf(exampleFiles(rule, rule.bad), extrasFor(rule));
      return `[${rule.name}] ${problem?.file}:${problem?.line}:${problem?.column}  ${problem?.message}\n  ${problem?.fix}`;
    });
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "[statements-cited] content/events/talks-held.mdx:5:1  The summary cites no source.
        Add the source after the statement: [@page, para. 2].
      [sources-exist] content/actors/arland.mdx:7:38  No file describes the source "arland-heralt".
        Did you mean "arland-herald"? Or add content/sources/arland-heralt.yaml.
      [origins-relayed] content/conditions/talks-first.mdx:5:40  The source "belmora-gazette" does not say that it relays "harbor-radio".
        Did you mean "harbour-radio"? Or add "harbor-radio" to relays in content/sources/belmora-gazette.yaml.
      [origins-exist] content/sources/belmora-gazette.yaml:9:25  No file describes the source "coast-radio-bulletin".
        Add content/sources/coast-radio-bulletin.yaml.
      [sources-used] content/sources/pilots-letter.yaml:1:1  Nothing cites the source "pilots-letter".
        Next comes the file that cites it, as [@pilots-letter]. A source that nothing needs is left out.
      [addresses-distinct] content/sources/pilots-letter.yaml:1:1  The source "belmora-gazette" has this address too.
        Cite "belmora-gazette", in content/sources/belmora-gazette.yaml, and leave this file out.
      [quotations-short] content/events/envoy-demands-ports.mdx:12:17  The quotation “give us the two …” has 16 words.
        Quote 15 words at most, and tell the rest in your own words.
      [terms-neutral] content/actors/belmora.mdx:9:21  "blockade" is a loaded word.
        Write instead: closing of the ports. Where somebody said it, it goes in quotation marks.
      [actors-exist] content/events/envoy-demands-ports.mdx:6:5  No file describes the actor "envoi".
        Did you mean "envoy"? Or add content/actors/envoi.mdx.
      [conditions-exist] content/events/envoy-demands-ports.mdx:7:12  No file describes the condition "port-first".
        Did you mean "ports-first"? Or add content/conditions/port-first.mdx.
      [events-exist] content/events/talks-planned.mdx:12:5  No file describes the event "round-of-june".
        Add content/events/round-of-june.mdx.
      [texts-exist] content/texts/first-draft.mdx:15:5  No file describes the text "second-draught".
        Did you mean "second-draft"? Or add content/texts/second-draught.mdx.
      [parties-exist] content/conditions/ports-first.mdx:17:5  dossier.yaml names no party "belmore".
        Did you mean "belmora"? Or add it to the parties in content/dossier.yaml.
      [issues-exist] content/texts/first-draft.mdx:20:5  dossier.yaml names no issue "harbours".
        Add it to the issues in content/dossier.yaml.
      [observers-known] content/conditions/ports-first.mdx:21:9  "Harbor Radio" is neither an actor nor the publisher of a source cited here.
        Did you mean "Harbour Radio"? Or name an actor by its id, or a publisher: Belmora Gazette, Harbour Radio.
      [links-lead] content/actors/belmora.mdx:7:10  No page has the address /actors/aland/.
        Did you mean "/actors/arland/"? Or add content/actors/aland.mdx.
      [positions-follow] content/conditions/ports-first.mdx:11:5  This position is of 1921-03-01, but the condition was raised on 1921-03-04.
        Mend the day, or add the earlier formulation.
      [ends-follow] content/conditions/talks-first.mdx:24:7  The order ended before it was stated: 1921-03-05 comes before 1921-03-06.
        Mend one of the two days.
      [one-stance] content/conditions/ports-first.mdx:16:5  "envoy" has two stances at one moment: demands and undecided.
        Keep one; how observers read it differently goes under its readings.
      [putters-want] content/conditions/talks-first.mdx:12:5  "envoy" puts this condition forward here, but its recorded position of that time is not one of wanting it.
        Write as: answers where it words the condition otherwise, as: reports where it tells what another asks; or mend the position.
      [put-to-others] content/conditions/talks-first.mdx:9:10  "belmora" is of the party of those who put this, Belmora.
        Name those of another party to whom it was put, or take the name out.
      [order-fits-days] content/events/talks-planned.mdx:5:9  It is said to come after "talks-held", but by their days it came before that.
        Mend one of the two days, or take the name out.
      [plans-named] content/events/talks-planned.mdx:2:1  This was planned and is now told as moved; pages of the days before would show its present title.
        Add plannedTitle: what was announced, in the words of before.
      [provisions-distinct] content/texts/second-draft.mdx:22:5  Two provisions of this text have the id "1".
        Give this one an id of its own.
      [provisions-exist] content/texts/second-draft.mdx:18:9  The text "first-draft" has no provision "11".
        Did you mean "1"? Or add it to content/texts/first-draft.mdx.
      [descent-earlier] content/texts/second-draft.mdx:18:9  This text is of 1921-03-05, but "first-draft" is of 1921-03-07.
        Put the comparison into the later of the two texts, or mend a day.
      [statuses-follow] content/texts/first-draft.mdx:28:9  This status is of 1921-03-05, but the text is first recorded on 1921-03-07.
        Mend the day, or add the earlier state of the text.
      [agreements-mutual] content/texts/second-draft.mdx:28:9  Only one party is named here as saying that this is agreed.
        Name those of the other party who say so too, or write agreed as one says.
      [people-findable] content/actors/envoy.mdx:2:1  The person "Ada Lindqvist" has no aliases.
        Add the surname alone and the other spellings and scripts: aliases: [Surname, …].
      [parties-distinct] content/dossier.yaml:19:23  "arland" speaks as "arland" and as "belmora".
        Name every actor in one party, once.
      [no-circles] content/actors/arland.mdx:4:1  "arland" acts for itself, by way of "envoy".
        Take actsFor away from one of them.
      [nothing-itself] content/events/talks-planned.mdx:12:5  "talks-planned" becomes itself.
        Name the other one, or take the line out.
      [files-named] content/changes/1921-03-13 Talks.yaml:1:1  "1921-03-13 Talks" cannot be an id.
        Name the file with small Latin letters, digits and single hyphens, 80 at most.
      [text-readable] content/sources/arland-herald.yaml:2:1  The text holds a character that cannot be shown: U+0000 (null).
        Take it out.
      [sizes-kept] content/terms/closing.yaml:4:1  Brackets or lists stand in each other more than 100 deep.
        Write it flat: the words, without the brackets or marks around them.
      [yaml-well-formed] content/events/talks-held.mdx:2:8  This is not well-formed YAML: Nested mappings are not allowed in compact mappings.
        Text with ": " or " #" in it, or that begins with a special character, goes in quotation marks.
      [no-anchors] content/conditions/talks-first.mdx:3:13  Anchors (&) and aliases (*) are not used in content files.
        Write the value out; text that begins with & or * goes in quotation marks.
      [fields-known] content/events/talks-held.mdx:3:1  "1921-02-30" is not a day that exists; write 2025-05-11, 2025-05, 2025-05~ or 2025-05-11T01:30+03:00.
        When it happened, or was to happen: 2025-05-11, 2025-05~, 2025-05-11T01:30+03:00.
      [prose-plain] content/actors/arland.mdx:7:15  <b> is not allowed in content.
        Use Markdown, or one of: <Ours>, <Afterwards>.
      [links-plain] content/actors/belmora.mdx:7:1  "javascript:alert" is not an address to link to.
        Write /actors/…/ for a page of this site, or https://…
      [links-say] content/actors/belmora.mdx:7:29  The link "here" does not say where it leads.
        Link the words that name the thing: [Arland](/actors/arland/).
      [citations-well-formed] content/events/talks-held.mdx:9:5  [@arland-herald, @belmora-gazette] is not a well-formed citation.
        Write [@page], [@page, para. 2] or [@page via origin]; several are parted by semicolons: [@one; @two].
      [words-spelt] content/actors/belmora.mdx:9:24  "clossed" is in no dictionary.
        Mend it; if it is right, add it to words in dossier.yaml, or to the aliases of whoever is called so.
      [markdown-tidy] content/actors/arland.mdx:7:27  Spaces inside emphasis markers.
        What is meant is told at https://github.com/DavidAnson/markdownlint/blob/v0.42.1/doc/md037.md."
    `);
  });
});

it('the fixture dossier has no problem', () => {
  expect(problemsIn('tests/fixture')).toEqual([]);
});
