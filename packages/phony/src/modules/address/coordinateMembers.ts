import {
  integer,
  invalidOption,
  type Member,
  makeGenerator,
  number,
  type OptionType,
  optionsPath,
  RandomStream,
  readOptions,
  type Source,
  viewed,
} from '@phonyland/language-generator';
import { type Coordinates, nearPoint } from '../../places/nearPoint.ts';
import { addressesOf } from './ofAddress.ts';

/** What can be asked of a latitude or longitude. */
export interface DegreeOptions {
  /** In degrees. With `min` or `max` the value is anywhere between them, not where the person lives. */
  readonly min?: number | undefined;
  /** In degrees. */
  readonly max?: number | undefined;
  /** How many decimals, 0 to 10; default 4, which is about eleven metres. */
  readonly precision?: number | undefined;
}

/** Around which point coordinates lie. */
export interface NearOptions {
  /** In degrees. */
  readonly origin?: Coordinates | undefined;
  /** In kilometres, 0 to 20015, which is half around the Earth; default 10. Only with `origin`. */
  readonly radius?: number | undefined;
}

/** A member for one of the two coordinates. @param bound of its values: 90 or 180 */
export function degreeMember(name: keyof Coordinates, bound: number): Member<number, DegreeOptions> {
  const types = { min: number(-bound, bound), max: number(-bound, bound), precision: integer(0, 10) };
  return (view, path) => {
    const { root } = view;
    const source = (options: Partial<DegreeOptions>): Source<number, DegreeOptions> => {
      const { min = -bound, max = bound, precision = 4 } = options;
      if (min > max) throw invalidOption(path, 'min', min, `it must not be above max, which is ${max}`);
      const steps = 10 ** precision;
      const own = optionsPath(path, options);
      const anywhere = options.min !== undefined || options.max !== undefined;
      const key = root.lazyStreamKey(own);
      const { point } = addressesOf(view);
      return {
        root,
        path: own,
        addressable: true,
        draw: (w0, w1, w2, w3) => {
          if (!anywhere) return rounded(point.draw(w0, w1, w2, w3)[name], steps);
          const degrees = min + (max - min) * new RandomStream(key(), w0, w1, w2, w3).fraction();
          // What is rounded beyond a bound goes back to it.
          return Math.min(max, Math.max(min, rounded(degrees, steps)));
        },
        with: (more) => source({ ...options, ...readOptions(path, types, more) }),
      };
    };
    return viewed(view, makeGenerator(source({})), true);
  };
}

const ORIGIN: OptionType<Coordinates> = {
  expects: 'a latitude from -90 to 90 and a longitude from -180 to 180: { latitude, longitude }',
  read: (value) => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return undefined;
    const { latitude, longitude } = value as Partial<Coordinates>;
    const fits = (degrees: unknown, bound: number): boolean =>
      typeof degrees === 'number' && degrees >= -bound && degrees <= bound;
    return fits(latitude, 90) && fits(longitude, 180)
      ? { latitude: latitude! + 0, longitude: longitude! + 0 }
      : undefined;
  },
};
const NEAR_TYPES = { origin: ORIGIN, radius: number(0, 20_015) };

/** Near points are told to about ten centimetres, and drawn so much closer that rounding takes none out of the radius. */
const NEAR_STEPS = 1_000_000;
const ROUNDING = 0.0001;

/** The member for both coordinates. */
export const coordinatesMember: Member<Coordinates, NearOptions> = (view, path) => {
  const { root } = view;
  const source = (options: Partial<NearOptions>): Source<Coordinates, NearOptions> => {
    const { origin, radius = 10 } = options;
    if (origin === undefined && options.radius !== undefined) {
      throw invalidOption(path, 'radius', radius, 'it needs an origin: { origin: { latitude, longitude }, radius }');
    }
    const own = optionsPath(path, options);
    const key = root.lazyStreamKey(own);
    const { coordinates } = addressesOf(view);
    return {
      root,
      path: own,
      addressable: true,
      draw: (w0, w1, w2, w3) => {
        if (origin === undefined) return coordinates.draw(w0, w1, w2, w3);
        const random = new RandomStream(key(), w0, w1, w2, w3);
        const { latitude, longitude } = nearPoint(random, origin, Math.max(0, radius - ROUNDING));
        return { latitude: rounded(latitude, NEAR_STEPS), longitude: rounded(longitude, NEAR_STEPS) };
      },
      with: (more) => source({ ...options, ...readOptions(path, NEAR_TYPES, more) }),
    };
  };
  return viewed(view, makeGenerator(source({})), true);
};

/** Rounded to steps of a degree; zero has no sign. */
function rounded(degrees: number, steps: number): number {
  return Math.round(degrees * steps) / steps + 0;
}
