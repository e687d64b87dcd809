import {
  integer,
  invalidOption,
  listOf,
  number,
  type OptionType,
  oneOf,
  type Rule,
  text,
  uniformInt,
} from '@phonyland/language-generator';
import { decimalText } from '../../draw/decimalText.ts';
import { currencies } from '../../lists/currencies.ts';

/** What a price is like. */
export interface PriceOptions {
  /** The least price, from 0; default 1, or `max` where that is less. */
  readonly min?: number | undefined;
  /** The greatest price, to 1e12; default 1000, or `min` where that is more. */
  readonly max?: number | undefined;
  /** How many decimals, 0 to 4; default as many as the currency has, else 2. */
  readonly fractionDigits?: number | undefined;
  /** Whose number of decimals and symbol are used: a code of ISO 4217. Default: no currency in particular. */
  readonly currency?: string | undefined;
  /** What stands with the number, where there is a currency: its `symbol` or its `code`. Default nothing. */
  readonly show?: 'symbol' | 'code' | undefined;
  /** What stands before the number, whatever the currency; not beside `show`. */
  readonly symbol?: string | undefined;
  /** What is behind the point, each as often: numbers from 0 up to 1, `[0.99, 0.5]`. Default 0.99 where there are two decimals, else anything. */
  readonly endings?: readonly number[] | undefined;
}

const currencyCode: OptionType<string> = {
  expects: 'a currency of ISO 4217 in use, such as EUR',
  read: (value) => currencies().find(({ code }) => code === value)?.code,
};

/** Prices: of those within the bounds that end as wanted, each is equally likely. */
export const price: Rule<string, PriceOptions> = {
  options: {
    min: number(0, 1e12),
    max: number(0, 1e12),
    fractionDigits: integer(0, 4),
    currency: currencyCode,
    show: oneOf(['symbol', 'code']),
    symbol: text(1, 20),
    endings: listOf(number(0, 0.9999), 1, 100),
  },
  prepare({ min, max, currency, show, symbol, endings, ...given }, { path }) {
    const money = currencies().find(({ code }) => code === currency);
    if (show !== undefined && money === undefined)
      throw invalidOption(path, 'show', show, 'it needs a currency beside it');
    if (show !== undefined && symbol !== undefined)
      throw invalidOption(path, 'symbol', symbol, 'leave it out beside show');
    const { fractionDigits = money?.minorUnits ?? 2 } = given;
    const least = min ?? Math.min(1, max ?? 1);
    const most = max ?? Math.max(1000, least);
    if (least > most) throw invalidOption(path, 'min', least, `it must not be above max, which is ${most}`);

    const scale = 10 ** fractionDigits;
    const units = (endings ?? [0.99]).map((ending) => Math.round(ending * scale));
    const wrong = endings?.find((ending, at) => units[at]! / scale !== ending);
    if (wrong !== undefined)
      throw invalidOption(path, 'endings', endings, `${wrong} has more than ${fractionDigits} decimals`);
    const low = Math.ceil(nearly(least * scale));
    const high = Math.floor(nearly(most * scale));
    const ends = units.flatMap((ending) => {
      const first = Math.ceil((low - ending) / scale);
      const last = Math.floor((high - ending) / scale);
      return first > last ? [] : [{ ending, first, last }];
    });
    const usual = endings === undefined && fractionDigits !== 2;
    if (ends.length === 0 && (endings !== undefined || low > high)) {
      throw endings === undefined
        ? invalidOption(
            path,
            'min',
            least,
            `no price with ${fractionDigits} decimals is between it and max, which is ${most}`,
          )
        : invalidOption(path, 'endings', endings, `no price from ${least} to ${most} ends so`);
    }
    const spell = speller(fractionDigits, show === 'symbol' ? money!.symbol : show === 'code' ? money!.code : symbol);
    if (usual || ends.length === 0) {
      const any = uniformInt(low, high);
      return { draw: (random) => spell(any(random)), capacity: high - low + 1, valueAt: (rank) => spell(low + rank) };
    }
    const wholes = ends.map(({ first, last }) => uniformInt(first, last));
    return (random) => {
      const at = random.below(ends.length);
      return spell(wholes[at]!(random) * scale + ends[at]!.ending);
    };
  },
};

/** Letters are set apart from the digits, signs are not: `CHF 12.00`, `€12.00`. */
function speller(fractionDigits: number, sign = ''): (units: number) => string {
  const head = /[A-Za-z]$/.test(sign) ? `${sign} ` : sign;
  return (units) => head + decimalText(units, fractionDigits);
}

/** 0.29 times 100 is 28.999999999999996 in binary, and was meant to be 29. */
function nearly(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? whole : value;
}
