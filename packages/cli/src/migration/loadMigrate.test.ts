import * as migrate from '@phonyland/migrate';
import { expect, it } from 'vitest';
import { loadMigrate, type Migrate } from './loadMigrate.ts';

const failing = (code: string, message: string) => (): Promise<Migrate> =>
  Promise.reject(Object.assign(new Error(message), { code }));

it('loads the package', async () => {
  expect((await loadMigrate()).migrateText).toBe(migrate.migrateText);
});

it.each([
  ['ERR_MODULE_NOT_FOUND', "Cannot find package '@phonyland/migrate' imported from /x.js"],
  ['MODULE_NOT_FOUND', "Cannot find module '@phonyland/migrate'"],
])('says what to install when it is missing: %s', async (code, message) => {
  await expect(loadMigrate(failing(code, message))).rejects.toMatchObject({
    code: 'MIGRATE_NOT_INSTALLED',
    message: expect.stringContaining('npm install -D @phonyland/migrate'),
  });
});

it.each([
  ['ERR_MODULE_NOT_FOUND', "Cannot find package 'typescript' imported from /x.js"],
  ['ERR_DLOPEN_FAILED', '@phonyland/migrate is damaged'],
])('tells other failures as they are: %s', async (code, message) => {
  await expect(loadMigrate(failing(code, message))).rejects.toMatchObject({ code, message });
});
