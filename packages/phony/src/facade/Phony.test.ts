import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { saveModel, trainModel } from '@phonyland/language-generator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MULTI_CULTURES } from '../culture/multi.ts';
import { Phony } from './Phony.ts';

/** The facade as a fresh process would import it: with a default root that nothing was drawn from. */
async function freshPhony(): Promise<typeof Phony> {
  vi.resetModules();
  return (await import('./Phony.ts')).Phony;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(['en-US', 'tr'])('persons in %s', (locale) => {
  const phony = Phony.seed(7).locale(locale);

  it('are one person at one index, whichever field is asked for', () => {
    for (const index of [0, 7, 1_000_000_000]) {
      const person = phony.person().at(index);
      expect(person).toEqual({
        first: phony.name().first.at(index),
        middle: phony.name().middle.at(index),
        last: phony.name().last.at(index),
        full: phony.name().full.at(index),
        gender: phony.name().gender.at(index),
        email: phony.email().at(index),
        username: phony.username().at(index),
        birthdate: phony.person().birthdate.at(index),
        age: phony.person().age.at(index),
        phone: phony.person().phone.at(index),
        address: phony.person().address.at(index),
        job: phony.person().job.at(index),
        company: phony.person().company.at(index),
        locale,
      });
      expect(person.full).toBe(`${person.first} ${person.last}`);
    }
  });

  it('are one person for one key', () => {
    const person = phony.person().for({ id: 42 });
    expect(person.email).toBe(phony.email().for({ id: 42 }));
    expect(person.full).toBe(phony.name().full.for({ id: 42 }));
  });

  it('have addresses made of their names, at reserved domains', () => {
    for (const { first, last, email, username } of phony.person().batch(500)) {
      const [local, domain] = email.split('@');
      expect(['example.com', 'example.org', 'example.net']).toContain(domain);
      for (const account of [local!, username]) {
        expect(account).toMatch(/^[a-z0-9]+([._][a-z0-9]+)?$/);
        const letter = (name: string) => name.normalize('NFD').toLowerCase().replace('ı', 'i')[0];
        expect([letter(first), letter(last)]).toContain(account[0]);
      }
    }
  });

  it('are of the gender that was asked for, and agree in it', () => {
    expect(new Set(phony.name().gender.with({ gender: 'female' }).batch(50))).toEqual(new Set(['female']));
    const person = phony.person().with({ gender: 'male' }).at(3);
    expect(person.gender).toBe('male');
    expect(phony.email().with({ gender: 'male' }).at(3)).toBe(person.email);
    expect(phony.name().first.with({ gender: 'male' }).at(3)).toBe(person.first);
    expect(new Set(phony.name().gender.batch(50))).toEqual(new Set(['female', 'male']));
  });

  it('have first and family names that satisfy constraints', () => {
    for (const first of phony
      .name()
      .first.with({ gender: 'female', minLength: 6, maxLength: 7, prefix: 'A' })
      .batch(50)) {
      expect(first).toMatch(/^A.{5,6}$/u);
    }
    for (const last of phony.name().last.batch(50, { maxLength: 5 })) expect(Array.from(last).length).toBeLessThan(6);
    const { female } = { female: phony.name().first.with({ gender: 'female' }) };
    expect(female.with({ minLength: 9 }).path).toBe(`${locale}/person:female.first?minLength=9`);
  });
});

describe('views', () => {
  it('repeat for a seed and move on in a loop', () => {
    const values = Array.from({ length: 5 }, () => Phony.seed(12345).name().full());
    expect(new Set(values).size).toBe(1);
    const phony = Phony.seed(12345);
    const loop = Array.from({ length: 50 }, () => phony.locale('tr').name().first());
    expect(new Set(loop).size).toBeGreaterThan(30);
    expect(loop).toEqual(Phony.seed(12345).locale('tr').name().first.batch(50));
  });

  it('never repeat a value in a unique view', () => {
    const phony = Phony.seed(1);
    const emails = Array.from({ length: 2000 }, () => phony.unique().email().generate());
    expect(new Set(emails).size).toBe(2000);
    expect(phony.unique()).toBe(phony.unique());
    expect(() => phony.unique().email().at(1)).toThrow(expect.objectContaining({ code: 'UNIQUE_NOT_ADDRESSABLE' }));
    phony.reset();
    expect(phony.unique().email().generate()).toBe(emails[0]);
    expect(phony.with({ unique: true }).with({ unique: false })).toBe(phony.with({}));
  });

  it('keep paths apart: a call more on one shifts nothing on another', () => {
    const a = Phony.seed(5);
    const b = Phony.seed(5);
    a.email().generate();
    a.name().last();
    expect(a.name().first.batch(5)).toEqual(b.name().first.batch(5));
  });

  it('are text where text is wanted, and draw nothing when looked at', () => {
    const phony = Phony.seed(12345);
    const full = Phony.seed(12345).name().full;
    expect(inspect(phony.name())).toBe('[Module name: first, middle, last, full, gender]');
    expect(inspect(phony.name().full)).toBe('[Generator multi/person.full]');
    expect(`${phony.name()}`).toBe(full.at(0));
    expect(JSON.stringify({ name: phony.name(), again: phony.name().full })).toBe(
      JSON.stringify({ name: full.at(1), again: full.at(2) }),
    );
    expect(phony.seedInUse).toBe(12345);
  });

  it('refuse what they do not know', () => {
    const phony = Phony.seed(1);
    expect(() => phony.with({ language: 'tr' } as object)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }));
    expect(() => phony.email()({ size: 3 } as object)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }));
    expect(() => phony.name().first({ sufix: 'a' } as object)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    );
    expect(() => phony.person()({ gender: 'x' as 'male' })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS' }),
    );
    expect(() => phony.name().first({ prefix: 'жж' })).toThrow(expect.objectContaining({ code: 'UNSATISFIABLE' }));
    expect(() => phony.configure({ seed: 2 })).toThrow(expect.objectContaining({ code: 'NOT_THE_DEFAULT' }));
    expect(() => Phony.seed(Number.NaN)).toThrow(expect.objectContaining({ code: 'INVALID_SEED' }));
  });
});

