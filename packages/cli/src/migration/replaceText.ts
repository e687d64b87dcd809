import { chmod, stat } from 'node:fs/promises';
import { FileSink } from '../output/FileSink.ts';
import { outputTarget } from '../output/outputTarget.ts';
import { writeThrough } from '../output/writeThrough.ts';

/**
 * Gives a file another text, whole or not at all. It keeps its permissions, and a symbolic link stays one.
 * @throws PhonyError `FILE_NOT_WRITABLE`, `DISK_FULL`
 */
export async function replaceText(path: string, text: string): Promise<void> {
  const target = await outputTarget(path);
  const { mode } = await stat(target.file);
  await writeThrough(await FileSink.open(target), (sink) => sink.write(text));
  await chmod(target.file, mode);
}
