import { flag, integer, oneOf, type Rule } from '@phonyland/language-generator';

/** Until when payment cards are good. */
export interface CardExpiryOptions {
  /** How many years ahead at most, 1 to 20; default 5. With `expired`, back. */
  readonly years?: number | undefined;
  /** Whether the card has run out already; default false. */
  readonly expired?: boolean | undefined;
  /** Default `MM/YY`, as on the card. */
  readonly format?: 'MM/YY' | 'MM/YYYY' | 'YYYY-MM' | undefined;
}

/** Months of expiry: from the month of the reference date on, or before it. A card is good to the end of its month. */
export const cardExpiry: Rule<string, CardExpiryOptions> = {
  options: { years: integer(1, 20), expired: flag(), format: oneOf(['MM/YY', 'MM/YYYY', 'YYYY-MM']) },
  prepare({ years = 5, expired = false, format = 'MM/YY' }, { root }) {
    const count = 12 * years;
    return (random) => {
      const now = new Date(root.referenceDate);
      const months = 12 * now.getUTCFullYear() + now.getUTCMonth();
      const rank = random.below(count);
      return spell(expired ? months - 1 - rank : months + rank, format);
    };
  },
};

/** @param months since the year 0 */
function spell(months: number, format: 'MM/YY' | 'MM/YYYY' | 'YYYY-MM'): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = String((months % 12) + 1).padStart(2, '0');
  if (format === 'YYYY-MM') return `${year}-${month}`;
  return `${month}/${format === 'MM/YY' ? year.slice(-2) : year}`;
}
