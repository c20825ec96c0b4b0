import { z } from 'astro/zod';
import { parseDay } from '../day/day.ts';

/** The day that somebody meant who wrote 16.5.2025, 2025-5-16 or a day in curly quotation marks. */
function meantDay(text: string): string | undefined {
  const plain = text.replaceAll(/["'“”„«»]/g, '').trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(plain) ?? [];
  const inOrder = year === '' ? plain : `${year}-${month}-${day}`;
  const meant = inOrder.replaceAll(/(?<=-)(\d)(?=-|$)/g, '0$1');
  return meant !== text && parseDay(meant) ? meant : undefined;
}

function dayFault(text: string): string {
  const meant = meantDay(text);
  if (meant !== undefined) return `"${text}" is not how days are written here. Did you mean "${meant}"?`;
  return `"${text}" is not a day that exists; write 2025-05-11, 2025-05, 2025-05~ or 2025-05-11T01:30+03:00.`;
}

/** A written day, as EDTF with an optional local hour; kept as the text that was written. */
export const daySchema = z
  .string({ error: 'A day is written as text: put it in quotation marks, as in "2025-05-11".' })
  .refine((text) => parseDay(text) !== undefined, {
    error: (issue) => dayFault(String(issue.input)),
  })
  // What the forms made from this schema know it by.
  .meta({ format: 'edtf' });
