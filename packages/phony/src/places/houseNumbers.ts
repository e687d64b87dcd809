import type { RandomStream } from '@phonyland/language-generator';

type HouseNumber = (random: RandomStream) => string;

/** How many streets have a house of this number goes down with the number: of two draws the smaller one counts. */
function small(random: RandomStream, most: number): number {
  return 1 + Math.min(random.below(most), random.below(most));
}

/** Numbers up to a bound, small ones more often. */
export function numbersTo(most: number): HouseNumber {
  return (random) => String(small(random, most));
}

/** The same, one in sixteen with a letter or the like behind it: `12a`. */
export function numbersWith(most: number, marks: readonly string[]): HouseNumber {
  return (random) => {
    const number = String(small(random, most));
    return random.below(16) === 0 ? number + marks[random.below(marks.length)]! : number;
  };
}

/** Numbers that count by blocks, a hundred for each, as in North America: 1 to 9999. */
export const blockNumbers: HouseNumber = (random) => {
  const block = random.below(4) === 0 ? random.below(100) : random.below(20);
  return String(block * 100 + 1 + random.below(99));
};

/** District, block and house, as in Japan: `2-14-6`. */
export const districtNumbers: HouseNumber = (random) =>
  `${1 + random.below(6)}-${small(random, 30)}-${1 + random.below(20)}`;

/** A building with or without a further number, as in Korea: `24`, `24-3`. */
export const branchedNumbers: HouseNumber = (random) => {
  const number = String(small(random, 300));
  return random.below(3) === 0 ? `${number}-${1 + random.below(20)}` : number;
};
