import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGE_AGE, tellPageAge } from '../../../src/integrations/browser/page-age.ts';
import { contentReload } from '../../../src/integrations/content-reload.ts';
import { fakeServer } from './fake-server.ts';

const CHANGED = 'astro:content-changed';
const RELOAD = { type: 'full-reload' };

let fake: ReturnType<typeof fakeServer>;
beforeEach(() => {
  fake = fakeServer();
  contentReload('content', fake.wait).hooks['astro:server:setup']?.(fake.setup);
});

/** A browser that keeps what the head of an answer says, as `performance` does. */
function measured(headers: Record<string, string>): Pick<Performance, 'getEntriesByType'> {
  const [, name = '', description = ''] = /^([\w-]+);desc="([^"]*)"$/.exec(headers['Server-Timing'] ?? '') ?? [];
  const serverTiming = [{ name: 'another', description: '9' }, ...(name ? [{ name, description }] : [])];
  return { getEntriesByType: (type) => (type === 'navigation' ? [{ serverTiming } as unknown as PerformanceEntry] : []) };
}

/** The rest of a page's loading: its socket connects, and its script tells its age. */
function arrive(headers: Record<string, string>): unknown[] {
  const page = fake.connect();
  tellPageAge(measured(headers), { send: (event, age) => fake.hear(event, age, page) });
  return page.told;
}

describe('a page that comes late', () => {
  test('is reloaded if the content changed after its answer was begun', () => {
    const late = fake.answer();
    fake.toRenderer(CHANGED);
    expect(arrive(late)).toEqual([RELOAD]);
  });

  test('is left alone if it shows the content as it is', () => {
    fake.toRenderer(CHANGED);
    const inTime = fake.answer();
    expect(arrive(inTime)).toEqual([]);
    fake.toRenderer('astro:routes-updated');
    expect(arrive(inTime)).toEqual([]);
  });

  test('is the only one that is reloaded', () => {
    const late = fake.answer();
    fake.toRenderer(CHANGED);
    const others = arrive(fake.answer());
    arrive(late);
    expect(others).toEqual([]);
  });

  test('says nothing if its answer has no age: it came from elsewhere, or the browser keeps it to itself', () => {
    const send = vi.fn();
    tellPageAge(measured({}), { send });
    tellPageAge({ getEntriesByType: () => [] }, { send });
    expect(send).not.toHaveBeenCalled();
    tellPageAge(measured({ 'Server-Timing': `${PAGE_AGE};desc="3"` }), { send });
    expect(send).toHaveBeenCalledExactlyOnceWith(PAGE_AGE, '3');
  });
});

describe('when the content changes', () => {
  /** Modules that have run, by id, each with the ids of those that import it. */
  const importers: Record<string, string[]> = {
    '\0astro:data-layer-content': ['store'],
    ...{ store: ['page', 'layout'], layout: ['page'], page: ['store'], styles: ['page'] },
  };

  test('all that was made from it runs anew, circles included, and nothing else', () => {
    const { evaluatedModules } = fake.runner;
    evaluatedModules.getModuleById.mockImplementation((id: string) => importers[id] && { id, importers: new Set(importers[id]) });
    fake.toRenderer('astro:routes-updated');
    expect(evaluatedModules.invalidateModule).not.toHaveBeenCalled();
    fake.toRenderer(CHANGED);
    const forgotten = evaluatedModules.invalidateModule.mock.calls.map(([{ id }]) => id);
    expect(forgotten.sort()).toEqual(['\0astro:data-layer-content', 'layout', 'page', 'store']);
  });
});
