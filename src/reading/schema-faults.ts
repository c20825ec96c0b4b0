import type { z } from 'astro/zod';
import { inside, schemaAt, unwrap } from '../schema/inside.ts';
import { nearest } from '../schema/nearest.ts';
import type { Fault, FieldPath } from '../schema/record.ts';
import { truncate } from '../schema/truncate.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

function describe(schema: Schema | undefined): string {
  if (!schema) return '';
  const own = (schema as { description?: string }).description;
  const inner = unwrap(schema);
  return own ?? (inner === schema ? '' : describe(inner)) ?? '';
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${truncate(value)}"` : truncate(JSON.stringify(value) ?? 'nothing');

const KIND_NAMES: Record<string, string> = {
  array: 'a list',
  object: 'a group of fields',
  string: 'text',
  record: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  return KIND_NAMES[typeof value] ?? typeof value;
}

function listed(words: readonly unknown[]): string {
  return words.map(String).join(', ');
}

/** The names of the fields that may stand at a path, in the order of the schema; none if the path leads to no group of fields. */
export function fieldNamesAt(schema: Schema, path: FieldPath): string[] {
  const here = schemaAt(schema, path);
  return Object.keys((here && inside(here).shape) ?? {});
}

function unknownKeys(schema: Schema, issue: Issue & { code: 'unrecognized_keys' }): Array<{ key: string; message: string; fix: string }> {
  const known = fieldNamesAt(schema, issue.path as FieldPath);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    return {
      key,
      message: `There is no field "${truncate(key)}" here.`,
      fix: `${meant ? `Did you mean "${meant}"? ` : ''}The fields here are: ${listed(known)}.`,
    };
  });
}

function wrongValue(issue: Issue & { code: 'invalid_value' }, name: string, value: unknown): { message: string; fix: string } {
  const meant = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
  return {
    message: `${shown(value)} is not possible for "${name}".`,
    fix: `${meant ? `Did you mean "${meant}"? ` : ''}Possible: ${listed(issue.values)}.`,
  };
}

function wrongType(issue: Issue & { code: 'invalid_type' }, name: string, value: unknown, help: string): { message: string; fix: string } {
  if (value === undefined) return { message: `The field "${name}" is missing.`, fix: help || `Add a line "${name}: …".` };
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { message: `"${name}" should be text, but it is ${kindOf(value)}.`, fix: `Put it in quotation marks: "${value}".` };
  }
  return {
    message: `"${name}" should be ${KIND_NAMES[issue.expected] ?? issue.expected}, but it is ${kindOf(value)}.`,
    fix: help || `Write ${KIND_NAMES[issue.expected] ?? issue.expected} there.`,
  };
}

function faultsOf(schema: Schema, data: unknown, issue: Issue): Omit<Fault, 'rule'>[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') {
    return unknownKeys(schema, issue).map(({ key, ...rest }) => ({ path: [...path, key], ...rest }));
  }
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'file');
  const value = valueAt(data, path);
  const help = describe(schemaAt(schema, path));
  if (path.length === 0 && issue.code === 'invalid_type') {
    return [
      {
        path,
        message: `A file holds fields, but this one is ${kindOf(value)}.`,
        fix: 'Write fields, each on a line: a word, a colon, a blank and the value.',
      },
    ];
  }
  if (typeof value === 'string' && value.trim() === '') {
    const choices = issue.code === 'invalid_value' ? `Possible: ${listed(issue.values)}.` : '';
    return [{ path, message: `"${name}" is empty.`, fix: help || choices || issue.message }];
  }
  if (issue.code === 'invalid_union')
    return [{ path, message: `${shown(value)} is not possible for "${name}".`, fix: help || `Mend "${name}".` }];
  if (value !== undefined && issue.code === 'invalid_value') return [{ path, ...wrongValue(issue, name, value) }];
  if (issue.code === 'invalid_value') {
    return [{ path, message: `The field "${name}" is missing.`, fix: `Possible: ${listed(issue.values)}.` }];
  }
  if (issue.code === 'invalid_type') return [{ path, ...wrongType(issue, name, value, help) }];
  return [{ path, message: issue.message, fix: help || `Mend "${name}".` }];
}

/** What is wrong with the fields of one file, in the author's words; empty if nothing is. */
export function schemaFaults(schema: Schema, data: unknown, issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => faultsOf(schema, data, issue).map((fault) => ({ ...fault, rule: 'fields-known' })));
}
