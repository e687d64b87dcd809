import { SimpleModuleBase } from '../core/ModuleBase.ts';
import { NearbyCoordinates } from './location/NearbyCoordinates.ts';

interface DegreeOptions {
  max?: number;
  min?: number;
  precision?: number;
}

/** Coordinates. */
export class SimpleLocationModule extends SimpleModuleBase {
  readonly #nearby = new NearbyCoordinates();

  /**
   * Degrees north of the equator.
   * @param options.max default 90
   * @param options.min default -90
   * @param options.precision how many decimals; default 4, which is about eleven metres
   * @throws FakerError where `max` is below `min`, nothing lies between them, or the precision is no whole number from 0
   */
  latitude({ max = 90, min = -90, precision = 4 }: DegreeOptions = {}): number {
    return this.faker.number.float({ min, max, fractionDigits: precision });
  }

  /**
   * Degrees east of Greenwich.
   * @param options.max default 180
   * @param options.min default -180
   * @param options.precision how many decimals; default 4, which is about eleven metres
   * @throws FakerError where `max` is below `min`, nothing lies between them, or the precision is no whole number from 0
   */
  longitude({ max = 180, min = -180, precision = 4 }: DegreeOptions = {}): number {
    return this.faker.number.float({ min, max, fractionDigits: precision });
  }

  /**
   * Latitude and longitude of a point near another, each patch of ground within the radius equally likely.
   * @param options.origin the other one, in degrees; without it the point is anywhere
   * @param options.radius how far away the point may be, from 0; default 10. Half around the Earth is the most that counts.
   * @param options.isMetric whether the radius is in kilometres; default false: in miles
   * @throws FakerError for a radius below 0, or an origin that is no point
   */
  nearbyGPSCoordinate({
    origin,
    radius = 10,
    isMetric = false,
  }: {
    origin?: [latitude: number, longitude: number];
    radius?: number;
    isMetric?: boolean;
  } = {}): [latitude: number, longitude: number] {
    if (origin === undefined) return [this.latitude(), this.longitude()];
    return this.#nearby.draw(this.core.randomizer, origin, radius, isMetric);
  }
}
