import { loadModel, Registry } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../tests/support/runCli.ts';

describe('phony models', () => {
  it('lists shipped models and your own', async () => {
    const { code, stdout, stderr } = await runCli(['models']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const cells = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.trim().split(/ {2,}/));
    expect(cells.map(([name, locale, rows]) => [name, locale, rows])).toEqual([
      ['name', 'locale', 'rows'],
      ['names', 'en-US', '48'],
      ['city', 'en-US', '2'],
      ['city', 'tr', '2'],
      ['mine', 'und', '2'],
    ]);
    expect(cells[1]!.slice(3)).toEqual([expect.stringMatching(/^[\d.]+ k?B$/), 'CC0-1.0', 'phony']);
    expect(cells[4]!.slice(4)).toEqual(['-', 'you']);
  });

  it('lists them as JSON', async () => {
    const models = JSON.parse((await runCli(['models', '--json'])).stdout);
    expect(models).toHaveLength(4);
    expect(models[0]).toEqual({
      name: 'names',
      locale: 'en-US',
      rows: 48,
      bytes: expect.any(Number),
      licence: 'CC0-1.0',
      shipped: true,
    });
  });

  it('says so when there is none', async () => {
    const registry = new Registry(loadModel);
    expect(await runCli(['models'], { registry })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('no model'),
    });
    expect(await runCli(['models', '--json'], { registry })).toMatchObject({ code: 0, stdout: '[]\n', stderr: '' });
  });
});
