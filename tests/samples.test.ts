import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { buildPackages } from './buildPackages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
beforeAll(buildPackages);

it('the pages of samples are what the shipped models give, one for each locale', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'docs/scripts/samples.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(existsSync(join(root, 'docs/samples/multi.md'))).toBe(true);
  expect(readdirSync(join(root, 'docs/samples')).length).toBeGreaterThan(60);
});
