import { luhnDigit } from '../../checks/luhn.ts';
import { fillDigits } from '../core/fillDigits.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import { supplyAt } from '../definitions/entries.ts';
import type { Supply } from '../definitions/Supply.ts';
import { FakerError } from '../FakerError.ts';

type Style = 'human' | 'national' | 'international' | 'mobile';

/** Phone numbers. */
export class PhoneModule extends ModuleBase {
  readonly #numbers = new Map<Style, Supply>();

  /**
   * A phone number of the country of the locale. In Australia, Canada, France, Germany, Ireland, Sweden, the United Kingdom and the United
   * States it is one of those that the country keeps free for fiction, elsewhere a mobile number that is valid and may be somebody's.
   * @param options.style `'human'` as people write it in the country, `'national'` in the country's form, `'international'` by ITU-T E.164
   * (`+15550123`), `'mobile'` that of a mobile phone, digits only; default `'human'`
   * @throws FakerError where the locale has no numbers of the style
   */
  number({ style = 'human' }: { style?: Style } = {}): string {
    const { randomizer } = this.core;
    const text = (this.#numbers.get(style) ?? this.#open(style)).draw(randomizer);
    return fillDigits(randomizer, text, true, true);
  }

  /** The number of a device, an IMEI: 15 digits with hyphens, `35-123456-123456-7`, the last one Luhn's check digit. */
  imei(): string {
    const { randomizer } = this.core;
    let digits = '';
    for (let i = 0; i < 14; i++) digits += Math.floor(randomizer.next() * 10);
    return `${digits.slice(0, 2)}-${digits.slice(2, 8)}-${digits.slice(8)}-${luhnDigit(digits)}`;
  }

  #open(style: Style): Supply {
    const supply = supplyAt<string>(this.core.entry<object>('phone_number', 'format'), style);
    if (supply === undefined) throw new FakerError(`The locale has no phone numbers of the style ${String(style)}`);
    this.#numbers.set(style, supply);
    return supply;
  }
}
