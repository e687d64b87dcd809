import { abaDigit } from '../../checks/aba.ts';
import { DIGITS, HEX_DIGITS } from '../../draw/drawText.ts';
import { drawNumberOf } from '../core/drawNumberOf.ts';
import { drawCharacters, drawOne } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import type { Currency } from '../definitions/LocaleDefinition.ts';
import { BitcoinAddressFamily, type BitcoinAddressFamilyType } from '../enums/BitcoinAddressFamily.ts';
import { BitcoinNetwork, type BitcoinNetworkType } from '../enums/BitcoinNetwork.ts';
import { FakerError } from '../FakerError.ts';
import { Cards } from './finance/Cards.ts';
import { drawAmount, inThrees } from './finance/drawAmount.ts';
import { drawBic } from './finance/drawBic.ts';
import { drawBitcoinAddress, drawLitecoinAddress } from './finance/drawCoinAddress.ts';
import { drawIban, inFours } from './finance/drawIban.ts';

const ADDRESS_FAMILIES: readonly BitcoinAddressFamilyType[] = Object.values(BitcoinAddressFamily);
/** How often a currency without a symbol is drawn anew. */
const MOST_REDRAWS = 1000;

/** Money, accounts, cards. */
export class FinanceModule extends ModuleBase {
  #cards: Cards | undefined;

  /** The number of an account: digits. @param length how many; default 8 */
  accountNumber(length?: number): string;
  accountNumber(options?: { length?: number }): string;
  accountNumber(optionsOrLength?: number | { length?: number }): string;
  accountNumber(options: number | { length?: number } = {}): string {
    return this.#digits(typeof options === 'number' ? options : (options.length ?? 8));
  }

  /** What an account is called: `Savings Account`. */
  accountName(): string {
    return `${this.pick('finance', 'account_type')} Account`;
  }

  /** The routing transit number of a US bank: nine digits, of which the last is a valid check digit (American Bankers Association). */
  routingNumber(): string {
    const digits = this.pick('finance', 'federal_reserve_routing_symbol') + this.#digits(4);
    return digits + abaDigit(digits);
  }

  /**
   * The last digits of a number: `(...9711)`.
   * @deprecated Version 10 of faker does not have it: use `faker.finance.accountNumber(4)` with what should stand around it.
   * @param length how many; default 4
   */
  maskedNumber(length?: number): string;
  /**
   * @deprecated As above.
   * @param options.length how many digits; default 4
   * @param options.parens whether parentheses stand around them; default true
   * @param options.ellipsis whether dots stand before them; default true
   */
  maskedNumber(options?: { length?: number; parens?: boolean; ellipsis?: boolean }): string;
  maskedNumber(optionsOrLength?: number | { length?: number; parens?: boolean; ellipsis?: boolean }): string;
  maskedNumber(options: number | { length?: number; parens?: boolean; ellipsis?: boolean } = {}): string {
    const { length = 4, parens = true, ellipsis = true } = typeof options === 'number' ? { length: options } : options;
    const text = (ellipsis ? '...' : '') + this.#digits(length);
    return parens ? `(${text})` : text;
  }

  /**
   * An amount of money as text.
   * @param options.min the least; default 0
   * @param options.max the greatest; default 1000
   * @param options.dec how many decimals it has; default 2
   * @param options.symbol what stands before it; default nothing
   * @param options.autoFormat whether commas stand between thousands, on every machine; default false
   * @throws FakerError where max is below min, where no such number is between them, and for wrong decimals
   */
  amount(options: { min?: number; max?: number; dec?: number; symbol?: string; autoFormat?: boolean } = {}): string {
    const { min = 0, max = 1000, dec = 2, symbol = '', autoFormat = false } = options;
    const amount = drawAmount(this.core.randomizer, min, max, dec);
    return symbol + (autoFormat ? inThrees(amount) : amount);
  }

  /** What moves money on an account. */
  transactionType(): string {
    return this.pick('finance', 'transaction_type');
  }

  /** A currency: code and number by ISO 4217, name, symbol. */
  currency(): Currency {
    return this.pick<Currency>('finance', 'currency');
  }

  /** The code of a currency (ISO 4217): `EUR`. */
  currencyCode(): string {
    return this.currency().code;
  }

  /** The name of a currency: `Swiss Franc`. */
  currencyName(): string {
    return this.currency().name;
  }

