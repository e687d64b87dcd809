import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../../tests/support/codeOf.ts';
import { names, seeded } from '../../../tests/support/kinds.ts';
import { MODEL, ROWS } from '../../../tests/support/testModel.ts';
import { GenerationError } from '../GenerationError.ts';
import { makeGenerator } from '../makeGenerator.ts';
import { type ModelOptions, ModelSource, optionsPath } from './ModelSource.ts';

const path = (options: ModelOptions): string => names(seeded(1)).with(options).path;

describe('ModelSource', () => {
  it.each<[options: ModelOptions, canonical: string]>([
    [{}, 'names'],
    [{ minLength: 4, maxLength: 9 }, 'names?maxLength=9&minLength=4'],
    [{ maxLength: 9, minLength: 4 }, 'names?maxLength=9&minLength=4'],
    [{ prefix: 'Al', minLength: undefined }, 'names?prefix="Al"'],
    [{ excludeOriginals: true }, 'names?excludeOriginals=true'],
    // Options that say what holds anyway are left out: they are the same path.
    [{ excludeOriginals: false }, 'names'],
    [{ excludeOriginals: undefined, maxLength: undefined, minLength: undefined, prefix: undefined }, 'names'],
    [{ minLength: 0 }, 'names'],
    [{ minLength: 1 }, 'names'],
    [{ prefix: '' }, 'names'],
    [{ prefix: 'Zoe\u0308' }, 'names?prefix="Zo\u00eb"'],
    [{ suffix: 'oe\u0308' }, 'names?suffix="o\u00eb"'],
    [{ suffix: 'a', prefix: 'Al' }, 'names?prefix="Al"&suffix="a"'],
    [{ suffix: '', minWords: 0, pattern: undefined }, 'names'],
    [{ minLength: 1, minWords: 1 }, 'names?minWords=1'],
    [{ maxWords: 1, minWords: 1 }, 'names?maxWords=1&minWords=1'],
    [{ pattern: /^A/ }, 'names?pattern="/^A/"'],
    [{ pattern: '/^A/' }, 'names?pattern="/^A/"'],
    // Flags that change nothing are left out, the others have one order; so has the spelling of a slash.
    [{ pattern: /^A/g }, 'names?pattern="/^A/"'],
    [{ pattern: '/^a/misg' }, 'names?pattern="/^a/ims"'],
    [{ pattern: /a[/]?/u }, 'names?pattern="/a[\\\\/]?/u"'],
    [{ pattern: '/A|"/' }, 'names?pattern="/A|\\"/"'],
    [
      { suffix: 'a', pattern: /^[A-M]/, excludeOriginals: true, maxWords: 1, minLength: 4 },
      'names?excludeOriginals=true&maxWords=1&minLength=4&pattern="/^[A-M]/"&suffix="a"',
    ],
  ])('has for %j the path %s', (options, canonical) => {
    expect(path(options)).toBe(canonical);
    const plain = names(seeded(1)).with(options).batch(20);
    const same = names(seeded(1)).batch(20);
    expect(JSON.stringify(plain) === JSON.stringify(same)).toBe(canonical === 'names');
  });

  it('spells options so that no text looks like another option', () => {
    expect(optionsPath('p', { prefix: 'A"&minLength=9', b: 1, a: [2] })).toBe('p?a=[2]&b=1&prefix="A\\"&minLength=9"');
    expect(optionsPath('p', {})).toBe('p');
  });

  it('satisfies its constraints', () => {
    for (const value of names(seeded(1)).with({ minLength: 4, maxLength: 6 }).batch(300)) {
      expect(value.length).toBeGreaterThanOrEqual(4);
      expect(value.length).toBeLessThanOrEqual(6);
    }
    for (const value of names(seeded(1)).with({ prefix: 'Mar', minLength: 6 }).batch(300)) {
      expect(value).toMatch(/^Mar.{3,}$/);
    }
  });

  it('adds options to those given before; undefined takes none back', () => {
    const name = names(seeded(1));
    expect(name.with({ minLength: 4 }).with({ maxLength: 9 }).path).toBe('names?maxLength=9&minLength=4');
    expect(name.with({ minLength: 4 }).with({ minLength: 6 }).path).toBe('names?minLength=6');
    expect(name.with({ excludeOriginals: true }).with({ excludeOriginals: false }).path).toBe('names');
    expect(name.with({ minLength: 4 }).with({ minLength: undefined }).path).toBe('names?minLength=4');
    const long = name.with({ minLength: 4 });
    expect(long.with({ minLength: undefined }).path).toBe(long.with({}).path);
  });

  it('never gives an original where it is told not to', () => {
    const plain = names(seeded(1)).batch(2000);
    expect(plain.filter((value) => ROWS.includes(value)).length).toBeGreaterThan(10);
    for (const options of [{}, { prefix: 'A' }, { minLength: 6 }]) {
      const novel = names(seeded(1)).with({ ...options, excludeOriginals: true });
      expect(novel.batch(2000).filter((value) => ROWS.includes(value))).toEqual([]);
    }
  });

  it('gives at an address without originals the first redraw that is none', () => {
    const root = seeded(1);
    const novel = new ModelSource(root, MODEL, 'names', { excludeOriginals: true });
    const generator = makeGenerator(novel);
    const values = generator.batch(200);
    expect(values).toEqual(values.map((_, i) => generator.at(i)));
  });

  it('gives up, with a code, when there is nothing but originals', () => {
    const model = trainModel(['aba', 'cdc'], { smoothing: 'none', order: 5, name: 'parrot' });
    const novel = makeGenerator(new ModelSource(seeded(1), model, 'parrot', { excludeOriginals: true }));
    const error = errorOf(() => novel());
    expect(error).toBeInstanceOf(GenerationError);
    expect(error.code).toBe('REDRAWS_EXHAUSTED');
    expect(error.message).toContain('10000');
    expect(novel.tryGenerate()).toMatchObject({ ok: false, code: 'REDRAWS_EXHAUSTED' });
  });

  it.each<[options: ModelOptions, excluding: string[], words: string]>([
    [{ prefix: 'Q' }, ['prefix'], 'prefix "Q", since no value has "Q" in it; loosen it'],
    [{ suffix: '?!' }, ['suffix'], 'suffix "?!", since no value has "?" or "!" in it; loosen it'],
    [{ minWords: 2 }, ['minWords'], 'minWords 2; loosen it'],
    [{ pattern: /\d/, maxLength: 9 }, ['pattern'], 'pattern "/\\\\d/"; loosen it'],
    [{ pattern: /^A.*a$/, suffix: 'n', minLength: 3 }, ['pattern', 'suffix'], ' and suffix "n"; loosen one of them'],
    [{ pattern: /^.{4}$/, minLength: 5 }, ['minLength', 'pattern'], 'minLength 5 and pattern "/^.{4}$/"; loosen one'],
    [{ prefix: 'Al', pattern: /^B/, suffix: 'a' }, ['pattern', 'prefix'], 'pattern "/^B/" and prefix "Al"; loosen one'],
    [{ minLength: 5000 }, ['minLength'], 'minLength 5000; loosen it'],
    [{ prefix: 'Magda', maxLength: 3 }, ['maxLength', 'prefix'], 'maxLength 3 and prefix "Magda"; loosen one of them'],
    [{ prefix: 'Q', maxLength: 3, minLength: 2 }, ['prefix'], 'prefix "Q", since no value has "Q" in it; loosen it'],
  ])('says which constraint excludes everything: %j', (options, excluding, words) => {
    const error = errorOf(() => names(seeded(1)).with(options));
    expect(error).toBeInstanceOf(GenerationError);
    expect(error.code).toBe('UNSATISFIABLE');
    expect([...(error.details.excluding as string[])].sort()).toEqual(excluding);
    expect(error.message).toContain(words);
  });

  it('refuses what it does not know, with what it knows', () => {
    const error = errorOf(() => names(seeded(1)).with({ sufix: 'a' } as ModelOptions));
    expect(error.code).toBe('UNKNOWN_OPTION');
    expect(error.message).toContain(
      'maxLength, maxWords, minLength, minWords, pattern, prefix, suffix, excludeOriginals',
    );
    expect(codeOf(() => names(seeded(1)).with({ excludeOriginals: 1 } as unknown as ModelOptions))).toBe(
      'INVALID_OPTIONS',
    );
  });
});