describe('models', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'phony-facade-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are shipped by name and locale', () => {
    const phony = Phony.seed(3);
    expect(phony.model('person_last').generate()).not.toBe(phony.locale('tr').model('person_last').generate());
    expect(phony.model('person_last').batch(3)).toEqual(Phony.seed(3).model('person_last').batch(4).slice(1));
    expect(() => phony.model('person_lst')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_MODEL', message: expect.stringContaining('person_last') }),
    );
  });

  it('are of the person’s culture at the same index, where several cultures are mixed', () => {
    const phony = Phony.seed(4);
    const models = ['company_names', 'street_names', 'city_names', 'product_names', 'lorem_words', 'person_last'];
    const seen = new Set<string>();
    for (let index = 0; index < 200; index++) {
      const { locale } = phony.person().at(index);
      seen.add(locale);
      for (const name of models) {
        expect(phony.model(name).at(index)).toBe(phony.locale(locale).model(name).at(index));
      }
    }
    expect(seen.size).toBe(MULTI_CULTURES.length);
  });

  it('are files by their path', () => {
    const path = join(folder, 'pets.phony');
    saveModel(trainModel(['rex', 'rexa', 'bello', 'bella'], { name: 'pets', order: 2 }), path);
    const phony = Phony.seed(3);
    const values = [phony.model(path).generate(), phony.model(path).generate()];
    expect(values).toEqual(Phony.seed(3).model(path).batch(2));
    expect(Phony.seed(3).unique().model(path).batch(5)).toHaveLength(5);
    expect(() => phony.model(join(folder, 'none.phony'))).toThrow(expect.objectContaining({ code: 'FILE_NOT_FOUND' }));
  });

  it('are registered before the first draw, by object or path', async () => {
    const phony = await freshPhony();
    const { LanguageModel, loadModel, saveModel, trainModel } = await import('@phonyland/language-generator');
    const model = trainModel(['aa', 'ab', 'ba'], { name: 'letters', order: 2 });
    const path = join(folder, 'letters.phony');
    saveModel(model, path);
    phony.configure({ seed: 1, models: { letters: model, same: path } });
    expect(phony.model('letters').at(0)).toMatch(/^[ab]+$/);
    expect(loadModel(path)).toBeInstanceOf(LanguageModel);
    expect(phony.model('same').batch(2)).toHaveLength(2);
    const invalid = { other: 7 as unknown as string };
    const fresh = await freshPhony();
    expect(() => fresh.configure({ models: invalid })).toThrow(expect.objectContaining({ code: 'INVALID_MODEL' }));
    // A name that is shipped too: the user's own goes first.
    fresh.configure({ models: { person_last: path } });
    expect(fresh.model('person_last').at(0)).toMatch(/^[ab]+$/);
  });

  it('take the place of shipped ones, or are pinned to a version', async () => {
    const phony = await freshPhony();
    const { trainModel } = await import('@phonyland/language-generator');
    phony.configure({
      seed: 1,
      models: {
        'tr/person_last': trainModel(['Aa', 'Ab', 'Ba'], { order: 2 }),
        'tr/person_names': '1',
        'de/person_last': '1.0',
      },
    });
    expect(phony.locale('tr').name().last.at(0)).toMatch(/^[ABab]+$/);
    expect(phony.locale('tr').model('person_last').at(0)).toMatch(/^[ABab]+$/);
    expect(phony.locale('de').name().last.at(0).length).toBeGreaterThan(1);
    const fresh = await freshPhony();
    expect(() => fresh.configure({ models: { 'tr/person_last': '0.9' } })).toThrow(
      expect.objectContaining({ code: 'MODEL_VERSION_MISMATCH', message: expect.stringContaining('0.9') }),
    );
  });
});

