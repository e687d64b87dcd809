import { statSync } from 'node:fs';
import { looksLikePath } from '@phonyland/language-generator';

/**
 * The path of the file that a name on the command line means, as the registry recognises a path; undefined when it means
 * no file. What exists is a file whatever it is called; what does not must look like a path.
 */
export function filePathOf(what: string): string | undefined {
  if (statSync(what, { throwIfNoEntry: false })?.isFile()) return looksLikePath(what) ? what : `./${what}`;
  return looksLikePath(what) && !what.includes('{') ? what : undefined;
}
