import { currencies } from '../../lists/currencies.ts';
import { computed, listed, made } from '../definitions/entries.ts';
import type { Currency, FinanceDefinition } from '../definitions/LocaleDefinition.ts';
import { cardPatterns } from './cardPatterns.ts';
import { everyValue } from './everyValue.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { native } from './native.ts';

/**
 * The routing symbols of the head offices of the Federal Reserve Banks and of their branches: 0210 is New York, 1220 Los Angeles (American
 * Bankers Association, Key to Routing Numbers; written down by the contributors).
 */
const ROUTING_SYMBOLS =
  '0110 0210 0220 0310 0410 0420 0430 0510 0520 0530 0610 0620 0630 0640 0650 0660 0710 0720 0810 0820 0830 0840 0910 0920 1010 1020 1030 1040 1110 1120 1130 1140 1210 1220 1230 1240 1250';

/** What accounts, cards, currencies and transactions are called, in English. */
export function finance({ code, tag }: FakerLocale): FinanceDefinition | undefined {
  if (code === 'base') return { federal_reserve_routing_symbol: listed(() => ROUTING_SYMBOLS.split(' ')) };
  if (code !== 'en') return undefined;
  const rules = () => native(tag!).finance();
  return {
    account_type: listed(() => everyValue(rules().accountName).map((name) => name.replace(/ Account$/, ''))),
    credit_card: computed(cardPatterns),
    currency: listed<Currency>(() =>
      currencies().map(({ name, code, symbol, number }) => ({ name, code, symbol, numericCode: number })),
    ),
    transaction_type: listed(() => everyValue(rules().transactionType)),
    transaction_description_pattern: made(() => rules().transactionDescription),
  };
}
