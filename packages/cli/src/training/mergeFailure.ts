import { ArgumentError, PhonyError } from '@phonyland/language-generator';

/** How many files a message names. */
const NAMED = 3;

/** Why models could not be merged, said of their files: the library knows them by their numbers. Any other failure as it is. */
export function mergeFailure(cause: unknown, files: readonly string[]): unknown {
  if (!(cause instanceof PhonyError)) return cause;
  const { code, details } = cause;
  if (code === 'NOT_MERGEABLE') {
    const file = files[details.index as number]!;
    const message = `${file} does not keep its rows, so nothing can be merged with it; train it again with --mergeable`;
    return new PhonyError(code, message, { cause, details: { path: file } });
  }
  if (code !== 'MODELS_DIFFER') return cause;
  const differences = Object.entries(details.differences as Record<string, Record<string, number[]>>);
  const said = differences.map(([setting, values]) => {
    const ofFiles = Object.entries(values).map(
      ([value, indices]) => `${value} in ${listOf(indices.map((i) => files[i]!))}`,
    );
    return `${setting}: ${ofFiles.join(', ')}`;
  });
  const message = `the models were trained in different ways and cannot be merged (${said.join('; ')}); train all with the same options`;
  return new ArgumentError(code, message, { cause, details });
}

function listOf(files: readonly string[]): string {
  const shown = files.slice(0, NAMED).join(' and ');
  return files.length > NAMED ? `${shown} and ${files.length - NAMED} more` : shown;
}
