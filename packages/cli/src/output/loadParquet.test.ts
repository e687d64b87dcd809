import * as parquet from '@phonyland/parquet';
import { expect, it } from 'vitest';
import { loadParquet } from './loadParquet.ts';

it('loads the package', async () => {
  expect((await loadParquet()).ParquetFile).toBe(parquet.ParquetFile);
});

it('says what to install when it is missing', async () => {
  const cause = Object.assign(new Error("Cannot find package '@phonyland/parquet' imported from /x.js"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });
  await expect(loadParquet(() => Promise.reject(cause))).rejects.toMatchObject({
    code: 'PARQUET_NOT_INSTALLED',
    message: expect.stringContaining('npm install -D @phonyland/parquet'),
  });
});
