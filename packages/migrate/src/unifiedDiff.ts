import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** The changes of a file as a unified diff, as `git diff` and `patch` know it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  // The prefixes stand for the roots of both sides.
  const name = path.replace(/^\/+/, '');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
