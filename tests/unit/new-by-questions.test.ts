import { spawn } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { allFiles, ENVIRONMENT, folderNow, read, TOOL, useTalksFolder } from './talks-folder.ts';

useTalksFolder();

const ENTER = '\r';
const CTRL_C = '\x03';

/** Types the keys one after the other, each once the words before it are on the screen. */
async function typing(words: string[], steps: [shown: string, keys: string][]) {
  const child = spawn(process.execPath, [TOOL, ...words, '--ask'], { cwd: folderNow(), env: ENVIRONMENT });
  let shown = '';
  child.stdout.on('data', (data: Buffer) => {
    shown += data.toString();
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  try {
    for (const [expected, keys] of steps) {
      await vi.waitFor(() => expect(shown).toContain(expected), { timeout: 20_000, interval: 20 });
      child.stdin.write(keys);
    }
    const status = await ended;
    return { status, shown };
  } finally {
    child.kill();
  }
}

describe('by questions', () => {
  it('begins an actor with a list of what exists and an id that can be changed', async () => {
    const { status, shown } = await typing(
      ['--kind', 'group'],
      [
        ['What would you like to add?', `\x1b[B\x1b[B${ENTER}`],
        ['The name', `The Pilots${ENTER}`],
        ['The public office', ENTER],
        ['For whom does the actor speak', `Belm`],
        ['Belm', `\x1b[B${ENTER}`],
        ['Other spellings', `Pilots, Лоцмани${ENTER}`],
        ['Which sources', ENTER],
        ['The summary', ENTER],
        ['The name of the file', ENTER],
      ],
    );
    expect(shown).toContain('Wrote talks/actors/the-pilots.mdx.');
    expect(status).toBe(0);
    expect(read('actors/the-pilots.mdx')).toContain(
      'name: The Pilots\nkind: group\nactsFor: belmora\naliases:\n  - Pilots\n  - Лоцмани\nsummary: ""',
    );
  });

  it('tells a wrong answer at once', async () => {
    const before = allFiles();
    const { status, shown } = await typing(
      ['event', '--title', 'Fog'],
      [
        ['On which day', `1921-02-30${ENTER}`],
        ['is not a day that exists', CTRL_C],
      ],
    );
    expect(shown).toContain('Nothing was written.');
    expect(status).toBe(130);
    expect(allFiles()).toEqual(before);
  });

  it('leaves nothing behind after Ctrl+C, even at the last question', async () => {
    const before = allFiles();
    const words = ['term', '--word', 'Fog', '--neutral', 'fog', '--avoid', 'smog', '--sources', 'arland-herald', '--summary', 'Fog.'];
    const { status, shown } = await typing(words, [['The name of the file', CTRL_C]]);
    expect(shown).toContain('Nothing was written.');
    expect(status).toBe(130);
    expect(allFiles()).toEqual(before);
  });
});
