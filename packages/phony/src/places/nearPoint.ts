import type { RandomStream } from '@phonyland/language-generator';
import { cosine, directionOf, sine } from './trigonometry.ts';

/** A point on Earth. */
export interface Coordinates {
  /** In degrees from −90 to 90, north of the equator positive. */
  readonly latitude: number;
  /** In degrees from −180 to 180, east of Greenwich positive. */
  readonly longitude: number;
}

/** The mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS: number = 6371.0088;

const DEGREE = Math.PI / 180;

/**
 * A point not farther from another than a radius, each patch of ground in it equally likely.
 * @param radius in kilometres, at most half the circumference of the Earth
 */
export function nearPoint(random: RandomStream, origin: Coordinates, radius: number): Coordinates {
  const share = random.fraction();
  const bearing = random.fraction() * 2 * Math.PI - Math.PI;
  return pointsNear(origin, radius)(share, cosine(bearing), sine(bearing));
}

/**
 * The points not farther from another than a radius. On a sphere the area within a cap grows with its height, so of points that are equally
 * likely the height is.
 * @param radius in kilometres, at most half the circumference of the Earth
 * @returns the point with a share of the cap's height from 0 to 1, in a direction, whose cosine and sine are given
 */
export function pointsNear(
  { latitude, longitude }: Coordinates,
  radius: number,
): (share: number, along: number, across: number) => Coordinates {
  const most = radius / EARTH_RADIUS;
  // 1 − cos(most), which would lose its digits for small radii, is 2 sin²(most/2).
  const half = sine(most / 2);
  const north = latitude * DEGREE;
  const [sineNorth, cosineNorth] = [sine(north), cosine(north)];
  return (share, along, across) => {
    const height = share * 2 * half * half;
    // sin θ and cos θ of the distance θ whose cap has this height.
    const away = 1 - height;
    const aside = Math.sqrt(height * (2 - height));
    const z = sineNorth * away + cosineNorth * aside * along;
    const y = across * aside;
    const x = cosineNorth * away - sineNorth * aside * along;
    let east = longitude + directionOf(y, x) / DEGREE;
    if (east > 180) east -= 360;
    else if (east < -180) east += 360;
    return { latitude: directionOf(z, Math.sqrt(x * x + y * y)) / DEGREE, longitude: east };
  };
}
