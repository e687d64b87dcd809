import { describe, expect, it } from 'vitest';
import { errorOf } from '../../tests/support/codeOf.ts';
import { parseTemplate, type TemplatePart } from './parseTemplate.ts';

const text = (value: string): TemplatePart => ({ type: 'text', text: value });
const field = (name: string, position: number, ...filters: string[]): TemplatePart => ({
  type: 'field',
  name,
  filters,
  position,
});

describe('parseTemplate', () => {
  it.each<[template: string, parts: TemplatePart[]]>([
    ['', []],
    ['plain', [text('plain')]],
    ['{a}', [field('a', 1)]],
    ['x{a}y{b}z', [text('x'), field('a', 2), text('y'), field('b', 6), text('z')]],
    ['{a}{b}', [field('a', 1), field('b', 4)]],
    ['{a|upper}', [field('a', 1, 'upper')]],
    ['{ a | upper | trim }', [field('a', 1, 'upper', 'trim')]],
    ['{name.first}', [field('name.first', 1)]],
    ['{{', [text('{')]],
    ['{{a}', [text('{a}')]],
    ['{{{{', [text('{{')]],
    ['{{{a}', [text('{'), field('a', 3)]],
    ['}', [text('}')]],
    ['a}}b', [text('a}}b')]],
    ['{a}}', [field('a', 1), text('}')]],
    ['😀{a}', [text('😀'), field('a', 3)]],
    ['{the name}', [field('the name', 1)]],
    ['a\n{b}\n', [text('a\n'), field('b', 3), text('\n')]],
  ])('takes %j apart', (template, parts) => {
    expect(parseTemplate(template)).toEqual(parts);
  });

  it.each<[template: string, position: number, words: string]>([
    ['{', 1, 'never closed'],
    ['Hello {name', 7, 'never closed'],
    ['{a} and {b', 9, 'never closed'],
    ['{{{', 3, 'never closed'],
    ['{}', 1, 'a field needs a name'],
    ['x { }', 3, 'a field needs a name'],
    ['{|upper}', 1, 'a field needs a name'],
    ['{a{b}', 1, 'a field needs a name'],
    ['{a {{b}', 1, 'a field needs a name'],
    ['{a|}', 1, 'a filter needs a name'],
    ['{a||upper}', 1, 'a filter needs a name'],
    ['12{a|upper| }', 3, 'a filter needs a name'],
  ])('refuses %j at position %i', (template, position, words) => {
    const error = errorOf(() => parseTemplate(template));
    expect(error.code).toBe('INVALID_TEMPLATE');
    expect(error.message).toContain(`position ${position}: `);
    expect(error.message).toContain(words);
    expect(error.details).toEqual({ template, position });
  });

  it.each([undefined, null, 7, {}])('refuses %o, which is no text', (template) => {
    expect(errorOf(() => parseTemplate(template as string)).code).toBe('INVALID_TEMPLATE');
  });
});
