/** Orders texts by code points. (JavaScript's own order goes by UTF-16 units and puts U+FFFF above U+10000.) */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) {
      const surrogates = (x >= 0xd800 && x < 0xe000 ? 1 : 0) - (y >= 0xd800 && y < 0xe000 ? 1 : 0);
      return surrogates !== 0 ? surrogates : x - y;
    }
  }
  return a.length - b.length;
}
