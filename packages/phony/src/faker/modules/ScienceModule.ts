import { ModuleBase } from '../core/ModuleBase.ts';
import type { ChemicalElement, Unit } from '../definitions/LocaleDefinition.ts';

/** Facts of science. */
export class ScienceModule extends ModuleBase {
  /** A chemical element: symbol, name, atomic number. */
  chemicalElement(): ChemicalElement {
    return this.pick<ChemicalElement>('science', 'chemical_element');
  }

  /** A unit of the International System of Units, or one that is accepted beside them: name, symbol. */
  unit(): Unit {
    return this.pick<Unit>('science', 'unit');
  }
}
