import {
  ArgumentError,
  type BlockListEntries,
  makeBlockList,
  readRows,
  splitBlocked,
} from '@phonyland/language-generator';

/**
 * The block list of a text file: one word a line, `*part*` for a part of a word; blank lines and lines that begin with `#` are
 * passed over.
 * @param file its path
 * @throws TrainingDataError when it cannot be read; ArgumentError `INVALID_BLOCK_LIST` with file and entry, or when it lists nothing
 */
export async function readBlockList(file: string): Promise<BlockListEntries> {
  const entries: string[] = [];
  for await (const rows of readRows(file, { format: 'txt' })) {
    for (const [text] of rows) if (!text.startsWith('#')) entries.push(text);
  }
  if (entries.length === 0) {
    throw new ArgumentError('INVALID_BLOCK_LIST', `${file} lists no word: give one a line, or leave --block-list out`);
  }
  const lists = splitBlocked(file, entries);
  // Said with the file's name, before the training.
  makeBlockList(lists, file);
  return lists;
}
