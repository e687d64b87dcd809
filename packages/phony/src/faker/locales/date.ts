import { timeZones } from '../../lists/timeZones.ts';
import { dateNamesOf } from '../../modules/date/dateNamesOf.ts';
import { computed, listed } from '../definitions/entries.ts';
import type { DateDefinition, DateEntryDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';

type List = readonly string[] | undefined;

/** The names of months and weekdays of CLDR, the months from January on, the weekdays from Sunday on, and the time zones of the world. */
export function date({ tag: own, script }: FakerLocale): DateDefinition {
  if (own === undefined) return { time_zone: listed(timeZones) };
  // The names of `sr` are Cyrillic.
  const tag = own === 'sr' && script === 'Latn' ? 'sr-Latn' : own;
  return {
    month: computed(() => {
      const { months, shortMonths, monthsInDate, shortMonthsInDate } = dateNamesOf(tag);
      return forms(months, shortMonths, monthsInDate, shortMonthsInDate);
    }),
    weekday: computed(() => {
      const { weekdays, shortWeekdays, weekdaysInDate, shortWeekdaysInDate } = dateNamesOf(tag);
      return forms(weekdays, shortWeekdays, weekdaysInDate, shortWeekdaysInDate);
    }),
  };
}

function forms(
  wide: readonly string[],
  abbr: readonly string[],
  wideContext: List,
  abbrContext: List,
): DateEntryDefinition {
  return {
    wide: [...wide],
    abbr: [...abbr],
    ...(wideContext === undefined ? {} : { wide_context: [...wideContext] }),
    ...(abbrContext === undefined ? {} : { abbr_context: [...abbrContext] }),
  };
}
