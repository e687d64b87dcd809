import {
  bySource,
  type Member,
  type Module,
  type ModuleDefinition,
  type Source,
  type View,
} from '@phonyland/language-generator';
import { ENUM_VALUE } from './enumValue.ts';
import { FROM_REG_EXP } from './fromRegExp.ts';
import type {
  EntryPicker,
  EnumPicker,
  KeyPicker,
  ManyPicker,
  Multiplier,
  PatternWriter,
  Picker,
  Shuffler,
  Slugger,
  ValuePicker,
  WeightedPicker,
} from './HelperCalls.ts';
import { type Handing, handedOut } from './handedOut.ts';
import { multiple } from './multiple.ts';
import { OBJECT_ENTRY, OBJECT_KEY, OBJECT_VALUE } from './objectPart.ts';
import { PICK } from './pick.ts';
import { PICK_MANY, SHUFFLE } from './pickMany.ts';
import { slug } from './slug.ts';
import { WEIGHTED } from './weighted.ts';

/**
 * Values made of what you give: picks from lists, lists of values, texts of patterns. Each helper is called with what it works on,
 * `pick(['a', 'b'])`, or makes a generator of it, `pick.with(['a', 'b'])`, which has addresses, batches and unique values as all
 * generators have.
 *
 * Values are handed out as they are, objects and functions too, never as copies. The path has the values in JSON (their 128-bit hash
 * above 200 characters), and of what is no JSON the place in the list: so two lists that look alike share a counter, and each still gives
 * its own values.
 *
 * Without anything given, a helper has nothing to draw from: drawing throws ArgumentError `NOTHING_GIVEN`.
 */
export interface HelpersMembers {
  /**
   * One of a list, each place equally often, or as a distribution of the places or weights say. Its type is that of the values:
   * `pick(['a', 'b'])` is `'a' | 'b'`.
   * @throws ArgumentError `INVALID_OPTIONS` for an empty list, and for weights that are no weights
   * @feeds rule
   * @example Phony.helpers().pick.with(['red', 'green', 'blue']).at(0)
   */
  readonly pick: Picker;
  /**
   * One of a list, as often in proportion as the weight beside it: `weighted([['a', 3], ['b', 1]])`, or `{ value, weight }` each.
   * @throws ArgumentError `INVALID_OPTIONS` for weights below 0, that are no finite numbers, or all 0
   * @feeds rule
   * @example Phony.helpers().weighted.with([['common', 9], ['rare', 1]]).at(0)
   */
  readonly weighted: WeightedPicker;
  /**
   * Some of a list in any order, none of its places twice; by default from one to all, each number equally often.
   * @throws ArgumentError `INVALID_OPTIONS` for more than there are
   * @feeds rule: Fisher and Yates
   * @example Phony.helpers().pickMany.with({ values: ['a', 'b', 'c', 'd'], count: 2 }).at(0)
   */
  readonly pickMany: ManyPicker;
  /**
   * A new list with the values of a list in another order, each order equally often.
   * @feeds rule: Fisher and Yates
   * @example Phony.helpers().shuffle.with([1, 2, 3, 4, 5]).at(0)
   */
  readonly shuffle: Shuffler;
  /**
   * One of the values of a TypeScript enum; the names that an enum with numbers has for the way back are none.
   * @throws ArgumentError `INVALID_OPTIONS` for what is no enum
   * @feeds rule
   * @example Phony.helpers().enumValue.with({ Up: 'UP', Down: 'DOWN' }).at(0)
   */
  readonly enumValue: EnumPicker;
  /**
   * One of the keys of an object, whatever the order in which they were written.
   * @throws ArgumentError `INVALID_OPTIONS` for an object without properties
   * @feeds rule
   * @example Phony.helpers().objectKey.with({ a: 1, b: 2 }).at(0)
   */
  readonly objectKey: KeyPicker;
  /**
   * One of the values of an object, whatever the order in which its properties were written.
   * @throws ArgumentError `INVALID_OPTIONS` for an object without properties
   * @feeds rule
   * @example Phony.helpers().objectValue.with({ a: 1, b: 2 }).at(0)
   */
  readonly objectValue: ValuePicker;
  /**
   * One of the entries of an object, `[key, value]`, whatever the order in which its properties were written.
   * @throws ArgumentError `INVALID_OPTIONS` for an object without properties
   * @feeds rule
   * @example Phony.helpers().objectEntry.with({ a: 1, b: 2 }).at(0)
   */
  readonly objectEntry: EntryPicker;
  /**
   * A list of what a generator gives, each item at an address of its own below the list's, or of what a function returns for the numbers
   * from 0 on. A generator that the function returns is drawn.
   * @feeds rule
   * @example Phony.helpers().multiple.with({ of: Phony.number().digit, count: 4 }).at(0)
   */
  readonly multiple: Multiplier;
  /**
   * A text that a regular expression matches from its beginning to its end. Each alternative is as likely as the others, and each number
   * of repetitions; of a class with more than 256 characters (`.`, `[^"]`, `\p{L}`) come those of printable ASCII, if there are any.
   * Patterns are read as constraints read them: in code points, with the tables of Unicode 16.0; look-around and back-references
   * are refused.
   * @throws ArgumentError `INVALID_PATTERN`, `PATTERN_NOT_REGULAR`, `PATTERN_TOO_LARGE`; GenerationError `UNSATISFIABLE`
   * @feeds rule
   * @example Phony.helpers().fromRegExp.with(/[A-Z]{3}-\d{4}/).at(0)
   */
  readonly fromRegExp: PatternWriter;
  /**
   * A text, or the value of a generator at the same index, as it stands in an address: small ASCII letters and digits with `-` between
   * the words. Other scripts are written in Latin letters as in the language of the view; what has no reading drops out. The function
   * `slugify` does the same outside of generators.
   * @feeds rule: the romanisations of the languages' names
   * @example Phony.helpers().slugify('Ünlü Şairler & Привет, мир')
   */
  readonly slugify: Slugger;
}
export type HelpersModule = Module<HelpersMembers, 'pick'>;

export const helpersModule: ModuleDefinition<HelpersMembers> = {
  name: 'helpers',
  whole: 'pick',
  members: {
    pick: helper(PICK),
    weighted: helper(WEIGHTED),
    pickMany: helper(PICK_MANY),
    shuffle: helper(SHUFFLE),
    enumValue: helper(ENUM_VALUE),
    objectKey: helper(OBJECT_KEY),
    objectValue: helper(OBJECT_VALUE),
    objectEntry: helper(OBJECT_ENTRY),
    multiple: member(multiple),
    fromRegExp: helper(FROM_REG_EXP),
    slugify: member(slug),
  },
};

function helper<T, S extends object>(handing: Handing<T, S>): never {
  return member((view, path) => handedOut(handing, view, path));
}

/** The calls of a helper are generic: no `Generator<T>` says what type they have, so that the members' types stand in the interface alone. */
function member<T>(make: (view: View, path: string) => Source<T>): never {
  return bySource(make) satisfies Member<T, object> as never;
}
