import type { Recipe } from '../Recipe.ts';

/** The colours that have names in CSS. */
export const recipe: Recipe = {
  sources: ['color-name'],
  make(open) {
    const colors = [
      ...open('color-name')
        .text('index.js')
        .matchAll(/^\t(\w+): \[(\d+), (\d+), (\d+)\]/gm),
    ];
    return {
      cssColors: {
        about: 'The named colours of CSS (CSS Color Module Level 4, section 6.1) with their values.',
        type: 'CssColor',
        fields: {
          name: { kind: 'text', about: '`rebeccapurple`.' },
          hex: { kind: 'text', about: 'Red, green and blue as six hexadecimal digits, without `#`.' },
        },
        rows: colors.map(([, name, ...parts]) => ({
          name: name!,
          hex: parts.map((part) => Number(part).toString(16).padStart(2, '0')).join(''),
        })),
      },
    };
  },
};
