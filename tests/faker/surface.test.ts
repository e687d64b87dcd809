import * as theirs from '@faker-js/faker';
import { describe, expect, test, vi } from 'vitest';
import * as ours from '../../packages/phony/src/faker/index.ts';
import { CASES } from './cases/index.ts';
import { type Method, type Modules, methodAt, methodsOf, modulesOf } from './methods.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

/** Locales of faker that Phony has no names of its own for. */
const NOT_HERE = [
  'af_ZA',
  'az',
  'cy',
  'dv',
  'en_AU_ocker',
  'en_BORK',
  'en_GH',
  'en_HK',
  'en_NG',
  'en_NP',
  'eo',
  'fr_BE',
  'fr_CA',
  'fr_CH',
  'fr_LU',
  'fr_SN',
  'ku_ckb',
  'ku_kmr_latin',
  'mk',
  'mn_MN_cyrl',
  'ne',
  'ro_MD',
  'uz_UZ_latin',
  'yo_NG',
  'zu_ZA',
];
const FAKERS_NOT_HERE = NOT_HERE.map(fakerName);

/** What version 9 still had. */
const DEPRECATED = [
  'finance.maskedNumber',
  'image.avatarLegacy',
  'image.urlPlaceholder',
  'internet.color',
  'internet.userName',
];

/** `de_AT` → `fakerDE_AT`, `uz_UZ_latin` → `fakerUZ_UZ_latin`. */
function fakerName(locale: string): string {
  const [language, ...rest] = locale.split('_');
  return `faker${[language!.toUpperCase(), ...rest].join('_')}`;
}

describe('exports', () => {
  test('all that faker has are here, but for locales that Phony does not have', () => {
    const missing = Object.keys(theirs).filter((name) => !(name in ours));
    expect(missing.sort()).toEqual([...NOT_HERE, ...FAKERS_NOT_HERE].sort());
  });

  test('are of the same kind', () => {
    const others = Object.keys(theirs)
      .filter((name) => name in ours)
      .filter((name) => typeof at(theirs, name) !== typeof at(ours, name));
    expect(others).toEqual([]);
  });

  test.each([
    'Aircraft',
    'BitcoinAddressFamily',
    'BitcoinNetwork',
    'CssFunction',
    'CssSpace',
    'IPv4Network',
    'LengthStrategy',
    'Sex',
  ])('the enum %s has the same members', (name) => {
    expect(at(ours, name)).toEqual(at(theirs, name));
  });

  test('locales and fakers are by the same names', () => {
    for (const group of ['allFakers', 'allLocales']) {
      const missing = Object.keys(at(theirs, group) as object).filter((name) => !(name in (at(ours, group) as object)));
      expect(missing.sort()).toEqual(NOT_HERE);
    }
    expect(ours.faker).toBe(ours.fakerEN);
    expect(ours.allFakers.de_AT).toBe(ours.fakerDE_AT);
    expect(ours.allLocales.de_AT).toBe(ours.de_AT);
  });

  test('functions take as many arguments', () => {
    const names = ['createFakerCore', 'exponentialDistributor', 'generateMersenne32Randomizer'];
    names.push('generateMersenne53Randomizer', 'mergeLocales', 'uniformDistributor');
    expect(names.filter((name) => lengthOf(ours, name) !== lengthOf(theirs, name))).toEqual([]);
  });
});

