import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { comment, problemsIn } from '../../../src/tools/comment.ts';
import { asBlock, asCode, changedPages, commentOf } from '../../../src/tools/comment-text.ts';
import { type FakeGitHub, fakeGitHub } from './fake-github.ts';

const problem = {
  file: 'content/events/talks.mdx',
  line: 8,
  message: 'No file describes the actor "envoi".',
  fix: 'Did you mean "envoy"?',
};
const RUN = 'https://example.org/runs/1';

describe('the comment', () => {
  test('tells problems, pages and meaning', () => {
    const files = ['content/events/talks.mdx', 'content/sources/herald.yaml', 'content/dossier.yaml', 'src/x.ts'];
    expect(commentOf({ problems: [problem], diff: '- adds: the talks of 9 March (1 origin)', files }, { run: RUN })).toMatchInlineSnapshot(`
      "### Problems

      1 problem:

      - \` content/events/talks.mdx:8 \` \` No file describes the actor "envoi". \`
        \` Did you mean "envoy"? \`

      ### Pages

      - \` /events/talks/ \`
      - \` /sources/herald/ \`
      The built site is among the artifacts of [the test run](https://example.org/runs/1).

      ### What changes in meaning

      \`\`\`\`text
      - adds: the talks of 9 March (1 origin)
      \`\`\`\`
      "
    `);
  });

  test('leads to the preview of each changed page where there is one', () => {
    const text = commentOf({ problems: [], files: ['content/events/talks.mdx'] }, { run: RUN, preview: 'https://pr-7.example.org/ports/' });
    expect(text).toContain('No problem was found.');
    expect(text).toContain('[/events/talks/](https://pr-7.example.org/ports/events/talks/)');
    expect(text).toContain('Nothing was told about it');
  });

  test('of a stranger calls nobody, loads nothing and links to no script', () => {
    const told = asBlock('@crew see #12 &commat;crew\n````\n[a](https://example.org/)');
    expect(told).toBe('````text\n@crew see #12 &commat;crew\n```\n[a](https://example.org/)\n````');
    expect(asCode('a ` b `` @crew\n# c')).toBe('``` a ` b `` @crew # c ```');
  });

  test('stays within what the host takes', () => {
    const problems = Array.from({ length: 500 }, () => ({ ...problem, message: `${'`'.repeat(300)}x` }));
    const files = Array.from({ length: 900 }, (_, index) => `content/events/event-number-${index}.mdx`);
    expect(commentOf({ problems, diff: `${'`'.repeat(500_000)}`, files }, { run: RUN }).length).toBeLessThan(65_536);
  });

  test('names only pages that a file of content can have', () => {
    expect(
      changedPages([
        'content/events/a.mdx',
        'content/events/a.mdx',
        'content/pages/about.mdx',
        'content/events/../x.mdx',
        'x/content/events/b.mdx',
      ]),
    ).toEqual(['/events/a/']);
  });
});

describe('the report of a test run', () => {
  let github: FakeGitHub;
  let folder: string;
  afterEach(async () => {
    await github?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function post(number: string, sha = 'abc'): Promise<string> {
    github = await fakeGitHub({ 'pulls/7': { head: { sha } }, 'issues/7/comments': [] });
    folder = mkdtempSync(join(tmpdir(), 'parley-report-'));
    writeFileSync(join(folder, 'number.txt'), number);
    writeFileSync(join(folder, 'problems.json'), JSON.stringify({ files: 3, problems: [problem, { file: 1 }] }));
    writeFileSync(join(folder, 'files.txt'), 'content/events/talks.mdx\n');
    const { api, token, repository } = github.access;
    return comment(folder, { GITHUB_API_URL: api, GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, HEAD_SHA: 'abc', RUN_URL: RUN });
  }

  test('becomes a comment on the pull request that was tested', async () => {
    expect(await post('7\n')).toBe('posted the comment on pull request 7');
    expect(github.got.at(-1)?.body?.['body']).toContain('No file describes the actor');
  });

  test('that names another pull request is refused', async () => {
    await expect(post('7', 'another')).rejects.toThrow('not at the commit that was tested');
    expect(github.got.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('that names none is refused', async () => {
    await expect(post('7/../../8')).rejects.toThrow('names no pull request');
  });
});

test('problems come as a list or in a group, and anything else is an error', () => {
  expect(problemsIn(JSON.stringify([problem]))).toEqual([problem]);
  expect(() => problemsIn('{"problems":7}')).toThrow('no list of problems');
  expect(() => problemsIn('null')).toThrow('no list of problems');
  expect(() => problemsIn('')).toThrow();
});
