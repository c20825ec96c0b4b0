import { expect, test } from 'vitest';
import { FEEDS, feedText } from '../../src/exports/feeds.ts';
import { dossierWith, filed } from './build.ts';

const words = { titleOf: (address: string) => `The page <${address}>`, urlOf: (address: string) => `https://example.org${address}` };
const change = filed('changes', 'ports-corrected', {
  day: '1921-04-02',
  kind: 'correction',
  words: 'Ports & <img src=x onerror=alert(1)> were named twice.',
  pages: ['/conditions/ports/'],
});

test.each(Object.keys(FEEDS) as (keyof typeof FEEDS)[])('%s tells a change in words that no reader of feeds can run', (name) => {
  const text = feedText(dossierWith([change]), name, words);
  expect(text).toContain('Ports &amp; &lt;img src=x onerror=alert(1)&gt; were named twice.');
  expect(text).not.toContain('<img');
  expect(text).toContain('https://example.org/conditions/ports/');
  expect(text).toMatch(/1921-04-02|02 Apr 1921/);
});
