import { describe, expect, it } from 'vitest';
import { cultureOf, PERSON_LOCALES, romanizedCulture } from '../culture/cultures.ts';
import { FEMININE } from '../culture/feminine.ts';
import { MULTI_CULTURES, MULTI_TOTAL } from '../culture/multi.ts';
import { Phony } from '../facade/Phony.ts';
import { LOCALES } from '../locales.ts';

const phony = Phony.seed('persons');
const romanized = LOCALES.filter((locale) => romanizedCulture(locale) !== undefined);

describe.each([...PERSON_LOCALES, ...romanized])('persons in %s', (locale) => {
  const own = phony.locale(locale);
  const culture = cultureOf(locale);
  const persons = Array.from({ length: 40 }, (_, index) => own.person().at(index));

  it('are one person at one index, whichever field is asked for', () => {
    for (const [index, person] of persons.slice(0, 5).entries()) {
      expect(person).toEqual({
        first: own.name().first.at(index),
        middle: own.name().middle.at(index),
        last: own.name().last.at(index),
        full: own.name().full.at(index),
        gender: own.name().gender.at(index),
        email: own.email().at(index),
        username: own.username().at(index),
        birthdate: own.person().birthdate.at(index),
        age: own.person().age.at(index),
        phone: own.person().phone.at(index),
        address: own.person().address.at(index),
        job: own.person().job.at(index),
        company: own.person().company.at(index),
        locale,
      });
    }
  });

  it('are called in the order of their culture', () => {
    const { familyFirst = false, separator = ' ', middle } = culture;
    for (const [index, { first, last, full, middle: second }] of persons.entries()) {
      expect(full).toBe(familyFirst ? last + separator + first : first + separator + last);
      expect(second === undefined).toBe(middle === undefined);
      const given = second === undefined ? first : first + separator + second;
      const whole = familyFirst ? last + separator + given : given + separator + last;
      expect(own.name().full.with({ middle: true }).at(index)).toBe(whole);
      expect(last.split(' ').length).toBeGreaterThanOrEqual(culture.familyNames === 2 ? 2 : 1);
    }
  });

  it('have accounts of small ASCII letters', () => {
    for (const { email, username } of persons) {
      expect(email).toMatch(/^[a-z0-9]+(?:[._][a-z0-9]+)?@example\.(?:com|org|net)$/);
      expect(username).toMatch(/^[a-z0-9]+(?:[._][a-z0-9]+)?$/);
    }
    const nameless = persons.filter(({ username }) => /^user\d{5}$/.test(username)).length;
    // The signs of Japanese names do not always tell how they are read.
    if (locale === 'ja') expect(nameless).toBeLessThan(32);
    else expect(nameless).toBeLessThan(4);
  });

  it('are of the gender that is asked for', () => {
    for (const gender of ['female', 'male'] as const) {
      const { full, gender: found } = own.person().with({ gender }).at(3);
      expect(found).toBe(gender);
      expect(own.name().full.with({ gender }).at(3)).toBe(full);
      expect(own.name().first.with({ gender, maxLength: 5 }).at(3).length).toBeLessThanOrEqual(5);
    }
    expect(new Set(persons.map(({ gender }) => gender))).toEqual(new Set(['female', 'male']));
  });
});

