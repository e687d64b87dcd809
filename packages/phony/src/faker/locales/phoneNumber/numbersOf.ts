import { type Generator, makeGenerator, RandomStream, type Source, sourceOf } from '@phonyland/language-generator';
import { phoneNumbers } from '../../../lists/phoneNumbers.ts';
import { countryOf } from '../../../places/countryOf.ts';
import { type PhoneForm, phoneForm } from '../../../places/phoneForms.ts';
import { native } from '../native.ts';

/** How a number is written: as in the country, by ITU-T E.164, or a mobile one with its digits alone. */
export type NumberStyle = 'national' | 'e164' | 'mobile';

/** One in four has a fixed line, where such numbers are at hand, as the persons of Phony have. */
const FIXED_LINES = 4;

/**
 * Phone numbers of a country, of the same ranges as those of the persons of Phony, but of nobody in a certain region.
 * @param tag of the locale
 */
export function numbersOf(tag: string, style: NumberStyle): Generator<string> {
  const { root } = sourceOf(native(tag).phone().national);
  const { country } = countryOf(tag)!;
  const ranges = (kind: string): Ranges =>
    rangesOf(phoneNumbers().flatMap((row) => (row.country === country && row.kind === kind ? phoneForm(row) : [])));
  const mobile = ranges('mobile');
  const fixed = ranges('fixed');
  const isMobile = style === 'mobile' && mobile.forms.length > 0;
  const write: (form: PhoneForm, digits: string) => string =
    style === 'national'
      ? (form, digits) => form.national(digits)
      : style === 'e164'
        ? (form, digits) => form.e164(digits)
        : denseWriter();
  const path = `${tag}/faker.phone.${style}`;
  const key = root.lazyStreamKey(path);
  const source: Source<string> = {
    root,
    path,
    addressable: true,
    draw: (w0, w1, w2, w3) => {
      const random = new RandomStream(key(), w0, w1, w2, w3);
      const isFixed =
        !isMobile && fixed.forms.length > 0 && (mobile.forms.length === 0 || random.below(FIXED_LINES) === 0);
      const form = pick(isFixed ? fixed : mobile, random);
      return write(form, form.draw(random));
    },
    with: () => source,
  };
  return makeGenerator(source);
}

/** Forms of numbers, each as likely as it has numbers. */
interface Ranges {
  readonly forms: readonly PhoneForm[];
  /** How many numbers the forms have up to each. */
  readonly upTo: readonly number[];
}

function rangesOf(forms: readonly PhoneForm[]): Ranges {
  const upTo: number[] = [];
  let sum = 0;
  for (const { count } of forms) {
    sum += count;
    upTo.push(sum);
  }
  return { forms, upTo };
}

function pick({ forms, upTo }: Ranges, random: RandomStream): PhoneForm {
  let high = forms.length - 1;
  if (high === 0) return forms[0]!;
  const point = random.fraction() * upTo[high]!;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (point < upTo[middle]!) high = middle;
    else low = middle + 1;
  }
  return forms[low]!;
}

/** What writes numbers as in the country, but without all that is no digit. */
function denseWriter(): (form: PhoneForm, digits: string) => string {
  // What stands before the digits, where they stand together: the same for all numbers of a form.
  const prefixes = new Map<PhoneForm, string | undefined>();
  return (form, digits) => {
    let prefix = prefixes.get(form);
    if (prefix !== undefined) return prefix + digits;
    const dense = form.national(digits).replace(/\D/g, '');
    prefix = dense.endsWith(digits) ? dense.slice(0, -digits.length) : undefined;
    prefixes.set(form, prefix);
    return dense;
  };
}
