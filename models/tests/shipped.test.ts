import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BlockedWords, LanguageModel, loadModel, makeBlockList, mixesScripts } from '@phonyland/language-model';
import { assetsFolder, models } from '@phonyland/models';
import { describe, expect, it } from 'vitest';
import { moduleText } from '../../packages/model-modules/src/writeModules.ts';
import { blockListOf } from '../blocklists/blockListOf.ts';
import { draw } from '../build/measure.ts';
import { sha256 } from '../build/sha256.ts';
import { languageOf } from '../languages/languages.ts';
import { recipes } from '../recipes/recipes.ts';
import * as portable from '../src/index.ts';
import type { ModelEntry, ModelManifest } from '../src/ModelManifest.ts';

const path = fileURLToPath(new URL('../manifest.json', import.meta.url));
const manifest = JSON.parse(readFileSync(path, 'utf8')) as ModelManifest;
const entries = manifest.models;
const bytesOf = ({ file }: ModelEntry): Buffer => readFileSync(join(assetsFolder, file));

/** Models that give their rows and nothing else, as their recipes say. */
const isClosed = ({ options }: ModelEntry): boolean => options.smoothing === 'none';

describe('the manifest', () => {
  it('describes the recipes, in their order', () => {
    expect(manifest.version).toBe(2);
    expect(
      entries.map(({ locale, name, version, options: { dropped: _, ...options }, data }) => {
        return { locale, name, version, ...options, data: data.map(({ file }) => file) };
      }),
    ).toEqual(
      recipes.map(({ locale, name, version, ingredients, tokenizer, order, smoothing, backoff, free, ...rest }) => {
        const { maxBytes, tempering, blocked } = rest;
        const options = { tokenizer, order, smoothing, backoff, free: free ?? false, maxBytes, tempering, blocked };
        const files = [...ingredients, ...ingredients.map(({ commonerIn }) => commonerIn)].map((each) => each?.file);
        return { locale, name, version, ...options, data: [...new Set(files.filter((file) => file !== undefined))] };
      }),
    );
  });

  it('is what the package says of its models, in short', () => {
    const short = ({ locale, name, version, rows, bytes, licence, file }: ModelEntry) => {
      return { locale, name, version, rows, bytes, licence, file };
    };
    expect(models).toEqual(entries.map(short));
    expect(portable.models).toEqual(models);
    expect(portable.assetsFolder).toBeUndefined();
    expect(isAbsolute(assetsFolder)).toBe(true);
  });

  it('has at least one model of each kind for most languages', () => {
    const locales = (name: string): number => entries.filter((entry) => entry.name === name).length;
    for (const name of ['person_first_female', 'person_first_male', 'person_names', 'person_last', 'city_names']) {
      expect(locales(name), name).toBeGreaterThanOrEqual(45);
    }
    for (const name of ['company_names', 'street_names', 'email_usernames', 'product_names', 'lorem_words']) {
      expect(locales(name), name).toBeGreaterThanOrEqual(30);
    }
  });
});

