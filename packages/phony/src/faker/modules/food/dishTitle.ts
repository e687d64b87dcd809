/** Words that titles write small within. */
const SMALL = new Set('a an and as at by for from in of on or over the to with'.split(' '));

/** A dish as menus write it: `Fish and Chips`. */
export function dishTitle(name: string): string {
  const last = name.lastIndexOf(' ') + 1;
  let title = '';
  for (let from = 0; ; ) {
    const end = name.indexOf(' ', from);
    const word = end < 0 ? name.slice(from) : name.slice(from, end);
    const isSmall = from > 0 && from < last && SMALL.has(word);
    title += isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1);
    if (end < 0) return title;
    title += ' ';
    from = end + 1;
  }
}
