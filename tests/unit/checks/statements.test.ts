import { describe, expect, it } from 'vitest';
import { first, saidAfter, saidOf } from '../example-folder.ts';
import { BASE } from './example-base.ts';

const PORTS = 'conditions/ports-first.mdx';
const TALKS = 'conditions/talks-first.mdx';
const HELD = 'events/talks-held.mdx';
const DEMAND = 'events/envoy-demands-ports.mdx';
const GAZETTE = 'sources/belmora-gazette.yaml';

describe('statements without a source', () => {
  const end = 'The envoy called it “a matter for today” [@arland-herald].';

  it.each([
    ['a paragraph', 'Ships waited.', 12, 'This paragraph cites no source.'],
    ['a list item', '- Ships waited [@arland-herald].\n- Carts waited.', 13, 'This list item cites no source.'],
    ['a table row', '| a | b |\n| - | - |\n| x | y |', 14, 'This table row cites no source.'],
    ['words in Afterwards', '<Afterwards>Ships waited.</Afterwards>', 12, 'This paragraph cites no source.'],
  ])('are told in %s', (_, text, line, message) => {
    expect(first(saidAfter(DEMAND, end, text))).toEqual([`content/${DEMAND}:${line}  ${message}`]);
  });

  it.each([
    ['our own explanation', '<Ours>Ships wait.</Ours>'],
    ['a line that leads into a list', 'They waited:\n\n- Ships [@arland-herald].'],
    ['a heading', '## What happened'],
  ])('are allowed in %s', (_, text) => {
    expect(saidAfter(DEMAND, end, text)).toEqual([]);
  });

  it.each([
    ['disputed', ['content/events/talks-held.mdx:9  What is disputed here cites no source.']],
    ['unverified', ['content/events/talks-held.mdx:9  What is unverified here cites no source.']],
    ['not published', []],
    ['not yet searched', []],
  ])('are told of an unknown that is %s as the kind demands', (kind, problems) => {
    const from = 'kind: disputed\n    text: Who spoke first is disputed [@arland-herald; @belmora-gazette].';
    expect(first(saidAfter(HELD, from, `kind: ${kind}\n    text: Who spoke first.`))).toEqual(problems);
  });

  it('are told in the summary of a term, and not in that of a page', () => {
    const term = 'word: Reopening\nsummary: Ships may come in.\nneutral: opening\n';
    const page = '---\ntitle: About\nsummary: What this is.\n---\n\nThe ports closed.\n';
    expect(first(saidOf({ ...BASE, 'terms/reopening.yaml': term, 'pages/about.mdx': page }))).toEqual([
      'content/pages/about.mdx:6  This paragraph cites no source.',
      'content/terms/reopening.yaml:2  The summary cites no source.',
    ]);
  });
});

describe('quotations', () => {
  const fifteen = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
  const quoted = '“a matter for today”';

  it.each(['“%”', '"%"', '«%»', '« % »', '„%“', '„%”'])('in the form %s are counted', (form) => {
    expect(saidAfter(DEMAND, quoted, form.replace('%', fifteen))).toEqual([]);
    expect(first(saidAfter(DEMAND, quoted, form.replace('%', `${fifteen} sixteen`)))).toEqual([
      `content/${DEMAND}:12  The quotation “one two three four …” has 16 words.`,
    ]);
  });

  it('are counted in fields, and dashes and citations are no words', () => {
    const long = `Belmora wrote: «${fifteen} – sixteen»`;
    expect(first(saidAfter(PORTS, 'text: The ports reopen, then both sides talk.', `text: "${long}"`))).toHaveLength(1);
    expect(saidAfter(DEMAND, quoted, `“${fifteen} – [@arland-herald]”`)).toEqual([]);
  });

  it('are not counted in the title of a source', () => {
    expect(saidAfter(GAZETTE, 'kind: newspaper', `kind: newspaper\ntitle: Crowd shouts “${fifteen} sixteen”`)).toEqual([]);
    expect(first(saidAfter(GAZETTE, 'kind: newspaper', `kind: newspaper\nnote: It shouts “${fifteen} sixteen”`))).toHaveLength(1);
  });
});

describe('origins', () => {
  it('may be the page itself', () => {
    expect(saidAfter(TALKS, 'via harbour-radio', 'via own')).toEqual([]);
  });

  it('are told where the page relays nothing', () => {
    expect(saidAfter('actors/arland.mdx', 'March [@arland-herald]', 'March [@arland-herald via harbour-radio]')).toEqual([
      'content/actors/arland.mdx:7  The source "arland-herald" does not say that it relays "harbour-radio".\n' +
        '  Add "harbour-radio" to relays in content/sources/arland-herald.yaml.',
    ]);
  });
});
