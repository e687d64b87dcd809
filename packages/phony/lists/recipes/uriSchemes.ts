import type { Recipe } from '../Recipe.ts';

/** The schemes of URIs. */
export const recipe: Recipe = {
  sources: ['schemes'],
  make(open) {
    const rows = open('schemes').json<readonly { scheme: string }[]>('lib/iana-permanent.json');
    return {
      uriSchemes: {
        about: 'The URI schemes that IANA has registered for good (RFC 7595, status permanent).',
        rows: rows.map(({ scheme }) => scheme.toLowerCase()).sort(),
      },
    };
  },
};
