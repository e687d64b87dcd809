import { readTable, spell } from './readTable.ts';

/** BGN/PCGN 1981 for Eastern Armenian, simplified: without apostrophes, and `rr` (ռ) as `r`. */
const LETTERS = readTable(
  'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ' +
    'ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev',
);

/** A word in Armenian letters, in Latin ones. */
export function armenian(word: string): string {
  const letters = word
    .toLowerCase()
    .replaceAll('ու', 'u')
    .replace(/^(?=[եև])/, 'y')
    .replace(/^ո(?!վ)/, 'vo');
  return letters.replace(/[^a-z]/g, (letter) => spell(letter, LETTERS()));
}
