import { readTable, spell } from './readTable.ts';

/** Georgia's national system of 2002, without the apostrophes of the ejectives. */
const LETTERS = readTable(
  'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ' +
    'ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h',
);

/** A word in Georgian letters (Mkhedruli), in Latin ones. */
export function georgian(word: string): string {
  return spell(word, LETTERS());
}
