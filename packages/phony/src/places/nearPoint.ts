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
 * A point not farther from another than a radius, each patch of ground in it equally likely. On a sphere the area within a cap grows with
 * its height, so the height is what is drawn.
 * @param radius in kilometres, at most half the circumference of the Earth
 */
export function nearPoint(random: RandomStream, { latitude, longitude }: Coordinates, radius: number): Coordinates {
  const most = radius / EARTH_RADIUS;
  // 1 − cos(most), which would lose its digits for small radii, is 2 sin²(most/2).
  const half = sine(most / 2);
  const height = random.fraction() * 2 * half * half;
  const bearing = random.fraction() * 2 * Math.PI - Math.PI;
  // sin θ and cos θ of the distance θ whose cap has this height.
  const away = 1 - height;
  const aside = Math.sqrt(height * (2 - height));
  const north = latitude * DEGREE;
  const [sineNorth, cosineNorth] = [sine(north), cosine(north)];
  const z = sineNorth * away + cosineNorth * aside * cosine(bearing);
  const y = sine(bearing) * aside;
  const x = cosineNorth * away - sineNorth * aside * cosine(bearing);
  let east = longitude + directionOf(y, x) / DEGREE;
  if (east > 180) east -= 360;
  else if (east < -180) east += 360;
  return { latitude: directionOf(z, Math.sqrt(x * x + y * y)) / DEGREE, longitude: east };
}
