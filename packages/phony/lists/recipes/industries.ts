import type { Recipe, TextList } from '../Recipe.ts';

// "All Other …" and "Other …" are what is left over: nobody says so of a company. Governments are no companies.
const LEFT_OVER = /^(All )?Other |^Private Households|^Monetary Authorities/;
const GOVERNMENT = /^92/;

/** What stands behind goods in the names of retailers. */
const RETAILERS = / (Stores|Dealers|Markets)$/;
/** Retailers that are not named after what they sell. */
const NO_GOODS =
  /^(Department|Convenience|Used|New|Family|Fuel|General|Other|Warehouse|Supermarkets|Manufactured|Electronic Shopping|News|All)|Gasoline|Machine|Selling|Motor Vehicle|Mail-Order|Pharmacies|Centers|Florists|Tobacco|Supercenters|Liquor|Health/;

/** Goods that stand in the singular before "Stores". */
const PLURALS: Readonly<Record<string, string>> = {
  Boat: 'Boats',
  Book: 'Books',
  'Hobby, Toy, and Game': 'Hobbies, Toys, and Games',
  'Household Appliance': 'Household Appliances',
  'Musical Instrument and Supplies': 'Musical Instruments and Supplies',
  'Pet and Pet Supplies': 'Pets and Pet Supplies',
  'Recreational Vehicle': 'Recreational Vehicles',
  Shoe: 'Shoes',
  Tire: 'Tires',
  'Window Treatment': 'Window Treatments',
};

/** Branches of business and departments of shops. */
export const recipe: Recipe = {
  sources: ['naics'],
  make(open) {
    const titles = Object.entries(
      open('naics').json<Record<string, { Title: string }>>('data/2017_NAICS_Descriptions.json'),
    ).map(([code, { Title }]) => [code, clean(Title)] as const);
    const list = (about: string, rows: readonly string[]): TextList => ({ about, rows: [...new Set(rows)].sort() });
    return {
      industrySectors: list(
        'The sectors of the economy by the North American Industry Classification System of 2017 (NAICS), without public administration.',
        titles.filter(([code]) => /^\d\d(-\d\d)?$/.test(code) && !GOVERNMENT.test(code)).map(([, title]) => title),
      ),
      industries: list(
        'The industry groups (four digits) of the North American Industry Classification System of 2017 (NAICS), without public administration and what is left over from others.',
        titles
          .filter(([code, title]) => /^\d{4}$/.test(code) && !GOVERNMENT.test(code) && !LEFT_OVER.test(title))
          .map(([, title]) => title),
      ),
      retailDepartments: list(
        'What kinds of shops sell, by the names of the retail trade in the North American Industry Classification System of 2017 (NAICS, sector 44-45) without "Stores", "Markets" and "Dealers" behind them, in the plural.',
        titles
          .filter(([code, title]) => /^4[45]\d{4}$/.test(code) && RETAILERS.test(title) && !NO_GOODS.test(title))
          .map(([, title]) => title.replace(RETAILERS, ''))
          .map((goods) => PLURALS[goods] ?? goods),
      ),
    };
  },
};

/** A `T` behind a title says that Canada, Mexico and the United States agree on it. */
function clean(title: string): string {
  return title
    .trim()
    .replace(/T$/, '')
    .replace(/ \((except|including)[^)]*\)/g, '')
    .replace(/ \([^)]*\)/g, '')
    .trim();
}
