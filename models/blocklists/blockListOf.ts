import { readEntries } from './readEntries.ts';

/** Words that a model shall never give: by themselves or as a word of a value, and those that no word may contain. */
export interface BlockList {
  readonly words: readonly string[];
  readonly parts: readonly string[];
}

const lists = new Map<string, BlockList>();

/** The lists of several languages together; the files are `blocklists/<language>.txt`. */
export function blockListOf(languages: readonly string[]): BlockList {
  const all = languages.map(listOf);
  return {
    words: [...new Set(all.flatMap(({ words }) => words))],
    parts: [...new Set(all.flatMap(({ parts }) => parts))],
  };
}

/** One file; an entry `*entry*` is a part of words. */
function listOf(language: string): BlockList {
  let list = lists.get(language);
  if (list === undefined) {
    const entries = readEntries(new URL(`${language}.txt`, import.meta.url));
    const isPart = (entry: string): boolean => entry.startsWith('*') && entry.endsWith('*');
    list = {
      words: entries.filter((entry) => !isPart(entry)),
      parts: entries.filter(isPart).map((entry) => entry.slice(1, -1)),
    };
    lists.set(language, list);
  }
  return list;
}
