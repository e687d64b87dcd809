import {
  integer,
  invalidOption,
  type OptionTypes,
  type Root,
  type Rule,
  ruleSource,
  type Source,
} from '@phonyland/language-generator';

/** How old persons are. */
export interface AgeOptions {
  /** In whole years; default 18. */
  readonly minAge?: number | undefined;
  /** In whole years; default 80. */
  readonly maxAge?: number | undefined;
}

const DAY = 86_400_000;
const AGE_OPTIONS: OptionTypes<AgeOptions> = { minAge: integer(0, 150), maxAge: integer(0, 150) };

/** A person's birth: the day, and the age in whole years at the reference date. */
export interface Birth {
  readonly date: Date;
  readonly age: number;
}

/**
 * When persons were born: the age is equally likely between its bounds, and so is the birthday within the year before the reference
 * date. Days begin at midnight UTC.
 */
const BIRTH: Rule<Birth, AgeOptions> = {
  options: AGE_OPTIONS,
  prepare: ({ minAge = 18, maxAge = 80 }, { root, path }) => {
    if (minAge > maxAge) {
      throw invalidOption(path, 'minAge', minAge, `it must not be above maxAge, which is ${maxAge}`);
    }
    return (random) => {
      const age = minAge + random.below(maxAge - minAge + 1);
      const now = new Date(root.referenceDate);
      const birthday = Date.UTC(now.getUTCFullYear() - age, now.getUTCMonth(), now.getUTCDate());
      return { date: new Date(birthday - random.below(365) * DAY), age };
    };
  },
};

/** The births of persons. @param path of the persons */
export function births(root: Root, locale: string, path: string): Source<Birth, AgeOptions> {
  return ruleSource(BIRTH, root, locale, `${path}.birth`);
}
