import { PhonyError } from '@phonyland/language-generator';

/** What the optional package exports. */
export type Migrate = typeof import('@phonyland/migrate');

/**
 * Loads the codemod, which few need and which brings a compiler: it is a package of its own.
 * @param load loads the package
 * @throws PhonyError `MIGRATE_NOT_INSTALLED`
 */
export async function loadMigrate(load: () => Promise<Migrate> = () => import('@phonyland/migrate')): Promise<Migrate> {
  try {
    return await load();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    // What it needs itself may be missing as well: that is another trouble.
    if (!missing || !message.includes('@phonyland/migrate')) throw cause;
    throw new PhonyError(
      'MIGRATE_NOT_INSTALLED',
      'migrate needs the package @phonyland/migrate, which is not installed: npm install -D @phonyland/migrate',
      { cause },
    );
  }
}
