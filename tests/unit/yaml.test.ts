import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/reading/yaml.ts';

describe('YAML', () => {
  it('keeps days as text, and words that other readers take for truth values', () => {
    expect(readYaml('day: 2025-02-30\nhour: 01:30\nnorway: no\nmonth: 2026-11').data).toEqual({
      day: '2025-02-30',
      hour: '01:30',
      norway: 'no',
      month: '2026-11',
    });
  });

  it.each([
    ['a key written twice', 'a: 1\nb: 2\na: 3', 3, 'Map keys must be unique'],
    ['a tab for a blank', 'a:\n\tb: 1', 2, 'Tabs are not allowed as indentation'],
    ['an open quotation mark', 'a: "x', 1, 'Missing closing quotation mark'],
    ['a colon in a text', 'a: b: c', 1, 'Nested mappings are not allowed in compact mappings'],
    ['lines of one list indented in two ways', 'a:\n  - b\n - c', 3, 'A block sequence may not be used as an implicit map key'],
    ['a list as a key', '? [a, b]\n: c', 1, 'All keys must be strings'],
    ['a tag', 'a: 1\nb: !secret x', 2, 'Unresolved tag: !secret'],
    ['a tag that YAML knows', 'a: !!timestamp 2025-01-01', 1, 'Unresolved tag: tag:yaml.org,2002:timestamp'],
    ['two documents', 'a: 1\n---\nb: 2', 2, 'Source contains multiple documents'],
  ])('tells of %s, once', (_, text, line, message) => {
    const { faults, data } = readYaml(text);
    expect(faults.map((fault) => ({ line: fault.place?.line, message: fault.message }))).toEqual([
      { line, message: `This is not well-formed YAML: ${message}.` },
    ]);
    expect(faults[0]?.fix).not.toBe('');
    expect(data).toBeUndefined();
  });

  it('tells of every key written twice, and of the first other fault beside them', () => {
    expect(readYaml('a: 1\na: 2\nb: 1\nb: 2').faults.map(({ place }) => place?.line)).toEqual([2, 4]);
    expect(readYaml('a: 1\na: 2\nb: !x y\nc: !x y').faults.map(({ place }) => place?.line)).toEqual([2, 3]);
  });

  it.each([
    ['anchors and aliases', 'a: &x [1]\nb: *x', [1, 2]],
    ['a text that begins with a star', 'a: *bold*', [1]],
    ['a mapping that would grow without bound', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', [1, 2, 3, 3]],
  ])('refuses %s', (_, text, lines) => {
    const { faults } = readYaml(text);
    expect(faults.map(({ place }) => place?.line)).toEqual(lines);
    expect(faults[0]?.message).toBe('Anchors (&) and aliases (*) are not used in content files.');
  });

  it('takes __proto__ as a key like others', () => {
    const { data } = readYaml('__proto__:\n  polluted: yes');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
    expect(data).not.toHaveProperty('polluted');
  });

  it('knows the line of a field, or of the nearest one around it', () => {
    const { placeOf } = readYaml('name: x\nlist:\n  - a: 1\n    b: >-\n      long\n  - c: 2\nflow: [x,\n  y]', 11);
    expect(placeOf(['name']).line).toBe(11);
    expect(placeOf(['list']).line).toBe(12);
    expect(placeOf(['list', 0]).line).toBe(13);
    expect(placeOf(['list', 0, 'b']).line).toBe(14);
    expect(placeOf(['list', 1, 'c']).line).toBe(16);
    expect(placeOf(['list', 1, 'missing']).line).toBe(16);
    expect(placeOf(['list', 1, 'c'])).toEqual({ line: 16, column: 5 });
    expect(placeOf(['flow', 1]).line).toBe(18);
    expect(placeOf(['missing', 3]).line).toBe(11);
    expect(placeOf([]).line).toBe(11);
  });
});

it('what stands too deep in each other is told once, and nothing is read', () => {
  const { faults, data } = readYaml(`a: ${'['.repeat(3_000)}`);
  expect(faults.map(({ place, message }) => `${place?.line} ${message}`)).toEqual([
    '1 Brackets or lists stand in each other more than 100 deep.',
  ]);
  expect(data).toBeUndefined();
});
