import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds what is stale before the tests that work on the built packages; throws when a build fails. */
export function buildPackages(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/setup.mjs', import.meta.url))], {
    encoding: 'utf8',
  });
}
