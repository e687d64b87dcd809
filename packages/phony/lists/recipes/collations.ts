import type { Recipe } from '../Recipe.ts';

/** The collations of MySQL. */
export const recipe: Recipe = {
  sources: ['mysql2'],
  make(open) {
    const code = open('mysql2').text('lib/constants/charsets.js');
    const rows = [...code.matchAll(/^exports\.(UTF8MB4_\w+) = \d+;$/gm)].map(([, name]) => name!.toLowerCase());
    return {
      collations: {
        about: 'The collations of MySQL 8.0 for utf8mb4, its default character set, from the mysql2 driver.',
        rows: [...new Set(rows)].sort(),
      },
    };
  },
};