describe('a folder of models', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'phony-folder-'));
    vi.stubEnv('PHONY_MODELS', undefined);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const put = (name: string, rows: readonly string[]): void =>
    saveModel(trainModel(rows, { name: 'whatever', order: 2 }), join(folder, name));

  it('is known by its files’ names, in every locale, before shipped models', async () => {
    put('pets.json', ['ab', 'ba', 'aab']);
    put('person_last.phony', ['xy', 'yx', 'xxy']);
    writeFileSync(join(folder, 'damaged.phony'), 'no model');
    const phony = await freshPhony();
    phony.configure({ seed: 1, modelsFolder: folder });
    expect(phony.model('pets').at(0)).toMatch(/^[ab]+$/);
    for (const locale of ['tr', 'en', 'multi']) {
      expect(phony.locale(locale).model('person_last').at(0)).toMatch(/^[xy]+$/);
    }
    expect(phony.seed(2).model('pets').path).toBe('model:pets@und');
    // What speaks of persons does not ask by name.
    expect(phony.locale('tr').name().last.at(0)).toBe(Phony.seed(1).locale('tr').name().last.at(0));
    expect(() => phony.model('damaged')).toThrow(
      expect.objectContaining({
        code: 'NOT_A_MODEL',
        message: expect.stringContaining(join(folder, 'damaged.phony')),
      }),
    );
    expect(() => phony.model('pet')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_MODEL', message: expect.stringContaining('pets') }),
    );
  });

  it('comes after registered models', async () => {
    put('pets.phony', ['ab', 'ba']);
    put('registered.phony', ['xy', 'yx']);
    const phony = await freshPhony();
    phony.configure({ modelsFolder: folder, models: { pets: join(folder, 'registered.phony') } });
    expect(phony.model('pets').at(0)).toMatch(/^[xy]+$/);
  });

  it('is that of PHONY_MODELS, unless one is configured', async () => {
    put('pets.phony', ['ab', 'ba']);
    const phony = await freshPhony();
    vi.stubEnv('PHONY_MODELS', folder);
    expect(phony.model('pets').at(0)).toMatch(/^[ab]+$/);
    const other = await freshPhony();
    mkdirSync(join(folder, 'other'));
    other.configure({ modelsFolder: join(folder, 'other') });
    expect(() => other.model('pets')).toThrow(expect.objectContaining({ code: 'UNKNOWN_MODEL' }));
  });

  it('is told with where it was configured when it is none', async () => {
    put('pets.phony', ['ab', 'ba']);
    const phony = await freshPhony();
    const refused = (code: string, ...words: string[]): unknown =>
      expect.objectContaining({ code, message: expect.stringMatching(words.join('.*')) });
    expect(() => phony.configure({ modelsFolder: 'nowhere' })).toThrow(
      refused('FOLDER_NOT_FOUND', '"nowhere"', 'Phony.configure: modelsFolder', 'make it'),
    );
    expect(() => phony.configure({ modelsFolder: join(folder, 'pets.phony') })).toThrow(
      refused('NOT_A_FOLDER', 'pets'),
    );
    expect(() => phony.configure({ modelsFolder: '' })).toThrow(refused('INVALID_FOLDER', 'empty'));
    vi.stubEnv('PHONY_MODELS', 'nowhere');
    expect(() => phony.model('pets')).toThrow(refused('FOLDER_NOT_FOUND', '"nowhere"', 'PHONY_MODELS'));
    // What needs no name does without the folder.
    expect(phony.name().first()).not.toBe('');
    expect(phony.model(join(folder, 'pets.phony')).at(0)).toMatch(/^[ab]+$/);
  });
});

