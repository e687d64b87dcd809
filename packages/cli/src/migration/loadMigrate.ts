import { loadOptional } from '../lookup/loadOptional.ts';

/** What the optional package exports. */
export type Migrate = typeof import('@phonyland/migrate');

/**
 * Loads the codemod, which few need and which brings a compiler: it is a package of its own.
 * @param load loads the package
 * @throws PhonyError `MIGRATE_NOT_INSTALLED`
 */
export function loadMigrate(load: () => Promise<Migrate> = () => import('@phonyland/migrate')): Promise<Migrate> {
  return loadOptional({ name: '@phonyland/migrate', what: 'migrate', code: 'MIGRATE_NOT_INSTALLED', load });
}
