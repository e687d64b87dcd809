import type { RandomStream } from '@phonyland/language-generator';
import type { PhoneNumbers } from '../lists/phoneNumbers.ts';

/** How numbers of a range are made and written. */
export interface PhoneForm {
  /** How many numbers there are. */
  readonly count: number;
  /** The digits of one, without trunk prefix and calling code. */
  readonly draw: (random: RandomStream) => string;
  /** As they are written in the country: `0171 3920013`. */
  readonly national: (digits: string) => string;
  /** As they are written everywhere: `+49 171 3920013`. */
  readonly international: (digits: string) => string;
  /** By ITU-T E.164, without spaces: `+491713920013`. */
  readonly e164: (digits: string) => string;
}

/** Reads a row of the list once, for many numbers. */
export function phoneForm({ numbers, callingCode, national, international }: PhoneNumbers): PhoneForm {
  const heads = numbers.map((entry) => {
    const [head = '', free = ''] = entry.split('+');
    return { head, free: Number(free) };
  });
  const upTo: number[] = [];
  let sum = 0;
  for (const { free } of heads) {
    sum += 10 ** free;
    upTo.push(sum);
  }
  return {
    count: sum,
    draw: (random) => {
      // The number of numbers may be above 2^32, which is as far as one draw goes: ranges are compared by their shares of that.
      const point = sum <= 4_294_967_296 ? random.below(sum) : random.fraction() * sum;
      let at = 0;
      while (point >= upTo[at]!) at++;
      const { head, free } = heads[at]!;
      return free === 0 ? head : head + String(random.below(10 ** free)).padStart(free, '0');
    },
    national: mask(national),
    international: mask(`+${callingCode} ${international}`),
    e164: (digits) => `+${callingCode}${digits}`,
  };
}

/** What writes digits in the places of letters: `a` is the first, `b` the second one. */
function mask(written: string): (digits: string) => string {
  const parts = Array.from(written.matchAll(/[a-o]+|[^a-o]+/g), ([part]) => {
    const from = part.charCodeAt(0) - 97;
    return part >= 'a' && part < 'p' ? { text: '', from, to: from + part.length } : { text: part, from: 0, to: 0 };
  });
  return (digits) => {
    let text = '';
    for (let i = 0; i < parts.length; i++) {
      const { text: literal, from, to } = parts[i]!;
      text += to > 0 ? digits.slice(from, to) : literal;
    }
    return text;
  };
}
