/** A line of a basket; the price is in cents. */
export interface Line {
  readonly product: string;
  readonly amount: number;
  readonly cents: number;
}

/** What a basket costs in cents: from ten of a product on, a tenth less for that line. */
export function totalOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount, cents }) => {
    const full = amount * cents;
    return sum + (amount < 10 ? full : full - Math.floor(full / 10));
  }, 0);
}
