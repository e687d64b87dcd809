import {
  ArgumentError,
  RandomStream,
  type Root,
  type RuleContext,
  type Source,
  type View,
} from '@phonyland/language-generator';

/** How values are drawn that were given, or made of what was given. */
export interface Handed<T> {
  draw(random: RandomStream): T;
  /** How many different values there are at most, where that is known. */
  readonly capacity?: number | undefined;
  /** The value of a rank from 0 to `capacity` − 1; all differ. */
  valueAt?(rank: number): T;
  /** A text that tells a value from all others where its JSON does not; undefined where the JSON does. */
  identify?(value: unknown): string | undefined;
}

/**
 * A rule of a helper, which hands out what it is given as it is: options are told apart by the identity of what they hold, not by their
 * JSON.
 * @typeParam S the settings, in the form that the rule works with
 */
export interface Handing<T, S extends object> {
  /** What messages show: `pick(['a', 'b'])`. */
  readonly example: string;
  /** What tells options apart, before they are read. */
  parts(given: unknown): readonly unknown[];
  /** The settings of options. @throws ArgumentError `INVALID_OPTIONS`, `UNKNOWN_OPTION` */
  read(path: string, given: unknown): Partial<S>;
  /** What the path says of the settings, by name. */
  spell(settings: Partial<S>): { readonly [name: string]: string };
  /** How values are drawn; undefined while there is nothing to draw from. @throws ArgumentError for settings that do not go together */
  prepare(settings: Partial<S>, context: RuleContext): Handed<T> | undefined;
}

/** The values of a helper's rule in a view. */
export function handedOut<T, S extends object>(
  handing: Handing<T, S>,
  { root, locale }: View,
  path: string,
): Source<T> {
  return withSettings(handing, root, locale, path, {});
}

function withSettings<T, S extends object>(
  handing: Handing<T, S>,
  root: Root,
  locale: string,
  path: string,
  settings: Partial<S>,
): Source<T> {
  const handed = handing.prepare(settings, { root, locale, path });
  const own = pathOf(path, handing.spell(settings));
  const key = root.lazyStreamKey(own);
  return {
    root,
    path: own,
    addressable: true,
    optionParts: handing.parts,
    capacity: handed?.capacity,
    valueAt: handed?.valueAt,
    identify: handed?.identify,
    draw:
      handed === undefined
        ? () => {
            throw nothingGiven(path, handing.example);
          }
        : (w0, w1, w2, w3) => handed.draw(new RandomStream(key(), w0, w1, w2, w3)),
    with: (given) => withSettings(handing, root, locale, path, { ...settings, ...handing.read(path, given) }),
  };
}

/** The error of a helper that was given nothing to work with. */
export function nothingGiven(path: string, example: string): ArgumentError {
  return new ArgumentError('NOTHING_GIVEN', `${path}: there is nothing to draw from yet; give it, as in ${example}`);
}

/** A path with what it says of options, in the order of their names. */
export function pathOf(path: string, spelled: { readonly [name: string]: string }): string {
  const fields = Object.entries(spelled).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? path : `${path}?${fields.map(([name, text]) => `${name}=${text}`).join('&')}`;
}
