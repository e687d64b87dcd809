import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PhonyError } from '@phonyland/language-model';

/** What `sources/sources.json` says of a data file. */
export interface SourceRow {
  readonly source: string;
  readonly licence: string;
  readonly attribution: string;
  /** Whether, and by what, its rows are weighted. */
  readonly weights: string;
}

/** The columns of the tables in `SOURCES.md`. */
const COLUMNS = ['file', 'source', 'licence', 'rows', 'weights', 'attribution', 'samples', 'note'] as const;

/**
 * The text of `sources/sources.json`, from the data folder's `SOURCES.md`: what its tables say of each file, by its path.
 * @throws PhonyError `SOURCES_MISSING` when there is no such file, `SOURCES_INVALID` for a row with too few or too many cells, an
 * empty cell among those that are kept, or a file that stands there twice
 */
export function readSources(dataFolder: string): string {
  const sources = new Map<string, SourceRow>();
  for (const [at, line] of read(dataFolder).split('\n').entries()) {
    if (!/^\| [a-z_]+\/\w+\.tsv \|/.test(line)) continue;
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
    if (cells.length !== COLUMNS.length) throw invalid(at, `has ${cells.length} cells, not ${COLUMNS.length}`);
    const [file, source, licence, , weights, attribution] = cells as unknown as Record<number, string> & string[];
    if ([source, licence, weights, attribution].includes('')) throw invalid(at, 'has an empty cell');
    if (sources.has(file!)) throw invalid(at, `names ${file} a second time`);
    sources.set(file!, { source: source!, licence: licence!, attribution: attribution!, weights: weights! });
  }
  const sorted = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}

function read(folder: string): string {
  try {
    return readFileSync(join(folder, 'SOURCES.md'), 'utf8');
  } catch (cause) {
    throw new PhonyError(
      'SOURCES_MISSING',
      `models:sources: the data folder ${JSON.stringify(folder)} has no readable SOURCES.md; give the folder that has it with --data or PHONY_DATA`,
      { cause, details: { folder } },
    );
  }
}

function invalid(at: number, found: string): PhonyError {
  return new PhonyError(
    'SOURCES_INVALID',
    `models:sources: line ${at + 1} of SOURCES.md ${found}; a row is | ${COLUMNS.join(' | ')} |, with \\| for a bar`,
    { details: { line: at + 1 } },
  );
}
