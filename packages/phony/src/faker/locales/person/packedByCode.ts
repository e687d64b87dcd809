/**
 * Lists of texts by the code of a locale, unpacked when one is first asked for.
 * @param packed lines of a code, a colon, and texts with commas between them
 */
export function packedByCode(packed: string): (code: string) => readonly string[] | undefined {
  let lists: Map<string, string> | undefined;
  return (code) => {
    lists ??= new Map(
      packed
        .trim()
        .split('\n')
        .map((line) => line.split(':') as [string, string]),
    );
    return lists.get(code)?.split(',');
  };
}
