import { resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { longestOfEachType, pageAddresses } from './addresses.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const chosen = process.env['PARLEY_EVERY_PAGE'] ? pageAddresses(dist) : longestOfEachType(dist);
const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(chosen)('%s is valid HTML', async (address) => {
  const report = await validator.validateFile(resolve(dist, `.${address.endsWith('/') ? `${address}index.html` : address}`));
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
  expect(faults).toEqual([]);
});
