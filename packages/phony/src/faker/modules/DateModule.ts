import { drawOne } from '../core/draws.ts';
import type { DateEntryDefinition } from '../definitions/LocaleDefinition.ts';
import { missingData } from '../definitions/missingData.ts';
import type { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { SimpleDateModule } from './SimpleDateModule.ts';

/** Dates, and the names of months and weekdays in the language of the locale. */
export class DateModule extends SimpleDateModule {
  declare protected readonly faker: Faker;

  /**
   * The name of a month.
   * @param options.abbreviated `Feb` instead of `February`; default false
   * @param options.context as it is written within a date, where the language makes a difference: `января`, not `январь`; default false
   * @throws FakerError where the locale has none
   */
  month({ abbreviated = false, context = false }: { abbreviated?: boolean; context?: boolean } = {}): string {
    return this.#name('month', abbreviated, context);
  }

  /**
   * The name of a weekday.
   * @param options.abbreviated `Thu` instead of `Thursday`; default false
   * @param options.context as it is written within a date, where the language makes a difference; default false
   * @throws FakerError where the locale has none
   */
  weekday({ abbreviated = false, context = false }: { abbreviated?: boolean; context?: boolean } = {}): string {
    return this.#name('weekday', abbreviated, context);
  }

  /** The name of a time zone in the IANA time zone database, of anywhere in the world. @throws FakerError where the locale has none */
  timeZone(): string {
    return this.core.pick('date', 'time_zone');
  }

  #name(entry: 'month' | 'weekday', abbreviated: boolean, context: boolean): string {
    const names: DateEntryDefinition = this.core.entry('date', entry);
    const form = abbreviated ? 'abbr' : 'wide';
    const list = (context ? names[`${form}_context`] : undefined) ?? names[form];
    if (list === undefined || list === null) throw missingData('date', `${entry}.${form}`, list);
    if (list.length === 0) throw new FakerError(`The locale data for 'date.${entry}.${form}' are empty`);
    return drawOne(this.core.randomizer, list);
  }
}
