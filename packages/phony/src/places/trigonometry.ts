/**
 * Sine, cosine and their inverses out of additions, multiplications, divisions and square roots alone. IEEE 754 says what these give, so
 * values are the same in every engine, which `Math.sin` and its like are not. Errors are below 1e-13: far less than a millimetre on Earth.
 */
const HALF_PI = Math.PI / 2;

/** The sine of an angle in radians, from −2π to 2π. */
export function sine(angle: number): number {
  // Into the half turn around zero, where the series is short.
  let x = angle;
  if (x > Math.PI) x -= 2 * Math.PI;
  else if (x < -Math.PI) x += 2 * Math.PI;
  if (x > HALF_PI) x = Math.PI - x;
  else if (x < -HALF_PI) x = -Math.PI - x;
  const square = x * x;
  // Taylor's series up to the 19th power: the next term is below 1e-15 here.
  let sum = 1;
  for (let power = 18; power >= 2; power -= 2) sum = 1 - (sum * square) / (power * (power + 1));
  return x * sum;
}

/** The cosine of an angle in radians, from −3π/2 to 3π/2. */
export function cosine(angle: number): number {
  return sine(angle + HALF_PI);
}

/** The angle in radians, from −π to π, of the direction in which a point lies. */
export function directionOf(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  const steep = Math.abs(y) > Math.abs(x);
  const flat = arctangent(steep ? Math.abs(x / y) : Math.abs(y / x));
  const first = steep ? HALF_PI - flat : flat;
  const half = x < 0 ? Math.PI - first : first;
  return y < 0 ? -half : half;
}

/** The arctangent of a number from 0 to 1. */
function arctangent(ratio: number): number {
  // atan x = 2 atan(x / (1 + √(1 + x²))), thrice: 0.0985 at the most is left, where the series needs few terms.
  let x = ratio;
  for (let i = 0; i < 3; i++) x /= 1 + Math.sqrt(1 + x * x);
  const square = x * x;
  let sum = 0;
  for (let power = 15; power >= 1; power -= 2) sum = 1 / power - square * sum;
  return 8 * x * sum;
}