  /** The symbol of a currency that has one. @throws FakerError where none of the locale's currencies seems to have one */
  currencySymbol(): string {
    for (let redraw = 0; redraw < MOST_REDRAWS; redraw++) {
      const { symbol } = this.currency();
      if (symbol.length > 0) return symbol;
    }
    throw new FakerError("No currency in the locale data for 'finance.currency' has a symbol.");
  }

  /** The numeric code of a currency (ISO 4217), three digits. */
  currencyNumericCode(): string {
    return this.currency().numericCode;
  }

  /**
   * An address of Bitcoin with a valid check sum.
   * @param options.type default any
   * @param options.network default `mainnet`
   * @throws FakerError for another type or network
   */
  bitcoinAddress(options: { type?: BitcoinAddressFamilyType; network?: BitcoinNetworkType } = {}): string {
    const { randomizer } = this.core;
    const { type = drawOne(randomizer, ADDRESS_FAMILIES), network = BitcoinNetwork.Mainnet } = options;
    return drawBitcoinAddress(randomizer, type, network);
  }

  /** An address of Litecoin in base 58, with a valid check sum. */
  litecoinAddress(): string {
    return drawLitecoinAddress(this.core.randomizer);
  }

  /**
   * The number of a payment card that passes Luhn's check, grouped with dashes as on the card.
   * @param issuer one that `creditCardIssuer` gives, capital letters or not; or a form with `#` for digits, `[2-5]` for a digit of a range,
   * and `L` for the check digit. Default, and for any other text: any issuer
   */
  creditCardNumber(issuer?: string): string;
  creditCardNumber(options?: { issuer?: string }): string;
  creditCardNumber(options?: string | { issuer?: string }): string;
  creditCardNumber(options: string | { issuer?: string } = {}): string {
    const issuer = typeof options === 'string' ? options : (options.issuer ?? '');
    return this.#ofLocale.drawNumber(this.core.randomizer, issuer);
  }

  /** The verification value of a payment card: three digits. */
  creditCardCVV(): string {
    return this.#digits(3);
  }

  /** An issuer of payment cards, by the name that `creditCardNumber` takes: `american_express`. */
  creditCardIssuer(): string {
    return this.#ofLocale.drawIssuer(this.core.randomizer);
  }

  /** A PIN: digits. @param length how many; default 4 @throws FakerError for less than one */
  pin(length?: number): string;
  pin(options?: { length?: number }): string;
  pin(options?: number | { length?: number }): string;
  pin(options: number | { length?: number } = {}): string {
    const length = typeof options === 'number' ? options : (options.length ?? 4);
    if (!(length >= 1)) throw new FakerError(`The minimum length of a PIN is 1, not ${length}.`);
    return this.#digits(length);
  }

  /** An address of Ethereum in 40 small hexadecimal digits behind `0x`. Small letters have no check sum. */
  ethereumAddress(): string {
    return `0x${drawCharacters(this.core.randomizer, HEX_DIGITS, 40)}`;
  }

  /**
   * An international bank account number (ISO 13616) with valid check digits; of countries that have check digits of their own within it,
   * with these as well. The bank is any.
   * @param options.formatted whether a space stands after every four characters; default false
   * @param options.countryCode two capital letters; default any country of the registry
   * @throws FakerError for a country that has no such numbers
   */
  iban(options: { formatted?: boolean; countryCode?: string } = {}): string {
    const { formatted = false, countryCode } = options;
    const iban = drawIban(this.core.randomizer, countryCode === '' ? undefined : countryCode);
    return formatted ? inFours(iban) : iban;
  }

  /**
   * A business identifier code (ISO 9362, also called SWIFT code).
   * @param options.includeBranchCode whether it has the three characters of a branch; default by chance
   */
  bic(options: { includeBranchCode?: boolean } = {}): string {
    const { randomizer } = this.core;
    const { includeBranchCode = randomizer.next() < 0.5 } = options;
    return drawBic(randomizer, includeBranchCode);
  }

  /** A line of a statement: what it was, how much, on which account. */
  transactionDescription(): string {
    return this.faker.helpers.fake(this.pick('finance', 'transaction_description_pattern'));
  }

  #digits(count: number): string {
    const { randomizer } = this.core;
    return drawCharacters(randomizer, DIGITS, Math.floor(drawNumberOf(randomizer, count)));
  }

  get #ofLocale(): Cards {
    this.#cards ??= new Cards(this.core.entry('finance', 'credit_card'));
    return this.#cards;
  }
}
