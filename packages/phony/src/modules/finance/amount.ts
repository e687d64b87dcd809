import {
  flag,
  integer,
  invalidOption,
  number,
  type OptionType,
  type Rule,
  text,
  uniformInt,
} from '@phonyland/language-generator';
import { decimalText } from '../../draw/decimalText.ts';
import { currencies } from '../../lists/currencies.ts';

/** Which amounts of money. */
export interface AmountOptions {
  /** The least amount; default 0, or `max` where that is less. */
  readonly min?: number | undefined;
  /** The greatest amount; default 1000, or `min` where that is more. */
  readonly max?: number | undefined;
  /** How many decimals, 0 to 10; default as many as the currency has, else 2. */
  readonly fractionDigits?: number | undefined;
  /** Whose number of decimals and symbol are used: a code of ISO 4217. */
  readonly currency?: string | undefined;
  /** What stands before the number; `true`: the currency's symbol. Default nothing. */
  readonly symbol?: string | boolean | undefined;
}

const currencyCode: OptionType<string> = {
  expects: 'a currency of ISO 4217 in use, such as EUR',
  read: (value) => currencies().find(({ code }) => code === value)?.code,
};
const symbolOrFlag: OptionType<string | boolean> = {
  expects: 'a text, true or false',
  read: (value) => text(0, 100).read(value) ?? flag().read(value),
};

/** Amounts of money: every number with so many decimals within the bounds is equally likely. */
export const amount: Rule<string, AmountOptions> = {
  options: {
    min: number(-1e15, 1e15),
    max: number(-1e15, 1e15),
    fractionDigits: integer(0, 10),
    currency: currencyCode,
    symbol: symbolOrFlag,
  },
  prepare({ min, max, currency, symbol, ...given }, { path }) {
    const money = currencies().find(({ code }) => code === currency);
    if (symbol === true && money === undefined) {
      throw invalidOption(path, 'symbol', symbol, 'it needs a currency beside it; or give the symbol itself');
    }
    const { fractionDigits = money?.minorUnits ?? 2 } = given;
    const least = min ?? Math.min(0, max ?? 0);
    const greatest = max ?? Math.max(1000, least);
    if (least > greatest) throw invalidOption(path, 'min', least, `it must not be above max, which is ${greatest}`);
    const [low, high] = [unitsFrom(least, fractionDigits), unitsTo(greatest, fractionDigits)];
    if (low > high) {
      throw invalidOption(
        path,
        'fractionDigits',
        fractionDigits,
        `no number from ${least} to ${greatest} has so few decimals; give more, or wider bounds`,
      );
    }
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || !Number.isSafeInteger(high - low + 1)) {
      throw invalidOption(
        path,
        'fractionDigits',
        fractionDigits,
        `with so many decimals, amounts from ${least} to ${greatest} are more than 2^53; give fewer, or narrower bounds`,
      );
    }
    const sign = symbol === true ? money!.symbol : symbol === false || symbol === undefined ? '' : symbol;
    // Letters are set apart from the digits: `CHF 12.00`, but `€12.00`.
    const head = /[A-Za-z]$/.test(sign) ? `${sign} ` : sign;
    const spell = (units: number): string =>
      (units < 0 ? '-' : '') + head + decimalText(units < 0 ? -units : units, fractionDigits);
    const units = uniformInt(low, high);
    return {
      draw: (random) => spell(units(random)),
      capacity: high - low + 1,
      valueAt: (rank) => spell(low + rank),
    };
  },
};

/** The least number of units, of so many decimals, that are no less than a value as it is written in decimals. */
function unitsFrom(value: number, fractionDigits: number): number {
  const units = nearestUnits(value, fractionDigits);
  return Number(`${units}e-${fractionDigits}`) < value ? units + 1 : units;
}

/** The greatest number of units that are no more than a value. */
function unitsTo(value: number, fractionDigits: number): number {
  const units = nearestUnits(value, fractionDigits);
  return Number(`${units}e-${fractionDigits}`) > value ? units - 1 : units;
}

/** By way of the decimals: 0.29 times 100 is 28.999999999999996 in binary. */
function nearestUnits(value: number, fractionDigits: number): number {
  return Number(value.toFixed(fractionDigits).replace('.', ''));
}
