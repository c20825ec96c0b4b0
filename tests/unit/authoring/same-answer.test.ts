import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import { FILE_RULES } from '../../../src/checks/file-rules.ts';
import { checkDrafts } from '../../../src/contribute/checking/check-drafts.ts';
import { dossierNames } from '../../../src/contribute/checking/dossier-names.ts';
import { DRAFTED, type Draft, type Drafted } from '../../../src/contribute/checking/draft.ts';
import { dossierOf } from '../../../src/dossier/dossier.ts';
import { splitFrontmatter } from '../../../src/reading/frontmatter.ts';
import { readTexts } from '../../../src/reading/read-texts.ts';
import { readYaml } from '../../../src/reading/yaml.ts';
import type { Problem } from '../../../src/schema/record.ts';
import { BASE, exampleFiles, type Files } from '../checks/example-base.ts';
import { changed, problemsOf } from '../example-folder.ts';

/** Why a form cannot break a rule's bad example. Whatever it can break must not stand here. */
const NOT_IN_FORMS: Readonly<Record<string, string>> = {
  'parties-distinct': 'dossier.yaml is not written in the form.',
  'files-named': 'Changes are not written in the form; the names of other files are tested below.',
  'sizes-kept': 'Terms are not written in the form; other sizes are tested below.',
  'yaml-well-formed': 'The form writes the YAML itself.',
  'no-anchors': 'The form writes the YAML itself.',
};

interface Told {
  file: string;
  rule: string;
  message: string;
  fix: string;
  path: Problem['path'];
}

