import { chemicalElements } from '../../lists/chemicalElements.ts';
import { units } from '../../lists/units.ts';
import { listed } from '../definitions/entries.ts';
import type { ChemicalElement, ScienceDefinition, Unit } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';

/** The chemical elements and the units of the SI, in English. */
export function science({ code }: FakerLocale): ScienceDefinition | undefined {
  if (code !== 'en') return undefined;
  return {
    unit: listed<Unit>(() => units().map(({ name, symbol }) => ({ name, symbol }))),
    chemical_element: listed<ChemicalElement>(() =>
      chemicalElements().map(({ symbol, name, number }) => ({ symbol, name, atomicNumber: number })),
    ),
  };
}
