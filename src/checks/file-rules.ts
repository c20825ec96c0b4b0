import type { Rule } from './check.ts';

/**
 * What must hold in one file, before files are compared with each other. The
 * reader finds it; here it is told, with examples that are its tests.
 */
export const FILE_RULES: readonly Rule[] = [
  {
    name: 'files-named',
    promise: 'Every file stands in the folder of its kind and is named by an id: small Latin letters, digits and single hyphens.',
    good: { file: 'changes/1921-03-13-talks.yaml', text: 'kind: fact' },
    bad: { file: 'changes/1921-03-13 Talks.yaml', text: 'kind: fact' },
  },
  {
    name: 'text-readable',
    promise:
      'Every file is a text in UTF-8 of at most a million bytes, every character in it can be shown, and its lines end as today’s do.',
    good: { file: 'sources/arland-herald.yaml', text: 'publisher: Arland Herald' },
    bad: { file: 'sources/arland-herald.yaml', text: String.raw`publisher: "Arland\0Herald"` },
  },
  {
    name: 'sizes-kept',
    promise:
      'A text in the fields has at most 5,000 characters, a list 1,000 entries, a paragraph 20,000 characters and the prose of a page 200,000; nothing stands more than 100 deep in brackets or lists.',
    good: { file: 'terms/closing.yaml', text: 'avoid: [blockade]' },
    bad: { file: 'terms/closing.yaml', text: `avoid: ${'['.repeat(101)}blockade${']'.repeat(101)}` },
  },
  {
    name: 'yaml-well-formed',
    promise: 'The fields are well-formed YAML; in a page of prose they stand at its head, between two lines of --- and nothing else.',
    good: { file: 'events/talks-held.mdx', text: 'title: Talks in the customs house' },
    bad: { file: 'events/talks-held.mdx', text: 'title: Talks: in the customs house' },
  },
  {
    name: 'no-anchors',
    promise: 'Fields are written out: no anchors, no aliases of YAML.',
    good: { file: 'conditions/talks-first.mdx', text: 'kind: precondition' },
    bad: { file: 'conditions/talks-first.mdx', text: 'kind: &kind precondition' },
  },
  {
    name: 'fields-known',
    promise: 'A file has the fields of its kind and no others, and every value is one that is possible there.',
    good: { file: 'events/talks-held.mdx', text: 'day: "1921-03-12"\nkind: meeting' },
    bad: { file: 'events/talks-held.mdx', text: 'day: "1921-02-30"\nkind: meeting' },
  },
  {
    name: 'prose-plain',
    promise: 'Prose is Markdown with <Ours> and <Afterwards>: no import, expression, HTML, picture, code, footnote or block quotation.',
    good: { file: 'actors/arland.mdx', text: 'Arland closed its border on 2 March' },
    bad: { file: 'actors/arland.mdx', text: 'Arland closed <b>its border</b> on 2 March' },
  },
  {
    name: 'links-plain',
    promise: 'A link leads to a page of this site or to an address with http, https or mailto.',
    good: { file: 'actors/belmora.mdx', text: '[Arland](/actors/arland/)' },
    bad: { file: 'actors/belmora.mdx', text: '[Arland](javascript:alert)' },
  },
  {
    name: 'links-say',
    promise: 'The words of a link say where it leads, also to somebody who hears a list of links.',
    good: { file: 'actors/belmora.mdx', text: '[Arland](/actors/arland/) asked twice' },
    bad: { file: 'actors/belmora.mdx', text: 'Arland asked twice, as told [here](/actors/arland/)' },
  },
  {
    name: 'citations-well-formed',
    promise: 'A citation is written [@page], [@page, para. 2] or [@page via origin], in plain text.',
    good: { file: 'events/talks-held.mdx', text: 'Who spoke first is disputed [@arland-herald; @belmora-gazette].' },
    bad: { file: 'events/talks-held.mdx', text: 'Who spoke first is disputed [@arland-herald, @belmora-gazette].' },
  },
];