const told = ({ file, rule, message, fix, path }: Problem): Told => ({ file: file.replace(/^content\//, ''), rule, message, fix, path });
const byFile = (all: Told[]): Told[] => all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A file as somebody would write it in the form; undefined for a file that nobody can write there. */
function draftOf(file: string, text: string): Draft | undefined {
  const [folder, name = ''] = file.split('/');
  const collection = DRAFTED.find((one): one is Drafted => one === folder);
  const parts = name.endsWith('.mdx') ? splitFrontmatter(text) : { fields: text, fieldsLine: 1, body: '' };
  const { data, faults } = readYaml(parts?.fields ?? '');
  if (!collection || !parts || faults.length > 0) return undefined;
  return { collection, id: name.replace(/\.\w+$/, ''), fields: data as Record<string, unknown>, prose: parts.body.trim() };
}

/** What the form says of some of these files, while the others make up the dossier. Undefined where one of them cannot be a draft. */
function toldByForm(files: Files, drafted: ReadonlySet<string>): Told[] | undefined {
  const drafts = [...drafted].map((file) => draftOf(file, files[file] ?? ''));
  if (!drafts.every((draft) => draft !== undefined)) return undefined;
  const others = Object.entries(files).filter(([file]) => !drafted.has(file));
  const { dossierFile, records } = readTexts(new Map(others));
  if (!dossierFile) return undefined;
  const names = JSON.parse(JSON.stringify(dossierNames(dossierOf(dossierFile.data, records))));
  return checkDrafts(drafts, names).flatMap(({ file, problems }) => problems.map((problem) => told({ ...problem, file })));
}

/**
 * The files that have to be drafts with this one: those without which the
 * dossier around would not be whole, for a file that is new is named by none
 * that is there.
 */
function draftsWith(file: string): Set<string> {
  const drafted = new Set([file]);
  for (let before = 0; before < drafted.size; ) {
    before = drafted.size;
    const rest = Object.fromEntries(Object.entries(BASE).filter(([name]) => !drafted.has(name)));
    for (const problem of problemsOf(rest)) {
      const name = told(problem).file;
      if (DRAFTED.some((collection) => name.startsWith(`${collection}/`))) drafted.add(name);
    }
  }
  return drafted;
}

function expectSame(files: Files, file: string): Told[] {
  const byCheck = byFile(problemsOf(files).map(told));
  const byForm = toldByForm(files, draftsWith(file));
  if (!byForm) throw new Error(`One of the drafts with ${file} cannot be written in the form.`);
  expect(byFile(byForm)).toEqual(byCheck);
  return byCheck;
}

describe.each([...CHECKS, ...FILE_RULES])('$name', (rule) => {
  const bad = exampleFiles(rule, rule.bad);

  if (rule.name in NOT_IN_FORMS) {
    it('cannot be broken by its bad example in the form', () => {
      expect(draftOf(rule.bad.file, bad[rule.bad.file] ?? '')).toBeUndefined();
    });
  } else {
    it('is broken by its bad example in the form as in the check', () => {
      expect(expectSame(bad, rule.bad.file).map((problem) => problem.rule)).toEqual([rule.name]);
    });
  }

  if (DRAFTED.some((collection) => rule.good.file.startsWith(`${collection}/`))) {
    it('is kept by its good example in both', () => {
      expect(expectSame(exampleFiles(rule, rule.good), rule.good.file)).toEqual([]);
    });
  }
});

it('what a form cannot break is a rule', () => {
  const names = [...CHECKS, ...FILE_RULES].map(({ name }) => name);
  expect(Object.keys(NOT_IN_FORMS).filter((name) => !names.includes(name))).toEqual([]);
});

const ARLAND = 'actors/arland.mdx';
const BELMORA = 'actors/belmora.mdx';
const PORTS = 'conditions/ports-first.mdx';
const WORDS = 'Arland closed its border on 2 March [@arland-herald].';

describe('the form and the check say the same of', () => {
  it.each([
    ['a soft hyphen in a name', ARLAND, 'name: Arland', 'name: Ar\u00ADland', 'text-readable'],
    ['a space without width in the prose', ARLAND, 'closed its', 'closed\u200B its', 'text-readable'],
    ['a mark of direction by its number', ARLAND, 'closed its', 'closed&#8206; its', 'text-readable'],
    ['a text of 5,001 letters', ARLAND, 'Arland asked for the ports', 'x'.repeat(5_001), 'sizes-kept'],
    ['brackets 101 deep in the prose', ARLAND, 'closed its', `${'['.repeat(101)}closed${']'.repeat(101)} its`, 'sizes-kept'],
    ['a key by which objects change', PORTS, '    text: The ports', '    elements: { __proto__: x }\n    text: The ports', 'fields-known'],
    ['a field that is unknown', ARLAND, 'kind: state', 'kind: state\nknid: x', 'fields-known'],
    ['a second title', ARLAND, WORDS, `# Title\n\n${WORDS}`, 'prose-plain'],
    ['a citation in a heading', ARLAND, WORDS, `## Border [@arland-herald]\n\n${WORDS}`, 'citations-well-formed'],
    ['a paragraph without a source', ARLAND, WORDS, `${WORDS}\n\nNobody came.`, 'statements-cited'],
    ['a citation in code', ARLAND, 'closed its border', 'closed its border `[@arland-herald]`', 'citations-well-formed'],
    ['a day without a page', BELMORA, '(/actors/arland/)', '(/on/1921-03-30/)', 'links-lead'],
  ])('%s', (_, file, from, to, rule) => {
    expect(expectSame(changed(file, from, to), file).map((problem) => problem.rule)).toEqual([rule]);
  });

  it.each([
    ['a sign of number without a blank', ARLAND, 'Arland closed', '#Arland closed'],
    ['words at the beginning of a line that begin like code', ARLAND, 'Arland closed', 'Exports stopped; imports went on. Arland closed'],
  ])('%s: nothing', (_, file, from, to) => {
    expect(expectSame(changed(file, from, to), file)).toEqual([]);
  });

  it.each(['/on/1921-03-08/', '/terms/closing/', '/deadlocks/'])('a new file that links to %s: nothing', (address) => {
    const text = `---\nname: Cassia\nkind: state\nsummary: It is near [@arland-herald].\n---\n\n[Cassia](${address}) [@arland-herald].\n`;
    expect(expectSame({ ...BASE, 'actors/cassia.mdx': text }, 'actors/cassia.mdx')).toEqual([]);
  });

  it('names that no file can have', () => {
    const { [ARLAND]: text = '', ...others } = BASE;
    for (const id of ['Arland', 'con', 'a'.repeat(81)]) {
      const files = { ...others, [`actors/${id}.mdx`]: text };
      const byCheck = problemsOf(files)
        .map(told)
        .filter(({ rule }) => rule === 'files-named');
      const byForm = toldByForm(files, new Set([`actors/${id}.mdx`]))?.filter(({ rule }) => rule === 'files-named');
      expect(byCheck).toHaveLength(1);
      expect(byForm).toEqual(byCheck);
    }
  });

  it('the address of a page that is described already, whichever of the two names comes first', () => {
    const bad = { rule: 'addresses-distinct', path: ['url'], fix: expect.stringMatching(/^Cite "pilots-letter"/) };
    const files = { ...BASE, 'sources/a-letter.yaml': BASE['sources/pilots-letter.yaml'] ?? '' };
    expect(toldByForm(files, new Set(['sources/a-letter.yaml']))).toContainEqual(expect.objectContaining(bad));
  });
});
