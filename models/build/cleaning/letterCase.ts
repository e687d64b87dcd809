// The languages in which `i` and `ı` are two letters, each with a capital of its own.
const DOTTED = /^(?:tr|az)(?:-|$)/;

/** Lower case as the language writes it: in Turkish, `I` becomes `ı` and `İ` becomes `i`. */
export function lowerCase(text: string, locale: string): string {
  return (DOTTED.test(locale) ? text.replaceAll('I', 'ı').replaceAll('İ', 'i') : text).toLowerCase();
}

/** Upper case as the language writes it: in Turkish, `i` becomes `İ`. */
export function upperCase(text: string, locale: string): string {
  return (DOTTED.test(locale) ? text.replaceAll('i', 'İ') : text).toUpperCase();
}

/**
 * The case of a name: every part between joiners begins with a capital, particles (`van`) apart. A part that has one case alone
 * (`SMITH`, `smith`) goes on in lower case; a part that mixes them (`McDonald`, `deWitt`) keeps what follows its first letter.
 */
export function nameCase(text: string, locale: string, particles: readonly string[] = []): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (part) => {
    const [first, ...letters] = part;
    const rest = letters.join('');
    const oneCase = rest === upperCase(rest, locale) || rest === lowerCase(rest, locale);
    const lower = lowerCase(part, locale);
    if (oneCase && particles.includes(lower)) return lower;
    return upperCase(first!, locale) + (oneCase ? lowerCase(rest, locale) : rest);
  });
}
