import type { Recipe } from '../Recipe.ts';
import { chosenOfPart } from '../wordnet/chosenOfPart.ts';
import { WordNet } from '../wordnet/WordNet.ts';

/** The constants whose values define the units: SI Brochure, 9th edition, table 1. */
const CONSTANTS: readonly (readonly [name: string, symbol: string, value: number, unit: string])[] = [
  ['hyperfine transition frequency of caesium 133', 'ΔνCs', 9_192_631_770, 'Hz'],
  ['speed of light in vacuum', 'c', 299_792_458, 'm/s'],
  ['Planck constant', 'h', 6.626_070_15e-34, 'J s'],
  ['elementary charge', 'e', 1.602_176_634e-19, 'C'],
  ['Boltzmann constant', 'k', 1.380_649e-23, 'J/K'],
  ['Avogadro constant', 'NA', 6.022_140_76e23, '1/mol'],
  ['luminous efficacy of radiation of 540 THz', 'Kcd', 683, 'lm/W'],
];

/** Planets and constants of nature. */
export const recipe: Recipe = {
  sources: ['wordnet', 'own'],
  make(open) {
    return {
      planets: {
        about:
          'The planets of the sun, by their names in WordNet 3.1; which are planets was resolved by the International Astronomical Union in 2006.',
        rows: chosenOfPart(
          new WordNet(open('wordnet')),
          'noun',
          'Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune',
        ),
      },
      physicalConstants: {
        about:
          'The seven constants that define the units of the SI; their values are exact (BIPM, SI Brochure, 9th edition, table 1).',
        type: 'PhysicalConstant',
        fields: {
          name: { kind: 'text', about: '`Planck constant`.' },
          symbol: { kind: 'text', about: '`h`.' },
          value: { kind: 'number', about: 'In the unit.' },
          unit: { kind: 'text', about: '`J s`.' },
        },
        rows: CONSTANTS.map(([name, symbol, value, unit]) => ({ name, symbol, value, unit })),
      },
    };
  },
};
