import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { names, seeded } from '../../tests/support/kinds.ts';
import { sourceOf } from '../generator/makeGenerator.ts';
import { defaultRoot } from '../root/defaultRoot.ts';
import { Root } from '../root/Root.ts';
import { template, templateGenerator } from './templateGenerator.ts';

const name = (path = 'names', root = seeded(1)) => names(root, path);

describe('template', () => {
  it('puts the fields of one address into a text', () => {
    const first = name('first');
    const last = name('last', sourceOf(first).root);
    const text = template('{first} {last|upper} <{first|lower}@example.com>', { first, last });
    for (let i = 0; i < 20; i++) {
      const [f, l] = [first.at(i), last.at(i)];
      expect(text.at(i)).toBe(`${f} ${l.toUpperCase()} <${f.toLowerCase()}@example.com>`);
    }
    expect(text.for('key')).toBe(
      `${first.for('key')} ${last.for('key').toUpperCase()} <${first.for('key').toLowerCase()}@example.com>`,
    );
    expect(text()).toBe(text.at(0));
  });

  it('moves no counter but its own', () => {
    const first = name('first');
    const text = template('{first}!', { first });
    text.batch(10);
    expect(first()).toBe(first.at(0));
    expect(text()).toBe(`${first.at(10)}!`);
  });

  it.each<[text: string, expected: string]>([
    ['{text}, {number}, {yes}', 'x, 7, true'],
    ['{text|upper}{number|trim}', 'X7'],
    ['{{{text}}}', '{x}}'],
    ['{{text}', '{text}'],
    ['', ''],
    ['no field', 'no field'],
    ['{text|upper|json|lower|capitalize}', 'X'],
  ])('takes constants: %j', (text, expected) => {
    const constant = template(text, { text: 'x', number: 7, yes: true });
    expect(constant.batch(3)).toEqual([expected, expected, expected]);
  });

  it('is a generator: it can be a field, be mapped, filtered, unique', () => {
    const root = seeded(1);
    const inner = template('<{a}>', { a: name('a', root) });
    const outer = template('{inner} {inner}', { inner });
    expect(outer.at(3)).toBe(`${inner.at(3)} ${inner.at(3)}`);
    expect(inner.map((text) => text.length).at(3)).toBe(inner.at(3).length);
    expect(
      inner
        .filter((text) => text.length > 8)
        .batch(20)
        .every((text) => text.length > 8),
    ).toBe(true);
    expect(new Set(inner.unique().batch(200)).size).toBe(200);
    expect(inner.maybe(0).at(3)).toBeUndefined();
  });

  it('redraws all its fields together', () => {
    const root = seeded(1);
    const a = name('a', root);
    const text = template('{a}={a}', { a }).filter((value) => value.length > 15);
    for (const value of text.batch(50)) {
      const [left, right] = value.split('=');
      expect(left).toBe(right);
    }
  });

  it('spells values of other kinds as text, and nothing for one that is not there', () => {
    const a = name('a');
    const fields = { length: a.map((value) => value.length), nothing: a.maybe(0), none: a.map(() => null) };
    expect(template('{length}{nothing|upper}{none}', fields).at(2)).toBe(`${a.at(2).length}`);
  });

  it('lives in the root of its first field, or in the one it is given, or in the default one', () => {
    const a = name('a');
    expect(sourceOf(template('{x}{a}', { x: 1, a })).root).toBe(sourceOf(a).root);
    expect(sourceOf(template('{x}', { x: 1 })).root).toBe(defaultRoot());
    const root = new Root({ seed: 5 });
    expect(sourceOf(templateGenerator('{a}', () => a, [], root)).root).toBe(root);
  });

  it('has a path of its text and what its fields stand for', () => {
    const a = name('a');
    expect(template('{x}', { x: a }).path).toBe('template:["{x}","a"]');
    expect(template('{x}', { x: a.with({ prefix: 'A' }) }).path).not.toBe(template('{x}', { x: a }).path);
    expect(template('{x} ', { x: a }).path).not.toBe(template('{x}', { x: a }).path);
  });

  it('takes no options', () => {
    const text = template('{x}', { x: name() });
    expect(codeOf(() => text({ prefix: 'A' }))).toBe('UNKNOWN_OPTION');
    expect(errorOf(() => text.with({})).message).toContain('give them to its fields');
  });

  it.each<[text: string, code: string, position: number, nearest: string[]]>([
    ['Hi {frist}', 'UNKNOWN_FIELD', 4, ['first']],
    ['{LAST }{lst}', 'UNKNOWN_FIELD', 1, ['last']],
    ['{first|uper}', 'UNKNOWN_FILTER', 1, ['upper']],
    ['{first} {last|upper|lowr}', 'UNKNOWN_FILTER', 9, ['lower']],
    ['{toString}', 'UNKNOWN_FIELD', 1, []],
    ['{first|constructor}', 'UNKNOWN_FILTER', 1, []],
  ])('tells what is unknown in %j, where, and what is near', (text, code, position, nearest) => {
    const error = errorOf(() => template(text, { first: 'a', last: 'b' }));
    expect(error.code).toBe(code);
    expect(error.details).toMatchObject({ template: text, position });
    expect(error.message).toContain(`position ${position}: there is no`);
    expect((error.details.nearest as string[]).slice(0, nearest.length)).toEqual(nearest);
    expect(error.message).toContain('did you mean');
  });

  it('says that there are no fields at all', () => {
    expect(errorOf(() => template('{a}', {})).message).toContain('there are none');
  });
});
