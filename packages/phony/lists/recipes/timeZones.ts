import type { Recipe } from '../Recipe.ts';

/** The time zones that clocks are set to. */
export const recipe: Recipe = {
  sources: ['tz'],
  make(open) {
    const { zones } = open('tz').json<{ zones: Record<string, unknown> }>('data/meta/latest.json');
    return {
      timeZones: {
        about:
          'The names of the time zones of the IANA database 2026f that belong to a country (zone.tab): without links that only keep old names and without zones such as Etc/GMT+5.',
        rows: Object.keys(zones).sort(),
      },
    };
  },
};
