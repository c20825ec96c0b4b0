import type { Example, Rule } from '../../../src/checks/check.ts';

/** A content folder in one value: the texts of its files by path. */
export type Files = Readonly<Record<string, string>>;

const page = (publisher: string, day: string, more = '') => `url: https://example.org/${day}
publisher: ${publisher}
published: "${day}"
accessed: "1922-01"
language: en
kind: newspaper
standing: independent
read: whole
${more}`;

/**
 * A small invented dossier without a problem. Every check's good example
 * stands in it, word for word, and its bad one is put in that place.
 */
export const BASE: Files = {
  'dossier.yaml': `title: The ports of Arland and Belmora
description: How two invented countries quarrelled over ports.
language: en
timezone: Etc/UTC
asOf: "1921-04-01"
ranges:
  - id: march
    title: March 1921
    from: "1921-03-01"
    to: "1921-03-31"
parties:
  - id: arland
    name: Arland
    actors: [arland]
    side: arland
    main: true
  - id: belmora
    name: Belmora
    actors: [belmora]
    side: belmora
    main: true
maintainers:
  by: Invented people keep this dossier.
  contribute: Everyone may contribute.
  disputes: Two keepers read the sources again.
  corrections: Write to the keepers.
issues:
  - id: ports
    name: The ports
    covers: Whether and when they reopen.
    heading: The coast
`,
  'sources/arland-herald.yaml': page('Arland Herald', '1921-03-04'),
  'sources/belmora-gazette.yaml': page('Belmora Gazette', '1921-03-06', 'relays: [harbour-radio]\n'),
  'sources/harbour-radio.yaml': 'publisher: Harbour Radio\nlanguage: en\nkind: broadcast\nstanding: independent\nread: unseen\n',
  'sources/pilots-letter.yaml': page('Pilots’ Letter', '1921-03-08'),
  'actors/arland.mdx': `---
name: Arland
kind: state
summary: Arland asked for the ports [@arland-herald].
---

Arland closed its border on 2 March [@arland-herald].

<Ours>

Nobody knows yet whether this was meant as a sign.

</Ours>
`,
  'actors/belmora.mdx': `---
name: Belmora
kind: state
summary: Belmora held the ports [@belmora-gazette].
---

[Arland](/actors/arland/) asked twice [@arland-herald].

Belmora kept the ports closed [@belmora-gazette].
`,
  'actors/envoy.mdx': `---
name: Ada Lindqvist
kind: person
office: Arland's envoy
actsFor: arland
aliases: [Lindqvist, Lindkvist]
summary: The envoy spoke for Arland [@arland-herald].
---
`,
  'conditions/ports-first.mdx': `---
title: The ports first
kind: precondition
addressedTo: [belmora]
summary: Arland wanted the ports before talks [@arland-herald].
formulations:
  - event: envoy-demands-ports
    by: [envoy]
    text: The ports reopen, then both sides talk.
positions:
  - day: "1921-03-04"
    party: arland
    saidBy: envoy
    stance: demands
    sources: [arland-herald]
  - day: "1921-03-06"
    party: belmora
    stance: rejects
    sources: [belmora-gazette]
    readings:
      - accordingTo: Harbour Radio
        stance: undecided
        sources: [belmora-gazette via harbour-radio]
outcome:
  result: met
  day: "1921-03-08"
  words: The ports reopened.
  sources: [pilots-letter]
---
`,
  'conditions/talks-first.mdx': `---
title: Talks first
kind: precondition
addressedTo: [arland]
summary: Belmora wanted to talk first [@belmora-gazette via harbour-radio].
formulations:
  - day: "1921-03-06"
    by: [belmora]
    to: [arland]
    text: Both sides talk, also about the ports.
    sources: [belmora-gazette]
  - day: "1921-03-08"
    by: [envoy]
    as: reports
    text: The envoy told what Belmora asked for.
    sources: [arland-herald]
positions:
  - day: "1921-03-06"
    party: arland
    saidBy: envoy
    stance: accepts
    onlyAfter: [ports-first]
    ended:
      day: "1921-03-08"
      why: Arland's delegation sat down while the ports were closed.
      sources: [arland-herald]
    sources: [arland-herald]
  - day: "1921-03-07"
    party: arland
    saidBy: envoy
    stance: sets aside
    sources: [arland-herald]
---
`,
  'events/envoy-demands-ports.mdx': `---
title: The envoy demands the ports
day: "1921-03-04"
kind: statement
participants:
  - actor: envoy
concerns: [ports-first]
summary: The envoy asked for the ports [@arland-herald].
sources: [arland-herald]
---

The envoy called it “a matter for today” [@arland-herald].
`,
  'events/talks-planned.mdx': `---
title: Talks planned for 9 March
plannedTitle: Talks in the customs house on 9 March
day: "1921-03-09"
after: [envoy-demands-ports]
kind: meeting
summary: Talks were planned and moved [@belmora-gazette].
sources: [belmora-gazette]
states:
  - state: moved
    said: "1921-03-08"
    becomes: talks-held
    sources: [belmora-gazette]
---
`,
  'events/talks-held.mdx': `---
title: Talks in the customs house
day: "1921-03-12"
kind: meeting
summary: Both sides met [@belmora-gazette].
sources: [belmora-gazette]
unknowns:
  - kind: disputed
    text: Who spoke first is disputed [@arland-herald; @belmora-gazette].
---
`,
  'texts/first-draft.mdx': `---
title: The first draft
short: First draft
putForwardBy: [arland]
to: [belmora]
authenticity: published by one party
seen: whole
summary: Arland handed over a draft [@arland-herald].
states:
  - state: handed over
    day: "1921-03-07"
    sources: [arland-herald]
  - state: replaced
    day: "1921-03-10"
    becomes: second-draft
    sources: [belmora-gazette]
provisions:
  - id: "1"
    number: Article 1
    issue: ports
    text: Both ports reopen at once.
    original:
      words: the two ports shall be open
      language: en
    conditions: [ports-first]
    status:
      - status: opposed
        day: "1921-03-12"
        by: [belmora]
        sources: [belmora-gazette]
    sources: [arland-herald]
---
`,
  'texts/second-draft.mdx': `---
title: The second draft
short: Second draft
putForwardBy: [belmora]
to: [arland]
authenticity: official
seen: part
summary: Belmora answered with a draft of its own [@belmora-gazette].
states:
  - state: published
    day: "1921-03-10"
    sources: [belmora-gazette]
provisions:
  - id: "1"
    issue: ports
    text: The ports reopen one after the other.
    from:
      - provision: first-draft#1
        relation: changes
        words: The reopening is spread over time.
    sources: [belmora-gazette]
  - id: "2"
    issue: ports
    text: Fishing boats may enter at any time.
    status:
      - status: agreed as both say
        day: "1921-03-12"
        by: [envoy, belmora]
        sources: [arland-herald, belmora-gazette]
    sources: [belmora-gazette]
---
`,
  'terms/closing.yaml': `word: Closing of the ports
summary: The two sides named one order in two ways [@arland-herald; @belmora-gazette].
neutral: closing of the ports
avoid: [blockade]
`,
  'changes/1921-03-13-talks.yaml': `day: "1921-03-13"
kind: fact
words: The talks have a page of their own.
pages: [/events/talks-held/]
`,
};

/** The example dossier with one of a check's examples in it. Throws where the good one does not stand in it exactly once. */
export function exampleFiles(check: Rule, example: Example): Files {
  const { file, text } = check.good;
  const parts = (BASE[file] ?? '').split(text);
  if (parts.length !== 2) throw new Error(`The good example of "${check.name}" does not stand once in ${file}.`);
  const { [file]: _, ...others } = BASE;
  return { ...others, [example.file]: parts.join(example.text) };
}
