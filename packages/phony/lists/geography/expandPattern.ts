/**
 * All texts that a small regular expression matches: letters and digits, classes, groups, alternatives, `\d` and the counts `?`, `{n}`
 * and `{n,m}`. A digit that may be any stays `#`.
 * @throws Error for what it does not know, and for more texts than `most`
 */
export function expandPattern(pattern: string, most = 200_000): readonly string[] {
  let at = 0;
  const texts = alternatives();
  if (at < pattern.length) throw new Error(`${pattern}: ${JSON.stringify(pattern[at])} at ${at} is not expected`);
  return texts;

  function alternatives(): string[] {
    const all = sequence();
    while (pattern[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  }

  function sequence(): string[] {
    let texts = [''];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const one = atom();
      const [least, greatest] = count();
      const counted: string[] = [];
      for (let times = least; times <= greatest; times++) counted.push(...repeated(one, times));
      texts = joined(texts, counted);
    }
    return texts;
  }

  function atom(): string[] {
    const sign = pattern[at++]!;
    if (sign === '[') return characterClass();
    if (sign === '(') {
      if (pattern.startsWith('?:', at)) at += 2;
      const texts = alternatives();
      at++;
      return texts;
    }
    if (sign === '\\' && pattern[at] === 'd') {
      at++;
      return ['#'];
    }
    if (/[\w -]/.test(sign)) return [sign];
    throw new Error(`${pattern}: ${JSON.stringify(sign)} is not expected`);
  }

  function characterClass(): string[] {
    const end = pattern.indexOf(']', at);
    const content = pattern.slice(at, end).replaceAll('\\d', '0-9');
    at = end + 1;
    const texts: string[] = [];
    for (let i = 0; i < content.length; i++) {
      if (content[i + 1] !== '-' || i + 2 >= content.length) {
        texts.push(content[i]!);
        continue;
      }
      for (let code = content.charCodeAt(i); code <= content.charCodeAt(i + 2); code++)
        texts.push(String.fromCharCode(code));
      i += 2;
    }
    return texts;
  }

  function count(): [number, number] {
    if (pattern[at] === '?') {
      at++;
      return [0, 1];
    }
    const counted = /^\{(\d+)(?:,(\d+))?\}/.exec(pattern.slice(at));
    if (counted === null) return [1, 1];
    at += counted[0].length;
    return [Number(counted[1]), Number(counted[2] ?? counted[1])];
  }

  function repeated(texts: string[], times: number): string[] {
    let all = [''];
    for (let i = 0; i < times; i++) all = joined(all, texts);
    return all;
  }

  function joined(before: string[], after: string[]): string[] {
    if (before.length * after.length > most) throw new Error(`${pattern} has more than ${most} texts`);
    return before.flatMap((head) => after.map((tail) => head + tail));
  }
}