describe('family names that agree', () => {
  it.each(Object.keys(FEMININE))('%s: a woman’s is made of a man’s', (language) => {
    const names = phony.locale(language).name();
    const women = names.full.with({ gender: 'female' });
    const men = names.full.with({ gender: 'male' });
    const lastOf = (full: string): string => full.split(' ').at(-1)!;
    const forms = women.batch(200).map(lastOf);
    // What a rule makes stays as it is, or is no man's form.
    expect(forms.filter((form) => FEMININE[language]!(form) === form).length).toBeGreaterThan(150);
    const changed = men
      .batch(200)
      .map(lastOf)
      .filter((name) => FEMININE[language]!(name) !== name).length;
    expect(changed).toBeGreaterThan(40);
  });

  it('satisfy constraints in the form that they have', () => {
    const last = phony.locale('cs').name().last;
    const names = last.batch(60, { suffix: 'ová', maxLength: 8 });
    expect(names.every((name) => name.endsWith('ová') && name.length <= 8)).toBe(true);
    expect(() => last({ suffix: 'qqq' })).toThrow(expect.objectContaining({ code: 'REDRAWS_EXHAUSTED' }));
    const chinese = phony.locale('zh-Latn').name().first.batch(30, { prefix: 'X' });
    expect(chinese.every((name) => name.startsWith('X'))).toBe(true);
    expect(() => phony.locale('zh-Latn').name().first({ prefix: 'Ж' })).toThrow(
      expect.objectContaining({ code: 'REDRAWS_EXHAUSTED' }),
    );
  });

  it('with constraints are one where the culture has two', () => {
    const last = phony.locale('es').name().last;
    expect(last.at(3).split(' ').length).toBeGreaterThan(1);
    for (const name of last.batch(30, { maxLength: 6, pattern: /^\p{L}+$/u })) expect(name).toMatch(/^\p{L}{2,6}$/u);
  });
});

describe('multi', () => {
  const persons = Array.from({ length: 4000 }, (_, index) => phony.person().at(index));

  it('is the default, and has persons of each culture as often as its weight says', () => {
    expect(MULTI_TOTAL).toBe(100);
    const counts = new Map<string, number>();
    for (const { locale } of persons) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(MULTI_CULTURES.map(([locale]) => locale).sort());
    for (const [locale, weight] of MULTI_CULTURES) {
      const expected = (persons.length * weight) / 100;
      expect(Math.abs(counts.get(locale)! - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  it('has the persons that each culture has at the same index', () => {
    for (const index of [0, 1, 2, 99]) {
      const person = persons[index]!;
      expect(phony.locale(person.locale).person().at(index)).toEqual(person);
      expect(phony.name().full.at(index)).toBe(person.full);
      expect(phony.email().at(index)).toBe(person.email);
      expect(phony.person().with({ gender: 'female' }).at(index).gender).toBe('female');
      expect(phony.name().full.with({ gender: 'female', middle: true }).at(index)).toContain(
        phony.name().first.with({ gender: 'female' }).at(index),
      );
    }
  });

  it('is conditioned as a whole', () => {
    const names = phony.name().last.batch(300, { suffix: 'oğlu' });
    expect(names.every((name) => name.endsWith('oğlu'))).toBe(true);
    expect(() => phony.name().first({ prefix: 'ж' })).toThrow(expect.objectContaining({ code: 'UNSATISFIABLE' }));
    // 'Yıl' begins Turkish names alone: all of these come from 6 of 100 persons' culture.
    expect(phony.name().last({ prefix: 'Yıl' })).toMatch(/^Yıl/);
  });

  it('refuses what no culture knows', () => {
    expect(() => phony.name().first({ sufix: 'a' } as object)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    );
    expect(() =>
      phony
        .name()
        .full.with({ middle: 'yes' as never })
        .at(0),
    ).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }));
  });
});

describe('Japanese persons in Latin letters', () => {
  const [own, latin] = ['ja', 'ja-Latn'].map((locale) => phony.locale(locale)) as [typeof phony, typeof phony];

  it('are those of Japan where their names can be read, and of the same gender where they cannot', () => {
    const women = new Set(latin.name().first.with({ gender: 'female' }).batch(3000));
    const men = new Set(latin.name().first.with({ gender: 'male' }).batch(3000));
    let same = 0;
    let others = 0;
    for (let index = 0; index < 300; index++) {
      const person = latin.person().at(index);
      const [family, given] = person.full.split(' ') as [string, string];
      expect(person.gender).toBe(own.person().at(index).gender);
      // Names of accounts are those of the person, though the first ones that were drawn may have had no reading.
      expect(`${family}${given}`.toLowerCase()).toContain(/[a-z]{2,}/.exec(person.username)![0].slice(1, 3));
      if (women.has(given) === men.has(given)) continue;
      if (women.has(given) === (person.gender === 'female')) same++;
      else others++;
    }
    expect(same).toBeGreaterThan(100);
    expect(others / same).toBeLessThan(0.1);
  });
});