describe('the default root', () => {
  it('is seeded by PHONY_SEED', async () => {
    vi.stubEnv('PHONY_SEED', '12345');
    const phony = await freshPhony();
    expect(phony.name().full()).toBe(Phony.seed(12345).name().full.at(0));
    expect(phony.seedInUse).toBe('12345');
  });

  it('is configured before its first draw, even for generators made before, and not after it', async () => {
    const phony = await freshPhony();
    const full = phony.name().full;
    phony.configure({ seed: 99 });
    phony.configure({ locale: 'tr' });
    expect(full()).toBe(Phony.seed(99).name().full.at(0));
    expect(phony.name().full.at(0)).toBe(Phony.seed(99).locale('tr').name().full.at(0));
    expect(() => phony.configure({ seed: 1 })).toThrow(expect.objectContaining({ code: 'ALREADY_DRAWN' }));
    expect(() => phony.configure({ sed: 1 } as object)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }));
  });

  it('without a seed draws one that replays the run', async () => {
    const phony = await freshPhony();
    const value = phony.person().generate();
    expect(Phony.seed(phony.seedInUse).person().generate()).toEqual(value);
    const other = await freshPhony();
    expect(other.seedInUse).not.toBe(phony.seedInUse);
  });
});

describe('templates', () => {
  it('speak of one person in each text', () => {
    const phony = Phony.seed(8);
    const texts = phony.template('{name.first|upper} {name.last} <{email}> {{x}').batch(3);
    expect(texts).toEqual(
      phony
        .person()
        .batch(3)
        .map(({ first, last, email }) => `${first.toUpperCase()} ${last} <${email}> {x}`),
    );
  });

  it('name the nearest field and the position', () => {
    expect(() => Phony.seed(1).template('Dear {name.frst}')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_FIELD', message: expect.stringMatching(/position 6.*name\.first/) }),
    );
  });
});

it('does not lose options that were given in the wrong place', () => {
  const username = Phony.seed(1).username as (options: object) => unknown;
  expect(() => username.call(Phony, { maxLength: 4 })).toThrow(
    expect.objectContaining({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('Phony.username()({"maxLength":4})'),
    }),
  );
});
