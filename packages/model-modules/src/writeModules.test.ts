import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildModels } from '../../../models/build/buildModels.ts';
import { FILE, folderWith, recipeWith, SURNAMES } from '../../../models/build/testData.ts';
import { writePackage } from '../../../models/build/writePackage.ts';
import { decode } from './decode.ts';
import { moduleText, writeModules } from './writeModules.ts';

describe('writeModules', () => {
  it('writes a module for each model, and one declaration for all', () => {
    const models = buildModels([recipeWith()], folderWith({ [FILE]: SURNAMES }));
    const folder = folderWith({ 'README.md': '<!-- begin models -->\n<!-- end models -->\n' });
    writePackage(folder, models);
    const { count, bytes } = writeModules(folder, join(folder, 'modules'));
    const text = readFileSync(join(folder, 'modules/en-US/person_last.js'), 'utf8');
    expect(text).toBe(moduleText(models[0]!.bytes));
    expect([count, bytes]).toEqual([1, text.length]);
    expect(readFileSync(join(folder, 'modules/model.d.ts'), 'utf8')).toContain('export default bytes');
    const [, packed, size] = /decode\('([\w-]+)', (\d+)\);\n$/.exec(text)!;
    expect(decode(packed!, Number(size))).toEqual(Uint8Array.from(models[0]!.bytes));
    expect(text.length).toBeLessThan(models[0]!.bytes.length);
  });
});
