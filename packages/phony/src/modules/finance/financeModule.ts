import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { englishOnly } from '../../english/englishOnly.ts';
import { type Currency, currencies } from '../../lists/currencies.ts';
import { accountName } from './accountTypes.ts';
import { type AmountOptions, amount } from './amount.ts';
import { type BicOptions, bic } from './bic.ts';
import { type CardExpiryOptions, cardExpiry } from './cardExpiry.ts';
import { COMMON_ISSUERS, type IssuerName } from './cardIssuer.ts';
import { type CardNumberOptions, cardNumber } from './cardNumber.ts';
import { bitcoinAddress, type CoinAddressOptions, ethereumAddress, litecoinAddress } from './cryptoAddresses.ts';
import { type IbanOptions, iban } from './iban.ts';
import { type CardCvvOptions, cardCvv, digitsRule, type LengthOptions } from './numbers.ts';
import { routingNumber } from './routingNumber.ts';
import { type IsinOptions, isin, lei } from './securities.ts';
import { type TransactionDescriptionOptions, transactionDescription, transactionType } from './transactions.ts';

/** Money, accounts, cards and securities. Numbers are valid by form and check digit; whether somebody has one, nobody can say. */
export interface FinanceMembers {
  /**
   * An amount of money as a decimal number, from 0 to 1000 with two decimals unless told.
   * @feeds rule; list: currencies
   * @example Phony.finance().amount.with({ min: 5, max: 10, currency: 'EUR', symbol: true }).at(0)
   */
  readonly amount: Generator<string, AmountOptions>;
  /**
   * A currency in use, with its code, number, decimals, English name and symbol.
   * @feeds list: currencies
   * @example Phony.finance().currency.at(0)
   */
  readonly currency: Generator<Currency>;
  /**
   * The three letters of a currency in use (ISO 4217).
   * @feeds list: currencies
   * @example Phony.finance().currencyCode.at(0)
   */
  readonly currencyCode: Generator<string>;
  /**
   * The three digits of a currency in use (ISO 4217).
   * @feeds list: currencies
   * @example Phony.finance().currencyNumericCode.at(0)
   */
  readonly currencyNumericCode: Generator<string>;
  /**
   * The English name of a currency in use (CLDR).
   * @feeds list: currencies
   * @example Phony.finance().currencyName.at(0)
   */
  readonly currencyName: Generator<string>;
  /**
   * A symbol of currencies in use (CLDR), `€`; each equally often, though some are shared. Currencies that are written by their code have none.
   * @feeds list: currencies
   * @example Phony.finance().currencySymbol.at(0)
   */
  readonly currencySymbol: Generator<string>;
  /**
   * The number of a payment card (ISO/IEC 7812-1): a prefix and length of its issuer, and Luhn's check digit.
   * @feeds rule: ISO/IEC 7812-1; list: cardIssuers
   * @example Phony.finance().creditCardNumber.with({ issuer: 'amex', separator: ' ' }).at(0)
   */
  readonly creditCardNumber: Generator<string, CardNumberOptions>;
  /**
   * An issuer of payment cards that are accepted world-wide, as `creditCardNumber` takes it.
   * @feeds list: cardIssuers
   * @example Phony.finance().creditCardIssuer.at(0)
   */
  readonly creditCardIssuer: Generator<IssuerName>;
  /**
   * The verification value of a payment card: three digits, of American Express four.
   * @feeds rule; list: cardIssuers
   * @example Phony.finance().creditCardCvv.with({ issuer: 'amex' }).at(0)
   */
  readonly creditCardCvv: Generator<string, CardCvvOptions>;
  /**
   * The month to the end of which a payment card is good: one of the next five years from the reference date's month on, unless told.
   * @feeds rule: the reference date
   * @example Phony.finance().creditCardExpiry.at(0)
   */
  readonly creditCardExpiry: Generator<string, CardExpiryOptions>;
  /**
   * An international bank account number of the form that the registry tells for its country, with valid check digits by 97, and with the
   * country's own check digits in it where one rule holds for all its banks. The bank's number is drawn: most such banks do not exist.
   * @feeds rule: ISO 13616; list: ibanFormats
   * @example Phony.finance().iban.with({ country: 'TR', formatted: true }).at(0)
   */
  readonly iban: Generator<string, IbanOptions>;
  /**
   * A business identifier code, also called SWIFT code, of a made-up institution.
   * @feeds rule: ISO 9362; list: ibanFormats
   * @example Phony.finance().bic.with({ country: 'FR', branch: true }).at(0)
   */
  readonly bic: Generator<string, BicOptions>;
  /**
   * An account number of 8 digits, or as many as told (1 to 40). It has no check digits: see `iban`.
   * @feeds rule
   * @example Phony.finance().accountNumber.with({ length: 12 }).at(0)
   */
  readonly accountNumber: Generator<string, LengthOptions>;
  /**
   * What an account is called by its type (ISO 20022), in English.
   * @feeds list: types of cash accounts of ISO 20022
   * @example Phony.finance().accountName.at(0)
   */
  readonly accountName: Generator<string>;
  /**
   * The routing transit number of a US bank: nine digits, the last of them a check digit.
   * @feeds rule: American Bankers Association, Key to Routing Numbers
   * @example Phony.finance().routingNumber.at(0)
   */
  readonly routingNumber: Generator<string>;
  /**
   * A personal identification number of 4 digits, or as many as told (1 to 12; ISO 9564-1 allows 4 to 12).
   * @feeds rule
   * @example Phony.finance().pin.with({ length: 6 }).at(0)
   */
  readonly pin: Generator<string, LengthOptions>;
  /**
   * What moves money on an account, in English: `direct debit`.
   * @feeds list: sixteen types written down by the contributors
   * @example Phony.finance().transactionType.at(0)
   */
  readonly transactionType: Generator<string>;
  /**
   * A line of an account's statement, in English; from 1 to 1000 US dollars unless told.
   * @feeds list: sixteen types written down by the contributors; rule
   * @example Phony.finance().transactionDescription.with({ currency: 'CHF', max: 50 }).at(0)
   */
  readonly transactionDescription: Generator<string, TransactionDescriptionOptions>;
  /**
   * An address of Bitcoin with a valid check sum.
   * @feeds rule: Base58Check, BIP 16, BIP 173, BIP 350
   * @example Phony.finance().bitcoinAddress.with({ type: 'segwit' }).at(0)
   */
  readonly bitcoinAddress: Generator<string, CoinAddressOptions>;
  /**
   * An address of Litecoin with a valid check sum.
   * @feeds rule: Base58Check, BIP 16, BIP 173, BIP 350
   * @example Phony.finance().litecoinAddress.with({ type: 'legacy' }).at(0)
   */
  readonly litecoinAddress: Generator<string, CoinAddressOptions>;
  /**
   * An address of Ethereum, its check sum in the letters' case.
   * @feeds rule: ERC-55
   * @example Phony.finance().ethereumAddress.at(0)
   */
  readonly ethereumAddress: Generator<string>;
  /**
   * An international securities identification number with a valid check digit.
   * @feeds rule: ISO 6166
   * @example Phony.finance().isin.with({ country: 'US' }).at(0)
   */
  readonly isin: Generator<string, IsinOptions>;
  /**
   * A legal entity identifier with valid check digits.
   * @feeds rule: ISO 17442
   * @example Phony.finance().lei.at(0)
   */
  readonly lei: Generator<string>;
}
export type FinanceModule = Module<FinanceMembers, 'amount'>;

