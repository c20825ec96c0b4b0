import { resolve } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentReload } from '../../../src/integrations/content-reload.ts';
import { fakeServer } from './fake-server.ts';

const EVENT = resolve('content/events/one.mdx');
const RELOAD = { type: 'full-reload' };
const WORDS = 'content/events/one.mdx:4:1  "attak" is not possible for "kind".\n  Did you mean "attack"?';

let fake: ReturnType<typeof fakeServer>;

/** Astro as it is when it reads: it calls back, then throws the problems, if there are any. */
function readsWith(problems?: string): void {
  fake.refreshContent.mockImplementation(async (options) => {
    options?.context?.['onRead']();
    if (problems !== undefined) throw new Error(problems);
  });
}

async function save(path = EVENT, event = 'change'): Promise<void> {
  fake.watcher.emit(event, path);
  await fake.pass();
}

beforeEach(() => {
  fake = fakeServer();
  readsWith();
  contentReload('content', fake.wait).hooks['astro:server:setup']?.(fake.setup);
});

describe('the content is read again', () => {
  test.each(['add', 'change', 'unlink'])('upon "%s" of a file in its folder, which is watched', async (event) => {
    expect(fake.watcher.add).toHaveBeenCalledWith(resolve('content'));
    await save(EVENT, event);
    expect(fake.refreshContent).toHaveBeenCalledTimes(1);
  });

  test.each(['src/pages/index.astro', 'content-of-another/events/one.mdx'])('not upon a change of %s', async (path) => {
    await save(resolve(path));
    expect(fake.refreshContent).not.toHaveBeenCalled();
  });

  test('once for files that are saved together, and each time as a turn of its own', async () => {
    fake.watcher.emit('change', EVENT);
    fake.watcher.emit('add', resolve('content/events/two.mdx'));
    await fake.pass();
    await save();
    const turns = fake.refreshContent.mock.calls.map(([options]) => options?.context?.['turn']);
    expect(turns).toEqual([1, 2]);
  });

  test('once more for what is saved while it is being read, and never twice at a time', async () => {
    const reads: (() => void)[] = [];
    fake.refreshContent.mockImplementation((options) => {
      options?.context?.['onRead']();
      return new Promise((done) => reads.push(done));
    });
    await save();
    await save();
    await save();
    expect(reads).toHaveLength(1);
    reads[0]?.();
    await fake.pass();
    await fake.pass();
    expect(reads).toHaveLength(2);
    expect(fake.waits()).toBe(0);
  });

  test('until Astro does it: a refresh that it skips is asked for again', async () => {
    fake.refreshContent.mockResolvedValueOnce(undefined).mockResolvedValueOnce(undefined);
    await save();
    expect(fake.refreshContent).toHaveBeenCalledTimes(1);
    await fake.pass();
    await fake.pass();
    expect(fake.refreshContent).toHaveBeenCalledTimes(3);
    expect(fake.waits()).toBe(0);
    expect(fake.logger.warn).not.toHaveBeenCalled();
  });

  test('but not without end: it is said what to do, and the next save tries again', async () => {
    fake.refreshContent.mockResolvedValue(undefined);
    await save();
    while (fake.waits() > 0) await fake.pass();
    expect(fake.logger.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Is src/content.config.ts broken?'));
    readsWith();
    const before = fake.refreshContent.mock.calls.length;
    await save();
    expect(fake.refreshContent).toHaveBeenCalledTimes(before + 1);
  });
});

describe('problems', () => {
  test('go to every open page and to the terminal, in the words of the check', async () => {
    const pages = [fake.connect(), fake.connect()];
    readsWith(WORDS);
    await save();
    for (const { told } of pages) expect(told).toEqual([{ type: 'error', err: { message: WORDS, stack: '' } }]);
    expect(fake.logger.error).toHaveBeenCalledExactlyOnceWith(WORDS);
  });

  test('are shown by a page that is opened later, and by none once they are mended', async () => {
    readsWith(WORDS);
    await save();
    expect(fake.connect().told).toEqual([{ type: 'error', err: { message: WORDS, stack: '' } }]);
    readsWith();
    await save();
    expect(fake.connect().told).toEqual([]);
  });

  test('that are mended leave the page by a reload, once', async () => {
    const { told } = fake.connect();
    readsWith(WORDS);
    await save();
    readsWith();
    await save();
    await save();
    expect(told.slice(1)).toEqual([RELOAD]);
  });

  test('that are mended by a change leave the page by the reload that Astro itself sends', async () => {
    const { told } = fake.connect();
    readsWith(WORDS);
    await save();
    fake.refreshContent.mockImplementation(async (options) => {
      options?.context?.['onRead']();
      fake.toRenderer('astro:content-changed');
    });
    await save();
    expect(told.slice(1)).toEqual([]);
    expect(fake.connect().told).toEqual([]);
  });

  test('that are others after the next save are told anew', async () => {
    const { told } = fake.connect();
    readsWith('one');
    await save();
    readsWith('two');
    await save();
    expect(told).toMatchObject([{ err: { message: 'one' } }, { err: { message: 'two' } }]);
  });
});

describe('a page is told once, when the content is read', () => {
  /** What the integration adds to Astro's settings. */
  function settings(command: 'dev' | 'build') {
    const [injectScript, updateConfig] = [vi.fn(), vi.fn()];
    const parameters = { command, injectScript, updateConfig } as unknown;
    const { hooks } = contentReload('content');
    hooks['astro:config:setup']?.(parameters as Parameters<NonNullable<(typeof hooks)['astro:config:setup']>>[0]);
    return { injectScript, updateConfig };
  }

  test('Vite sends nothing of its own for a file of the content, but does for others', () => {
    const [{ vite }] = settings('dev').updateConfig.mock.calls[0] ?? [{}];
    const { handler } = vite.plugins[0].hotUpdate;
    expect(handler({ file: EVENT.replaceAll('\\', '/') })).toEqual([]);
    expect(handler({ file: resolve('src/layouts/Page.astro').replaceAll('\\', '/') })).toBeUndefined();
    expect(handler({ file: resolve('content-of-another/one.mdx').replaceAll('\\', '/') })).toBeUndefined();
  });

  test('each page gets the script that tells its age; a build gets nothing', () => {
    expect(settings('dev').injectScript).toHaveBeenCalledExactlyOnceWith('page', expect.stringContaining('tellPageAge('));
    const { injectScript, updateConfig } = settings('build');
    expect([...injectScript.mock.calls, ...updateConfig.mock.calls]).toEqual([]);
  });
});
