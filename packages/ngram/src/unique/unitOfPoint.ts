/**
 * The last of the units 0..total − 1 that begins at or before a point, where unit u begins at `start + scale · u`.
 *
 * That sum, as rounded, is what boundaries are made of; it never falls as u grows, since rounding keeps order. Division
 * gives a guess, the sum decides: so no error of the guess can put a point on the wrong side of a boundary.
 */
export function unitOfPoint(point: number, start: number, scale: number, total: number): number {
  let unit = Math.floor((point - start) / scale);
  if (unit >= total) unit = total - 1;
  while (unit + 1 < total && start + scale * (unit + 1) <= point) unit++;
  while (unit > 0 && start + scale * unit > point) unit--;
  return unit;
}
