import { loadOptional } from '../lookup/loadOptional.ts';

/** What the optional package exports. */
export type Parquet = typeof import('@phonyland/parquet');

/**
 * Loads what writes Parquet, which few need: it is a package of its own.
 * @param load loads the package
 * @throws PhonyError `PARQUET_NOT_INSTALLED`
 */
export function loadParquet(load: () => Promise<Parquet> = () => import('@phonyland/parquet')): Promise<Parquet> {
  return loadOptional({ name: '@phonyland/parquet', what: 'the format parquet', code: 'PARQUET_NOT_INSTALLED', load });
}
