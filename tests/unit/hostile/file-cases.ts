import { BASE } from '../checks/example-base.ts';
import type { HostileCase } from './case.ts';

const TERM = 'word: Fog\nsummary: Fog came [@arland-herald].\nneutral: fog\n';
const ACTOR = BASE['actors/arland.mdx'] ?? '';

const NO_ID = 'cannot be an id';

/** Files that are no texts, or that stand under a name or in a place where nothing should. */
export const FILE_CASES: readonly HostileCase[] = [
  {
    name: 'five million bytes',
    file: 'terms/fog.yaml',
    text: `${TERM}avoid: [${'x'.repeat(5_000_000)}]`,
    line: 1,
    says: 'larger than a million bytes',
  },
  {
    name: 'bytes that are no UTF-8',
    file: 'terms/fog.yaml',
    text: Uint8Array.of(0x77, 0xfe, 0xff, 0x00),
    line: 1,
    says: 'is not UTF-8 text',
  },
  {
    name: 'UTF-16 with its mark',
    file: 'terms/fog.yaml',
    text: new Uint8Array(Buffer.from(`\uFEFF${TERM}`, 'utf16le')),
    line: 1,
    says: 'is not UTF-8 text',
  },
  { name: 'an archive', file: 'terms/fog.yaml', text: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0x80), line: 1, says: 'is not UTF-8 text' },
  { name: 'only NULs', file: 'terms/fog.yaml', text: '\0'.repeat(100), line: 1, says: 'cannot be shown' },
  {
    name: 'a mark of byte order in the middle',
    file: 'terms/fog.yaml',
    text: TERM.replace('Fog\n', 'Fog\uFEFF\n'),
    line: 1,
    says: 'cannot be shown',
  },
  { name: 'a Cyrillic letter in the name', file: 'actors/аrland.mdx', text: ACTOR, line: 1, says: NO_ID },
  { name: 'the name of another in capitals', file: 'actors/ARLAND.mdx', text: ACTOR, line: 1, says: NO_ID },
  { name: 'a name with dots', file: 'actors/..arland.mdx', text: ACTOR, line: 1, says: NO_ID },
  { name: 'a name with a blank', file: 'actors/arland .mdx', text: ACTOR, line: 1, says: NO_ID },
  { name: 'a name in percent signs', file: 'actors/%2e%2e%2farland.mdx', text: ACTOR, line: 1, says: NO_ID },
  { name: 'a name that is an option', file: 'actors/-rf.mdx', text: ACTOR, line: 1, says: NO_ID },
  { name: 'a name that is a command', file: 'actors/$(id).mdx', text: ACTOR, line: 1, says: NO_ID },
  { name: 'a name that Windows keeps', file: 'actors/nul.mdx', text: ACTOR, line: 1, says: NO_ID },
  { name: 'a name of 100 letters', file: `actors/${'a'.repeat(100)}.mdx`, text: ACTOR, line: 1, says: NO_ID },
  { name: 'a program among the pages', file: 'pages/x.js', text: 'alert(1)', line: 1, says: 'A file here ends in .mdx' },
  { name: 'a component among the pages', file: 'pages/x.astro', text: '---\n---', line: 1, says: 'A file here ends in .mdx' },
  { name: 'another ending in capitals', file: 'terms/fog.YAML', text: TERM, line: 1, says: 'A file here ends in .yaml' },
  { name: 'a folder of its own', file: 'scripts/x.sh', text: 'rm -rf', line: 1, says: 'is no part of a content folder' },
  { name: 'a folder in a folder', file: 'terms/deep.yaml/fog.yaml', text: TERM, line: 1, says: 'This is not a file that can be read' },
  {
    name: 'line ends of an old computer',
    file: 'actors/arland.mdx',
    text: ACTOR.replaceAll('\n', '\r'),
    line: 1,
    says: 'ends in a carriage return alone',
  },
  {
    name: 'code between two readings of one fence',
    file: 'actors/cassia.mdx',
    text: `---\nname: Cassia\nkind: state\naliases: ["{globalThis.process.exit()}"]\nsummary: S [@arland-herald].\r---\t\n\nCassia is near [@arland-herald].\n`,
    line: 5,
    says: 'ends in a carriage return alone',
  },
  {
    name: 'a tab after the fence',
    file: 'actors/arland.mdx',
    text: ACTOR.replace('\n---\n', '\n---\t\n'),
    line: 5,
    says: 'Blanks stand after the ---.',
  },
  {
    name: 'a fence in a text of the fields',
    file: 'actors/cassia.mdx',
    text: '---\n{name: Cassia, kind: state, summary: "S\n---x [@arland-herald]."}\n---\n',
    line: 3,
    says: 'begins with --- or +++',
  },
  {
    name: 'a fence of TOML in a text of the fields',
    file: 'actors/cassia.mdx',
    text: '---\n{name: Cassia, kind: state, summary: "S\n+++ [@arland-herald]."}\n---\n',
    line: 3,
    says: 'begins with --- or +++',
  },
  { name: 'no dossier.yaml', file: 'dossier.yaml', text: '', line: 1, says: 'A file holds fields, but this one is empty.' },
];
