/** 1 / x, of 0.00001 and the like the integer that is meant: the division gives 99999.99999999999. */
export function inverseOf(x: number): number {
  const inverse = 1 / x;
  const whole = Math.round(inverse);
  return Math.abs(inverse - whole) < whole * 1e-15 ? whole : inverse;
}
