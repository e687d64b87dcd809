import { LOCALES } from '../../src/locales.ts';
import type { Recipe } from '../Recipe.ts';
import type { SourceFolder } from '../SourceFolder.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

interface Forms<T> {
  readonly 'stand-alone': { readonly wide: T; readonly abbreviated: T };
  readonly format: { readonly wide: T; readonly abbreviated: T };
}
interface Calendar {
  readonly months: Forms<Record<string, string>>;
  readonly days: Forms<Record<string, string>>;
}
interface Gregorian {
  readonly main: Record<string, { readonly dates: { readonly calendars: { readonly gregorian: Calendar } } }>;
}

interface NamesRow {
  readonly locale: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly monthsInDate?: readonly string[] | undefined;
  readonly shortMonthsInDate?: readonly string[] | undefined;
  readonly weekdaysInDate?: readonly string[] | undefined;
  readonly shortWeekdaysInDate?: readonly string[] | undefined;
  readonly [field: string]: string | readonly string[] | undefined;
}

const LATIN_WEEKDAYS = ['Solis', 'Lunae', 'Martis', 'Mercurii', 'Iovis', 'Veneris', 'Saturni'];
const LATIN: NamesRow = {
  locale: 'la',
  months: [
    ...['Ianuarius', 'Februarius', 'Martius', 'Aprilis', 'Maius', 'Iunius'],
    ...['Iulius', 'Augustus', 'September', 'October', 'November', 'December'],
  ],
  shortMonths: ['Ian', 'Feb', 'Mar', 'Apr', 'Mai', 'Iun', 'Iul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: LATIN_WEEKDAYS.map((day) => `dies ${day}`),
  shortWeekdays: LATIN_WEEKDAYS,
};

const WITHIN = 'as they are within a date; undefined where that is the same.';

/** How months and weekdays are called in the languages of the locales, standing alone and within a date. */
export const recipe: Recipe = {
  sources: ['cldr-dates', 'own'],
  make(open) {
    const cldr = open('cldr-dates');
    // Languages in Latin letters that are usually written in others are not in CLDR; the mixture of all has no language of its own.
    const locales = LOCALES.filter((locale) => locale !== 'multi' && !locale.includes('-Latn'));
    // CLDR has Serbian in Cyrillic under the language alone.
    const tags = [...new Set(['sr-Latn', ...locales.flatMap((locale) => [locale.split('-')[0]!, locale])])].sort();
    const rows: NamesRow[] = [];
    for (const tag of tags) {
      const row = tag === 'la' ? LATIN : namesIn(cldr, tag);
      // A region that says as its language does needs no row.
      const language = rows.find(({ locale }) => locale === tag.split('-')[0]);
      if (language === undefined || JSON.stringify({ ...language, locale: tag }) !== JSON.stringify(row))
        rows.push(row);
    }
    return {
      dateNames: {
        about:
          'The names of months and weekdays of CLDR 48.2 in the languages of the locales, in the form that stands alone and in that within a date, and of Latin, which CLDR has not; regions only where they differ from their language.',
        type: 'DateNames',
        fields: {
          locale: { kind: 'text', about: 'BCP 47 tag: `de`, `de-AT`.' },
          months: { kind: 'texts', about: 'January to December.' },
          shortMonths: { kind: 'texts', about: 'The same, abbreviated.' },
          weekdays: { kind: 'texts', about: 'Sunday to Saturday.' },
          shortWeekdays: { kind: 'texts', about: 'The same, abbreviated.' },
          monthsInDate: { kind: 'texts', optional: true, about: `The months ${WITHIN}` },
          shortMonthsInDate: { kind: 'texts', optional: true, about: `The months, abbreviated, ${WITHIN}` },
          weekdaysInDate: { kind: 'texts', optional: true, about: `The weekdays ${WITHIN}` },
          shortWeekdaysInDate: { kind: 'texts', optional: true, about: `The weekdays, abbreviated, ${WITHIN}` },
        },
        rows,
      },
    };
  },
};

function namesIn(cldr: SourceFolder, tag: string): NamesRow {
  // American English and Brazilian Portuguese are what CLDR has under the language alone.
  const folder = [tag, tag.split('-')[0]!].find((name) => cldr.has(`main/${name}/ca-gregorian.json`));
  if (folder === undefined) throw new Error(`CLDR has no dates for ${tag}`);
  const { main } = cldr.json<Gregorian>(`main/${folder}/ca-gregorian.json`);
  const { months, days } = main[folder]!.dates.calendars.gregorian;
  const ofYear = (names: Record<string, string>): string[] => Array.from({ length: 12 }, (_, i) => names[i + 1]!);
  const ofWeek = (names: Record<string, string>): string[] => DAYS.map((day) => names[day]!);
  const inDate = (names: string[], alone: string[]): string[] | undefined =>
    names.join() === alone.join() ? undefined : names;
  const [month, shortMonth, day, shortDay] = [
    ofYear(months['stand-alone'].wide),
    ofYear(months['stand-alone'].abbreviated),
    ofWeek(days['stand-alone'].wide),
    ofWeek(days['stand-alone'].abbreviated),
  ];
  return {
    locale: tag,
    months: month,
    shortMonths: shortMonth,
    weekdays: day,
    shortWeekdays: shortDay,
    monthsInDate: inDate(ofYear(months.format.wide), month),
    shortMonthsInDate: inDate(ofYear(months.format.abbreviated), shortMonth),
    weekdaysInDate: inDate(ofWeek(days.format.wide), day),
    shortWeekdaysInDate: inDate(ofWeek(days.format.abbreviated), shortDay),
  };
}
