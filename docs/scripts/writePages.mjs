import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes the pages of a folder of the documentation, which holds nothing else. With `--check` it writes nothing and fails, with exit code
 * 1, when a file there is not what it would be.
 * @param folder in docs @param pages texts by the names of their files @param command that writes them
 */
export function writePages(folder, pages, command) {
  const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  if (!process.argv.includes('--check')) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
    for (const [file, text] of pages) writeFileSync(join(path, file), text);
    console.log(`${pages.size} pages written to docs/${folder}`);
    return;
  }
  const stale = [...pages].filter(([file, text]) => readOr(join(path, file)) !== text).map(([file]) => file);
  const extra = listOr(path).filter((file) => !pages.has(file));
  if (stale.length + extra.length === 0) return;
  console.error(`docs/${folder}: ${[...stale, ...extra].join(', ')} is not what it would be now; run ${command}`);
  process.exitCode = 1;
}

function readOr(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function listOr(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
