import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifest } from '@phonyland/models';
import { describe, expect, it } from 'vitest';
import { buildModels } from '../build/buildModels.ts';
import { outputs } from '../build/outputs.ts';
import { runBuild } from '../build/runBuild.ts';
import { recipes } from '../recipes/recipes.ts';

// The training data is not part of the repository; it lies beside it, or where PHONY_DATA says. Without it, the build has to
// say so, and what is shipped has to fit itself.
const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = process.env.PHONY_DATA ?? join(packageFolder, '../../shared/data');
const read = (path: string): Buffer => readFileSync(join(packageFolder, path));

function run(args: string[], dataVariable?: string): string[] {
  const lines: string[] = [];
  runBuild(args, { packageFolder, base: packageFolder, dataVariable, say: (line) => lines.push(line) });
  return lines;
}

if (existsSync(dataFolder)) {
  it('a build from the training data gives every file of the package again, byte for byte', () => {
    const models = buildModels(recipes, dataFolder, { previous: manifest });
    const files = outputs(models, read('README.md').toString('utf8'));
    expect([...files.keys()].filter((path) => path.startsWith('assets/'))).toHaveLength(recipes.length);
    for (const [path, content] of files) expect(read(path).equals(Buffer.from(content)), path).toBe(true);
  }, 120_000);
} else {
  describe('without the training data', () => {
    it('a build fails and says how to give it', () => {
      expect(() => run([])).toThrow(
        expect.objectContaining({ code: 'NO_DATA_FOLDER', message: expect.stringContaining('--data <folder>') }),
      );
      expect(() => run([], dataFolder)).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_NOT_FOUND' }));
    });

    it('the shipped files still fit each other', () => {
      expect(run(['--check'])).toEqual([`${manifest.models.length} models are as the manifest says`]);
    });
  });
}