export const financeModule: ModuleDefinition<FinanceMembers> = {
  name: 'finance',
  whole: 'amount',
  members: {
    amount: byRule(amount),
    currency: byRule({ options: {}, prepare: () => pickFrom(currencies()) }),
    currencyCode: byRule({ options: {}, prepare: () => pickFrom(currencies().map(({ code }) => code)) }),
    currencyNumericCode: byRule({ options: {}, prepare: () => pickFrom(currencies().map(({ number }) => number)) }),
    currencyName: byRule({ options: {}, prepare: () => pickFrom(currencies().map(({ name }) => name)) }),
    currencySymbol: byRule({ options: {}, prepare: () => pickFrom(currencySymbols()) }),
    creditCardNumber: byRule(cardNumber),
    creditCardIssuer: byRule({ options: {}, prepare: () => pickFrom(COMMON_ISSUERS) }),
    creditCardCvv: byRule(cardCvv),
    creditCardExpiry: byRule(cardExpiry),
    iban: byRule(iban),
    bic: byRule(bic),
    accountNumber: byRule(digitsRule(8, 1, 40)),
    accountName: byRule(englishOnly('names of accounts', accountName)),
    routingNumber: byRule(routingNumber),
    pin: byRule(digitsRule(4, 1, 12)),
    transactionType: byRule(englishOnly('types of transactions', transactionType)),
    transactionDescription: byRule(englishOnly('descriptions of transactions', transactionDescription)),
    bitcoinAddress: byRule(bitcoinAddress),
    litecoinAddress: byRule(litecoinAddress),
    ethereumAddress: byRule(ethereumAddress),
    isin: byRule(isin),
    lei: byRule(lei),
  },
};

function currencySymbols(): readonly string[] {
  return [...new Set(currencies().flatMap(({ code, symbol }) => (symbol === code ? [] : [symbol])))];
}
