import { invalidOption, pickFrom, type Rule } from '@phonyland/language-generator';
import { drawDigits } from '../../draw/drawDigits.ts';
import { type AmountOptions, amount } from './amount.ts';

/**
 * What moves money on an account, and how a statement says it; written down by the contributors after the families of the bank transaction
 * codes of ISO 20022 (received and issued credit transfers, direct debits, card transactions, cash, fees, interest).
 */
const TYPES = [
  ['bill payment', 'Bill payment of {amount} from account {account}'],
  ['card payment', 'Card payment of {amount}, card ending in {card}, account {account}'],
  ['cash deposit', 'Cash deposit of {amount} to account {account}'],
  ['cash withdrawal', 'Cash withdrawal of {amount}, card ending in {card}, account {account}'],
  ['cheque', 'Cheque of {amount} drawn on account {account}'],
  ['chargeback', 'Chargeback of {amount} to account {account}'],
  ['credit transfer', 'Credit transfer of {amount} to account {account}'],
  ['direct debit', 'Direct debit of {amount} from account {account}'],
  ['dividend', 'Dividend of {amount} paid to account {account}'],
  ['fee', 'Account fee of {amount} charged to account {account}'],
  ['interest', 'Interest of {amount} credited to account {account}'],
  ['loan repayment', 'Loan repayment of {amount} from account {account}'],
  ['refund', 'Refund of {amount} to account {account}, card ending in {card}'],
  ['reversal', 'Reversal of {amount} on account {account}'],
  ['salary', 'Salary of {amount} paid to account {account}'],
  ['standing order', 'Standing order of {amount} from account {account}'],
] as const;

/** Types of transactions, in English. */
export const transactionType: Rule<string> = {
  options: {},
  prepare: () => pickFrom(TYPES.map(([type]) => type)),
};

/** What a statement says about a transaction. */
export interface TransactionDescriptionOptions extends Pick<AmountOptions, 'min' | 'max' | 'currency'> {
  /** One of the types of `transactionType`; default any. */
  readonly type?: string | undefined;
  /** The least amount, from 0; default 1. */
  readonly min?: number | undefined;
  /** The currency, a code of ISO 4217, whose number of decimals is used; default `'USD'`. */
  readonly currency?: string | undefined;
}

/** Lines of a statement in English: what it was, how much, on which account (the last four digits). */
export const transactionDescription: Rule<string, TransactionDescriptionOptions> = {
  options: {
    min: amount.options.min,
    max: amount.options.max,
    currency: amount.options.currency,
    type: {
      expects: `one of ${TYPES.map(([type]) => `'${type}'`).join(', ')}`,
      read: (value) => TYPES.find(([type]) => type === value)?.[0],
    },
  },
  prepare({ type, currency = 'USD', min = 1, ...bounds }, context) {
    if (min < 0) throw invalidOption(context.path, 'min', min, 'it must not be below 0: the type tells the direction');
    const sums = amount.prepare({ min, ...bounds, currency }, context);
    const draw = typeof sums === 'function' ? sums : sums.draw;
    const patterns = TYPES.filter(([each]) => type === undefined || each === type).map(([, pattern]) => pattern);
    return (random) =>
      patterns[random.below(patterns.length)]!.replace('{amount}', () => `${currency} ${draw(random)}`)
        .replace('{account}', () => `***${drawDigits(random, 4)}`)
        .replace('{card}', () => drawDigits(random, 4));
  },
};
