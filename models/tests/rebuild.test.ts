import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildModels } from '../build/buildModels.ts';
import { descriptions } from '../build/outputs.ts';
import { runBuild } from '../build/runBuild.ts';
import { recipeOf } from '../build/testData.ts';
import type { ModelManifest } from '../src/ModelManifest.ts';

// The training data is not part of the repository; it lies beside it, or where PHONY_DATA says. Without it, the build has to
// say so, and what is shipped has to fit itself. All models take minutes: one of each kind is built again.
const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = process.env.PHONY_DATA ?? join(packageFolder, '../../shared/data');
const read = (path: string): Buffer => readFileSync(join(packageFolder, path));
const manifest = JSON.parse(read('manifest.json').toString('utf8')) as ModelManifest;

/** Of every kind, in scripts with and without case, of words and of letters, of one file and of several, smoothed and not. */
const PLACES = [
  'tr/person_first_female',
  'es/person_names',
  'ru/person_last',
  'zh/person_last',
  'en-US/company_names',
  'en-GB/street_names',
  'ja/city_names',
  'el/email_usernames',
  'de/product_names',
  'hi/lorem_words',
];

async function run(args: string[], dataVariable?: string): Promise<string[]> {
  const lines: string[] = [];
  await runBuild(args, { packageFolder, base: packageFolder, dataVariable, say: (line) => lines.push(line) });
  return lines;
}

it('what describes the models follows from the manifest', () => {
  for (const [path, content] of descriptions(manifest, read('README.md').toString('utf8')))
    expect(read(path).toString('utf8') === content, path).toBe(true);
});

if (existsSync(dataFolder)) {
  it.each(PLACES)(
    'building %s from the training data gives what is shipped, byte for byte',
    (place) => {
      const [built] = buildModels([recipeOf(place)], dataFolder, { previous: manifest });
      expect(built!.entry).toEqual(manifest.models.find(({ file }) => file === `${place}.phony`));
      expect(Buffer.compare(built!.bytes, read(`assets/${place}.phony`))).toBe(0);
    },
    120_000,
  );
} else {
  describe('without the training data', () => {
    it('a build fails and says how to give it', async () => {
      await expect(run([])).rejects.toMatchObject({
        code: 'NO_DATA_FOLDER',
        message: expect.stringContaining('--data <folder>'),
      });
      await expect(run([], dataFolder)).rejects.toMatchObject({ code: 'DATA_FOLDER_NOT_FOUND' });
    });

    it('the shipped files still fit each other', async () => {
      expect(await run(['--check'])).toEqual([`${manifest.models.length} models are as the manifest says`]);
    });
  });
}