describe('sizes', () => {
  it('of a model of first names are at most 64 KiB, and 20 KB where its module is sent', () => {
    for (const entry of entries.filter(({ name }) => name.startsWith('person_first') || name === 'person_names')) {
      expect(entry.bytes, entry.file).toBeLessThanOrEqual(65_536);
      expect(gzipSync(moduleText(bytesOf(entry))).length, entry.file).toBeLessThanOrEqual(20_000);
    }
  });

  it('are what recipes allow, and 8 MB together', () => {
    for (const { file, bytes, options } of entries) expect(bytes, file).toBeLessThanOrEqual(options.maxBytes);
    expect(entries.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(8_000_000);
  });
});

/**
 * What 100,000 values of a kind have to be in every locale: shares of new and of malformed ones, and how many are different. Short
 * lists are the worst: a hundred Georgian names, the names of two signs in Korean, Vietnamese syllables. Half of a kind's models
 * do better than `TYPICAL`.
 */
const BOUNDS: Readonly<Record<string, { novelty: number; distinct: number; malformed: number }>> = {
  person_first_female: { novelty: 0.35, distinct: 5_000, malformed: 0.05 },
  person_first_male: { novelty: 0.35, distinct: 5_000, malformed: 0.05 },
  person_names: { novelty: 0.4, distinct: 8_000, malformed: 0.05 },
  person_last: { novelty: 0.45, distinct: 9_000, malformed: 0.035 },
  company_names: { novelty: 0.5, distinct: 6_000, malformed: 0.05 },
  street_names: { novelty: 0.5, distinct: 8_000, malformed: 0.05 },
  city_names: { novelty: 0.45, distinct: 8_000, malformed: 0.08 },
  email_usernames: { novelty: 0.4, distinct: 1_500, malformed: 0.1 },
  product_names: { novelty: 0.6, distinct: 5_000, malformed: 0.02 },
  lorem_words: { novelty: 0.35, distinct: 8_000, malformed: 0.005 },
};
const TYPICAL = 0.5;

describe('what was measured', () => {
  it.each(Object.entries(BOUNDS))('%s are new, various and well formed', (kind, { novelty, distinct, malformed }) => {
    const own = entries.filter(({ name }) => name === kind);
    const short = own.filter((entry) => !isClosed(entry) && entry.metrics.novelty < novelty);
    const few = own.filter((entry) => !isClosed(entry) && entry.metrics.distinct < distinct);
    const wrong = own.filter(({ metrics }) => metrics.malformed > malformed);
    const named = (found: ModelEntry[], key: 'novelty' | 'distinct' | 'malformed') =>
      found.map(({ locale, metrics }) => `${locale} ${metrics[key]}`);
    expect({
      novelty: named(short, 'novelty'),
      distinct: named(few, 'distinct'),
      malformed: named(wrong, 'malformed'),
    }).toEqual({ novelty: [], distinct: [], malformed: [] });
  });

  it.each(Object.keys(BOUNDS))('half of the models of %s and more give more new values than known ones', (kind) => {
    const own = entries.filter(({ name }) => name === kind).map(({ metrics }) => metrics.novelty);
    expect(own.filter((novelty) => novelty >= TYPICAL).length).toBeGreaterThanOrEqual(own.length / 2);
  });

  it('every kind has its bounds', () => {
    expect([...new Set(entries.map(({ name }) => name))].sort()).toEqual(Object.keys(BOUNDS).sort());
  });

  it('closed sets give all of their rows, and no others', () => {
    const closed = entries.filter(isClosed);
    expect(closed.map(({ file }) => file)).toEqual(['ko', 'vi', 'zh'].map((locale) => `${locale}/person_last.phony`));
    for (const { rows, metrics } of closed) expect(metrics).toMatchObject({ novelty: 0, distinct: rows });
  });

  it('the block lists refuse three values in a hundred at most', () => {
    // Companies refuse the names of listed ones as well, which short lists of them give often.
    const often = entries
      .filter(({ name, metrics }) => metrics.blocked > (name === 'company_names' ? 0.8 : 0.03))
      .map(({ file }) => file);
    expect(often).toEqual([]);
  });
});

/** One letter of each script, by its ISO 15924 code. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Armn: /\p{Script=Armenian}/u,
  Geor: /\p{Script=Georgian}/u,
  Arab: /\p{scx=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{scx=Devanagari}/u,
  Beng: /\p{scx=Bengali}/u,
  Taml: /\p{Script=Tamil}/u,
  Thai: /\p{Script=Thai}/u,
  Hans: /\p{scx=Han}/u,
  Jpan: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u,
  Kore: /[\p{scx=Hangul}\p{scx=Han}]/u,
};

const lists = new Map<string, BlockedWords>();

/** The whole lists: a model carries the entries alone that its letters can spell. */
function blockedWordsOf(languages: readonly string[]): BlockedWords {
  const key = languages.join();
  const list = lists.get(key) ?? new BlockedWords(makeBlockList(blockListOf(languages)));
  lists.set(key, list);
  return list;
}

const DRAWN = 200;

describe.each(entries.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
  const bytes = readFileSync(join(assetsFolder, file));
  const model = loadModel(join(assetsFolder, file));

  it('is the file that the manifest describes, sound, and written again the same', () => {
    const { name, locale, version, rows, source, licence, attribution } = entry;
    expect([bytes.length, sha256(bytes)]).toEqual([entry.bytes, entry.sha256]);
    expect(file).toBe(`${locale}/${name}.phony`);
    expect(() => model.verify()).not.toThrow();
    expect(Buffer.compare(model.encode(), bytes)).toBe(0);
    expect(LanguageModel.decode(bytes).metadata).toEqual(model.metadata);
    const { order, smoothing } = entry.options;
    expect(model.metadata).toMatchObject({
      ...{ name, locale, version, rows, source, licence, attribution, order, smoothing },
    });
  });

  it('makes values of one script, with nothing that its block lists know', () => {
    const script =
      entry.name === 'email_usernames' || /-Latn/.test(entry.locale) ? 'Latn' : languageOf(entry.locale).script;
    const letter = SCRIPTS[script]!;
    const blocked = blockedWordsOf(entry.options.blocked);
    expect(entry.options.blocked.length).toBeGreaterThan(0);
    const strange: string[] = [];
    for (let index = 0, left = DRAWN; left > 0; index++) {
      const value = draw(model, index);
      // A generator would draw again.
      if (model.isBlocked(value)) continue;
      left--;
      const letters = value.match(/\p{L}/gu) ?? [];
      if (letters.length === 0 && entry.name !== 'email_usernames') strange.push(value);
      if (mixesScripts(value) || !letters.every((each) => letter.test(each))) strange.push(value);
      if (blocked.blocksText(value) || value !== value.normalize('NFC').trim()) strange.push(value);
    }
    expect(strange).toEqual([]);
  });
});
