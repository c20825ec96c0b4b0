import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fieldRowsOf } from '../../src/contribute/field-rows.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { dossierFileSchema } from '../../src/schema/dossier-file.ts';
import { BASE, type Files } from './checks/example-base.ts';
import { problemsOf } from './example-folder.ts';

interface Snippet {
  prefix: string;
  scope: string;
  body: string | string[];
}

const json = (file: string) => JSON.parse(readFileSync(`.vscode/${file}`, 'utf8'));
const snippets = json('content.code-snippets') as Record<string, Snippet>;

/** What stands in the file when somebody takes every suggestion of a snippet, with ids of the example dossier for its own. */
function taken({ body }: Snippet): string {
  const filled = [body]
    .flat()
    .join('\n')
    .replaceAll(/\$\{\d+[:|]([^|,}]*)[^}]*\}/g, '$1')
    .replaceAll('$0', '');
  const ids = { source: 'arland-herald', event: 'talks-held', condition: 'talks-first', party: 'arland', actor: 'envoy' };
  return Object.entries(ids)
    .reduce((text, [word, id]) => text.replaceAll(new RegExp(String.raw`(: |@|\[|- |/)${word}(?=[\],.;/\n]|$)`, 'g'), `$1${id}`), filled)
    .replaceAll('2025-05-11', '1921-03-12');
}

/** The example dossier with a snippet's lines put before some others of a file. Throws where those do not stand there. */
function withLines(file: string, before: string, snippet: string, ...above: string[]): Files {
  const text = BASE[file] ?? '';
  if (!text.includes(before)) throw new Error(`"${before}" does not stand in ${file}.`);
  return { ...BASE, [file]: text.replace(before, [...above, taken(snippets[snippet] as Snippet), before].join('\n')) };
}

const withEntry = (file: string, before: string, key: string, snippet: string) => withLines(file, before, snippet, `${key}:`);

describe('the snippets', () => {
  it.each<[string, Files]>([
    ['Event', { ...BASE, 'events/new.mdx': taken(snippets['Event'] as Snippet) }],
    ['Actor', { ...BASE, 'actors/new.mdx': taken(snippets['Actor'] as Snippet) }],
    ['Condition', { ...BASE, 'conditions/new.mdx': taken(snippets['Condition'] as Snippet) }],
    ['Contingency', { ...BASE, 'conditions/new.mdx': taken(snippets['Contingency'] as Snippet) }],
    ['Term', { ...BASE, 'terms/new.yaml': taken(snippets['Term'] as Snippet) }],
    ['Change', { ...BASE, 'changes/1921-03-12-new.yaml': taken(snippets['Change'] as Snippet) }],
    ['Outcome of a condition', withLines('conditions/talks-first.mdx', 'positions:', 'Outcome of a condition')],
    ['Position on a condition', withLines('conditions/ports-first.mdx', 'outcome:', 'Position on a condition')],
    ['State of an event', withEntry('events/talks-held.mdx', 'unknowns:', 'states', 'State of an event')],
    ['Question with accounts', withEntry('events/talks-held.mdx', 'unknowns:', 'points', 'Question with accounts')],
    ['Unknown', withEntry('events/envoy-demands-ports.mdx', '---\n\nThe envoy', 'unknowns', 'Unknown')],
    [
      'Citation',
      { ...BASE, 'actors/envoy.mdx': `${BASE['actors/envoy.mdx']}\nThe envoy waited ${taken(snippets['Citation'] as Snippet)}.\n` },
    ],
  ])('%s makes a file without a problem', (name, files) => {
    expect(Object.keys(snippets)).toContain(name);
    const problems = problemsOf(files);
    expect(problems).toEqual([]);
  });

  it('Source makes a file in which only its citation is missing', () => {
    expect(problemsOf({ ...BASE, 'sources/new.yaml': taken(snippets['Source'] as Snippet) }).map(({ rule }) => rule)).toEqual([
      'sources-used',
    ]);
  });

  it.each(['Our own explanation', 'Afterwards'])('%s makes a component that is allowed', (name) => {
    const text = [snippets[name]?.body].flat().join('\n').replace('$0', 'Words [@arland-herald].');
    expect(problemsOf({ ...BASE, 'actors/envoy.mdx': `${BASE['actors/envoy.mdx']}\n${text}\n` })).toEqual([]);
  });

  it('choices are those of the schemas', () => {
    const known = new Set(
      JSON.stringify([
        ...Object.values(COLLECTIONS).map(({ schema }) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
      ]).match(/"[^"]+"/g),
    );
    const choices = Object.values(snippets).flatMap(({ body }) =>
      [
        ...[body]
          .flat()
          .join('\n')
          .matchAll(/\|([^|]+)\|/g),
      ].flatMap(([, list]) => (list ?? '').split(',')),
    );
    expect(choices.length).toBeGreaterThan(30);
    expect(choices.filter((choice) => !known.has(`"${choice}"`))).toEqual([]);
  });
});

describe('the settings of the editor', () => {
  it('name a schema for every kind of .yaml file; those of .mdx are found by their extension', () => {
    const schemas = json('settings.json')['yaml.schemas'] as Record<string, string[]>;
    const yaml = Object.entries(COLLECTIONS)
      .filter(([, { ending }]) => ending === 'yaml')
      .map(([name]) => name);
    expect(Object.keys(schemas).sort()).toEqual(['dossier', ...yaml].map((name) => `.astro/collections/${name}.schema.json`).sort());
    expect(json('extensions.json').recommendations).toContain('astro-build.astro-vscode');
    expect(readFileSync('astro.config.mjs', 'utf8')).toContain('contentIntellisense: true');
    expect(json('settings.json')['astro.content-intellisense']).toBe(true);
    expect(existsSync('.vscode/tasks.json')).toBe(true);
  });

  it('can show a sentence for every field of every kind of file', () => {
    const silent = [
      ...Object.entries(COLLECTIONS).map(([name, { schema }]) => ({ name, schema })),
      { name: 'dossier', schema: dossierFileSchema },
    ].flatMap(({ name, schema }) => {
      const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
        properties?: Record<string, { description?: string }>;
      };
      return Object.entries(properties).flatMap(([field, { description }]) => (description ? [] : [`${name}.${field}`]));
    });
    expect(silent).toEqual([]);
    expect(fieldRowsOf(COLLECTIONS.events.schema).find(({ name }) => name === 'day')?.says).toContain('When it happened');
  });

  it('read the problems of the check off its lines', () => {
    const { pattern, background } = json('tasks.json').tasks[1].problemMatcher;
    const [, ...parts] = new RegExp(pattern.regexp).exec('content/events/x.mdx:6:5  No file describes the actor "y".') ?? [];
    expect(parts).toEqual(['content/events/x.mdx', '6', '5', 'No file describes the actor "y".']);
    expect('  Did you mean "y"?').not.toMatch(new RegExp(pattern.regexp));
    expect('Checked 15 files: no problem.').toMatch(new RegExp(background.endsPattern));
    expect('1 problem in 1 file.').toMatch(new RegExp(background.endsPattern));
  });
});
