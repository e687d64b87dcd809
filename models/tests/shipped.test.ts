import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { LanguageModel, loadModel } from '@phonyland/language-model';
import { assetsFolder, manifest } from '@phonyland/models';
import { describe, expect, it } from 'vitest';
import { draw, ORDER_TOLERANCE } from '../build/measure.ts';
import { sha256 } from '../build/sha256.ts';
import { recipes } from '../recipes/recipes.ts';
import * as portable from '../src/index.ts';

it('the manifest describes the recipes, in their order', () => {
  expect(manifest.version).toBe(1);
  expect(manifest.models).toHaveLength(recipes.length);
  expect(
    manifest.models.map(({ name, locale, version, source, licence, attribution }) => ({
      name,
      locale,
      version,
      source,
      licence,
      attribution,
    })),
  ).toEqual(
    recipes.map(({ name, locale, version, source, licence, attribution }) => ({
      name,
      locale,
      version,
      source,
      licence,
      attribution,
    })),
  );
});

it('the portable entry has the manifest, and no folder', () => {
  expect(portable.manifest).toEqual(manifest);
  expect(portable.assetsFolder).toBeUndefined();
  expect(isAbsolute(assetsFolder)).toBe(true);
});

it('a first-name model is at most 64 KiB, all together at most 512', () => {
  for (const { name, bytes } of manifest.models)
    if (name.startsWith('person_first')) expect(bytes).toBeLessThanOrEqual(65_536);
  expect(manifest.models.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(512 * 1024);
});

describe.each(manifest.models.map((entry, index) => [entry.file, entry, recipes[index]!] as const))(
  '%s',
  (file, entry, recipe) => {
    const path = join(assetsFolder, file);
    const model = loadModel(path);

    it('is the file that the manifest describes', () => {
      const bytes = readFileSync(path);
      expect(bytes.length).toBe(entry.bytes);
      expect(sha256(bytes)).toBe(entry.sha256);
      expect(file).toBe(`${entry.locale}/${entry.name}.phony`);
    });

    it('loads, is sound, and encodes to the same bytes', () => {
      expect(() => model.verify()).not.toThrow();
      expect(Buffer.from(model.encode()).equals(readFileSync(path))).toBe(true);
      expect(LanguageModel.decode(model.encode()).metadata).toEqual(model.metadata);
    });

    it('carries its source, licence and attribution', () => {
      const { name, locale, version, rows, source, licence, attribution } = entry;
      expect(model.metadata).toMatchObject({ name, locale, version, rows, source, licence, attribution });
      expect(model.metadata).toMatchObject({ order: entry.options.order, smoothing: entry.options.smoothing });
    });

    it('has the smallest order that is good enough', () => {
      const { orders, natsPerCharacter } = entry.metrics;
      const best = Math.min(...orders.map((each) => each.natsPerCharacter));
      const enough = orders.filter((each) => each.natsPerCharacter <= best + ORDER_TOLERANCE);
      expect(recipe.order).toBe(Math.min(...enough.map(({ order }) => order)));
      expect(natsPerCharacter).toBeLessThan(2.3);
    });

    it('makes new values more often than not, and few malformed ones', () => {
      expect(entry.metrics.novelty).toBeGreaterThan(0.5);
      expect(entry.metrics.distinct).toBeGreaterThan(30_000);
      expect(entry.metrics.malformed).toBeLessThan(0.02);
      expect(entry.metrics.impossible).toBeLessThan(0.25);
    });

    it('makes values of the right letters, case and length', () => {
      const { letters, joiners, maxLength } = recipe.cleaning;
      const both = `${letters}${Array.from(letters, (letter) => (letter === 'i' && recipe.locale === 'tr' ? 'İ' : letter.toUpperCase())).join('')}`;
      const word = new RegExp(`^[${both}]+$`, 'u');
      let long = 0;
      for (let index = 0; index < 1000; index++) {
        const value = draw(model, index);
        const words = joiners === '' ? [value] : value.split(/[ '-]/);
        for (const part of words) {
          expect(part, value).toMatch(word);
          expect(part, value).toMatch(/^\p{Lu}/u);
          // A capital within a word stands only after a prefix, near the start: McDonald, DeMarco.
          expect(part.slice(5), value).not.toMatch(/\p{Lu}/u);
        }
        if (joiners === '') expect(value).toMatch(/^\p{Lu}\p{Ll}+$/u);
        expect(value.length, value).toBeGreaterThanOrEqual(2);
        expect(value.length, value).toBeLessThanOrEqual(3 * maxLength);
        if (value.length > maxLength) long++;
      }
      expect(long).toBeLessThanOrEqual(20);
    });
  },
);
