const SIGNS: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number from 1 to 3999 in Roman numerals, in the form that subtracts: 4 is IV, 1994 is MCMXCIV. */
export function romanNumeral(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of SIGNS) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