describe('modules and methods', () => {
  test('faker has 27 modules with 262 methods', () => {
    expect([modulesOf(theirs.faker).length, methodsOf(theirs.faker).length]).toEqual([27, 262]);
  });

  test('all modules are here', () => {
    expect(modulesOf(ours.faker).sort()).toEqual(modulesOf(theirs.faker).sort());
  });

  test('all methods are here', () => {
    const here = methodsOf(ours.faker);
    expect(methodsOf(theirs.faker).filter((path) => !here.includes(path))).toEqual([]);
  });

  test('nothing else is here than what version 9 had and what helpers.unique is', () => {
    const known = methodsOf(theirs.faker);
    const besides = methodsOf(ours.faker).filter((path) => !known.includes(path));
    expect(besides.sort()).toEqual([...DEPRECATED, 'helpers.unique'].sort());
  });

  test('each has the length that it has there', () => {
    const here = methodsOf(ours.faker);
    const others = methodsOf(theirs.faker)
      .filter((path) => here.includes(path))
      .map((path) => ({ path, length: methodAt(ours.faker, path).length, was: methodAt(theirs.faker, path).length }))
      .filter(({ length, was }) => length !== was);
    expect(others).toEqual([]);
  });

  test('each works without its module', () => {
    // Taken off in a loop, as destructuring does it.
    const problems: string[] = [];
    for (const path of methodsOf(ours.faker)) {
      const detached = methodAt(ours.faker, path);
      try {
        detached(...(CASES[path]?.[0]?.args ?? [() => 'x']));
      } catch (error) {
        if (error instanceof TypeError) problems.push(`${path}: ${error.message}`);
      }
    }
    expect(problems).toEqual([]);
  });

  test('each may be replaced on its module, as spies do it', () => {
    const faker = new ours.Faker({ locale: ours.en, seed: 1 });
    for (const path of methodsOf(faker)) {
      const [module, name] = path.split('.') as [string, string];
      const spy = vi.spyOn((faker as unknown as Record<string, Record<string, Method>>)[module]!, name);
      spy.mockReturnValue('spied');
      expect(methodAt(faker, path)()).toBe('spied');
      spy.mockRestore();
    }
  });
});

describe('what version 9 had', () => {
  test.each(DEPRECATED)('%s is back', (path) => {
    expect(methodAt(ours.faker, path).length).toBe(0);
    expect(methodAt(ours.faker, path)()).toMatch(/^\S+$/);
  });

  test('the modules address and name are those that took their place', () => {
    const old = ours.faker as unknown as { address: unknown; name: unknown };
    expect(old.address).toBe(ours.faker.location);
    expect(old.name).toBe(ours.faker.person);
  });

  test('formats', () => {
    const { finance, image, internet } = ours.faker as unknown as Record<string, Record<string, Method>>;
    expect(finance!.maskedNumber!()).toMatch(/^\(\.\.\.\d{4}\)$/);
    expect(finance!.maskedNumber!(8)).toMatch(/^\(\.\.\.\d{8}\)$/);
    expect(finance!.maskedNumber!({ length: 3, parens: false, ellipsis: false })).toMatch(/^\d{3}$/);
    expect(image!.urlPlaceholder!({ width: 3, height: 4, format: 'png', text: 'a b' })).toMatch(
      /^https:\/\/via\.placeholder\.com\/3x4\/[\da-f]{6}\/[\da-f]{6}\.png\?text=a%20b$/,
    );
    expect(internet!.color!({ redBase: 255, greenBase: 255, blueBase: 255 })).toMatch(/^#([7-9a-f][\da-f]){3}$/);
    expect(internet!.userName!({ firstName: 'Ada', lastName: 'Byron' })).toMatch(/^Ada/);
  });
});

describe('fakers', () => {
  test('have the members that theirs have', () => {
    const members = (faker: object): string[] => {
      const names = new Set<string>();
      for (
        let at: object | null = faker;
        at !== null && at !== Object.prototype;
        at = Object.getPrototypeOf(at) as object
      )
        for (const name of Object.getOwnPropertyNames(at)) names.add(name);
      return [...names];
    };
    const [here, simple] = [members(ours.faker), members(ours.simpleFaker)];
    expect(members(theirs.faker).filter((name) => !here.includes(name))).toEqual([]);
    expect(members(theirs.simpleFaker).filter((name) => !simple.includes(name))).toEqual([]);
  });

  test('tell what their locale is', () => {
    const fields = Object.keys(theirs.fakerDE_AT.getMetadata()).sort();
    expect(Object.keys(ours.fakerDE_AT.getMetadata()).sort()).toEqual(fields);
    expect(ours.fakerDE_AT.getMetadata()).toMatchObject({ code: 'de_AT', language: 'de', country: 'AT', dir: 'ltr' });
  });

  test('FakerError is an error with its name in the class', () => {
    const error = new ours.FakerError('why');
    expect(error).toBeInstanceOf(Error);
    expect([error.message, error.constructor.name]).toEqual(['why', 'FakerError']);
  });
});

function at(exports: object, name: string): unknown {
  return (exports as Modules)[name];
}

function lengthOf(exports: object, name: string): number {
  return (at(exports, name) as Method).length;
}
