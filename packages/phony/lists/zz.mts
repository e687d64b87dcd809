import { japaneseReadings } from '../src/person/romanize/japanese/japaneseReadings.ts';
import { kanaOfParts, kana } from '../src/person/romanize/kana.ts';
const r = japaneseReadings();
for (const part of ['family','given'] as const) {
  const names = [...r[part].names()];
  const out = names.filter(n => n.readings.length>1 && n.readings.some((x,i)=> i>0 && /^[うおえ]/.test(x) && /[ou]$/.test(kana(n.readings[i-1]!)) && kanaOfParts(n.readings)!==kana(n.readings.join(''))));
  console.log(part, names.length, out.length, out.map(n=>n.signs.join('')+':'+n.readings.join('|')).join(' '));
  console.log(names.filter(n=>n.readings.length!==n.signs.length).map(n=>n.signs.join('')+n.readings));
}
for (const n of ['小林','佐藤','大野','佐々木','五十嵐','東海林','服部','長谷川','井上','一ノ瀬','本間','難波','渡辺','高橋','横尾','松浦','大内','近江','宇都宮','勅使河原','神田','三塚']) console.log(n, r.family.read(n)?.join('|'), kanaOfParts(r.family.read(n) ?? []));
for (const n of ['大輔','裕子','優子','陽菜','一平','健一','千子','智子','順平','美緒','幸雄','いつ子','大和','葵','翔','太郎','由宇']) console.log(n, r.given.read(n)?.join('|'), kanaOfParts(r.given.read(n) ?? []));
