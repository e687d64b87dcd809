import { EARTH_RADIUS, pointsNear } from '../../../places/nearPoint.ts';
import { sine } from '../../../places/trigonometry.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** The international mile in kilometres. */
const MILE = 1.609344;

/**
 * The Earth is flatter at the poles, where its surface curves as that of a sphere with this radius does (WGS 84, in kilometres). Points are
 * drawn so much closer that they are within the radius there too.
 */
const POLAR_RADIUS = 6399.5936;

/** Half around the Earth. */
const FARTHEST = Math.PI * EARTH_RADIUS;

type Point = [latitude: number, longitude: number];

/** Points near one, drawn for as long as the same are asked for. */
export class NearbyCoordinates {
  #latitude: number = Number.NaN;
  #longitude: number = Number.NaN;
  #kilometres: number = Number.NaN;
  #pointAt: ReturnType<typeof pointsNear> | undefined;

  /**
   * A point near another, each patch of ground within a radius equally likely.
   * @param isMetric whether the radius is in kilometres, not in miles
   * @throws FakerError for a radius below 0, or an origin that is no point
   */
  draw(randomizer: Randomizer, origin: Readonly<Point>, radius: number, isMetric: boolean): Point {
    const [latitude, longitude] = origin;
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) {
      throw new FakerError(`The origin must be a latitude and a longitude in degrees, not ${String(origin)}`);
    }
    if (!(radius >= 0)) throw new FakerError(`The radius must not be below 0, as ${radius} is`);
    if (radius === 0) return [latitude, longitude];
    const kilometres = isMetric ? radius : radius * MILE;
    if (latitude !== this.#latitude || longitude !== this.#longitude || kilometres !== this.#kilometres) {
      this.#latitude = latitude;
      this.#longitude = longitude;
      this.#kilometres = kilometres;
      this.#pointAt = pointsNear(
        { latitude: around(latitude), longitude: around(longitude) },
        Math.min((kilometres * EARTH_RADIUS) / POLAR_RADIUS, FARTHEST),
      );
    }
    const share = randomizer.next();
    const bearing = randomizer.next() * 2 * Math.PI - Math.PI;
    const across = sine(bearing);
    // Cheaper than a second series, and exact to two centimetres in a thousand kilometres at the worst.
    const along = Math.sqrt(Math.max(0, 1 - across * across));
    const near = this.#pointAt!(share, Math.abs(bearing) > Math.PI / 2 ? -along : along, across);
    return [near.latitude, near.longitude];
  }
}

/** The same direction in degrees from −180 to 180. */
function around(degrees: number): number {
  if (degrees >= -180 && degrees <= 180) return degrees;
  const rest = degrees % 360;
  return rest > 180 ? rest - 360 : rest < -180 ? rest + 360 : rest;
}
