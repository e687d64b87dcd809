import type { Recipe } from '../Recipe.ts';

/** The chemical elements. */
export const recipe: Recipe = {
  sources: ['chemical-elements'],
  make(open) {
    const code = open('chemical-elements').text('src/elementsAndIsotopes.ts');
    const blocks = code.split(/^ {2}\{$/m).slice(1);
    const field = (block: string, name: string): string | undefined =>
      new RegExp(`^ {4}${name}: '?([^',]+)'?,$`, 'm').exec(block)?.[1];
    return {
      chemicalElements: {
        about: 'The 118 chemical elements with symbol, atomic number and relative atomic mass.',
        type: 'ChemicalElement',
        fields: {
          number: { kind: 'number', about: 'Atomic number, 1 to 118.' },
          symbol: { kind: 'text', about: '`Fe`.' },
          name: { kind: 'text', about: 'English name: `Iron`.' },
          mass: {
            kind: 'number',
            optional: true,
            about: 'Relative atomic mass, four decimals; undefined for elements that have no stable isotope to weigh.',
          },
        },
        rows: blocks.map((block) => {
          const mass = field(block, 'mass');
          return {
            number: Number(field(block, 'number')),
            symbol: field(block, 'symbol')!,
            name: field(block, 'name')!,
            mass: mass === undefined || mass === 'null' ? undefined : Number(Number(mass).toFixed(4)),
          };
        }),
      },
    };
  },
};
