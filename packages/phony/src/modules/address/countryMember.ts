import {
  flag,
  type Member,
  makeGenerator,
  type OptionTypes,
  optionsPath,
  RandomStream,
  readOptions,
  type Source,
  type View,
  viewed,
} from '@phonyland/language-generator';
import { type Country, countries } from '../../lists/countries.ts';
import { addressesOf } from './ofAddress.ts';

/** Whose country it is. */
export interface CountryOptions {
  /** Whether it is any country of the world; default false: the one in which the person at the index lives. */
  readonly any?: boolean | undefined;
}

/**
 * A member that tells something of a country: the one in which the person at the index lives; or any of ISO 3166-1, each equally often,
 * the same one for all such members at one index.
 * @param types what else can be asked
 * @param tell gives what is told of a country at a place of the list, once for all values of some options
 * @param tellOwn what is told of the person's country, where that is something else
 */
export function countryMember<T, O extends CountryOptions>(
  types: OptionTypes<Omit<O, 'any'>>,
  tell: (options: Partial<O>, view: View) => (country: Country, at: number) => T,
  tellOwn?: (view: View) => Source<T>,
): Member<T, O> {
  const all = { ...types, any: flag() } as unknown as OptionTypes<O>;
  return (view, path) => {
    const { root, locale } = view;
    const key = root.lazyStreamKey(`${locale}/address.country`);
    const source = (options: Partial<O>): Source<T, O> => {
      const told = tell(options, view);
      const own = options.any === true ? undefined : addressesOf(view).countryCode;
      return {
        root,
        path: optionsPath(path, options),
        addressable: true,
        draw:
          (options.any !== true && tellOwn?.(view).draw) ||
          ((w0, w1, w2, w3) => {
            const list = countries();
            let at: number;
            if (own === undefined) at = new RandomStream(key(), w0, w1, w2, w3).below(list.length);
            else {
              const code = own.draw(w0, w1, w2, w3);
              at = list.findIndex((country) => country.code === code);
            }
            return told(list[at]!, at);
          }),
        with: (more) => source({ ...options, ...readOptions(path, all, more) }),
      };
    };
    return viewed(view, makeGenerator(source({})), true);
  };
}
