import type { Recipe } from '../Recipe.ts';

// name, symbol, quantity; in the order of the SI Brochure, tables 2, 4 and 8.
const BASE = [
  ['second', 's', 'time'],
  ['metre', 'm', 'length'],
  ['kilogram', 'kg', 'mass'],
  ['ampere', 'A', 'electric current'],
  ['kelvin', 'K', 'thermodynamic temperature'],
  ['mole', 'mol', 'amount of substance'],
  ['candela', 'cd', 'luminous intensity'],
];

const DERIVED = [
  ['radian', 'rad', 'plane angle'],
  ['steradian', 'sr', 'solid angle'],
  ['hertz', 'Hz', 'frequency'],
  ['newton', 'N', 'force'],
  ['pascal', 'Pa', 'pressure'],
  ['joule', 'J', 'energy'],
  ['watt', 'W', 'power'],
  ['coulomb', 'C', 'electric charge'],
  ['volt', 'V', 'electric potential difference'],
  ['farad', 'F', 'capacitance'],
  ['ohm', 'Ω', 'electric resistance'],
  ['siemens', 'S', 'electric conductance'],
  ['weber', 'Wb', 'magnetic flux'],
  ['tesla', 'T', 'magnetic flux density'],
  ['henry', 'H', 'inductance'],
  ['degree Celsius', '°C', 'Celsius temperature'],
  ['lumen', 'lm', 'luminous flux'],
  ['lux', 'lx', 'illuminance'],
  ['becquerel', 'Bq', 'activity of a radionuclide'],
  ['gray', 'Gy', 'absorbed dose'],
  ['sievert', 'Sv', 'dose equivalent'],
  ['katal', 'kat', 'catalytic activity'],
];

const ACCEPTED = [
  ['minute', 'min', 'time'],
  ['hour', 'h', 'time'],
  ['day', 'd', 'time'],
  ['astronomical unit', 'au', 'length'],
  ['degree', '°', 'plane angle'],
  ['hectare', 'ha', 'area'],
  ['litre', 'L', 'volume'],
  ['tonne', 't', 'mass'],
  ['dalton', 'Da', 'mass'],
  ['electronvolt', 'eV', 'energy'],
  ['neper', 'Np', 'logarithmic ratio'],
  ['bel', 'B', 'logarithmic ratio'],
  ['decibel', 'dB', 'logarithmic ratio'],
];

/** The units of the International System. */
export const recipe: Recipe = {
  sources: ['own'],
  make: () => ({
    units: {
      about:
        'The 7 base units and the 22 derived units with special names of the SI, and units accepted for use with them, as the SI Brochure of the BIPM (9th edition) defines them: facts, written down by the contributors.',
      type: 'Unit',
      fields: {
        name: { kind: 'text', about: '`newton`.' },
        symbol: { kind: 'text', about: '`N`.' },
        quantity: { kind: 'text', about: 'What it measures: `force`.' },
        kind: { kind: 'text', about: '`base`, `derived` or `accepted`.' },
      },
      rows: [
        ...BASE.map((row) => unit(row, 'base')),
        ...DERIVED.map((row) => unit(row, 'derived')),
        ...ACCEPTED.map((row) => unit(row, 'accepted')),
      ],
    },
  }),
};

function unit([name, symbol, quantity]: readonly string[], kind: string): Record<string, string> {
  return { name: name!, symbol: symbol!, quantity: quantity!, kind };
}
