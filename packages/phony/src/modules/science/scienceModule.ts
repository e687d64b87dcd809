import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { englishList } from '../../english/englishMembers.ts';
import { type ChemicalElement, chemicalElements } from '../../lists/chemicalElements.ts';
import { type PhysicalConstant, physicalConstants, planets } from '../../lists/science.ts';
import { type Unit, units } from '../../lists/units.ts';

/** Facts of science, as records; names in them are English in every locale. */
export interface ScienceMembers {
  /**
   * A chemical element: atomic number, symbol, English name, relative atomic mass.
   * @feeds list: chemicalElements
   * @example Phony.science().chemicalElement.at(0)
   */
  readonly chemicalElement: Generator<ChemicalElement>;
  /**
   * A unit of the International System of Units, or one that is accepted beside them: name, symbol, quantity, kind.
   * @feeds list: units
   * @example Phony.science().unit.at(0)
   */
  readonly unit: Generator<Unit>;
  /**
   * One of the constants that define the units: name, symbol, exact value, unit.
   * @feeds list: physicalConstants
   * @example Phony.science().constant.at(0)
   */
  readonly constant: Generator<PhysicalConstant>;
  /**
   * A planet of the sun by its English name; throws `NO_DATA_FOR_LOCALE` in other languages.
   * @feeds list: planets
   * @example Phony.science().planet.at(0)
   */
  readonly planet: Generator<string>;
}
export type ScienceModule = Module<ScienceMembers, 'chemicalElement'>;

export const scienceModule: ModuleDefinition<ScienceMembers> = {
  name: 'science',
  whole: 'chemicalElement',
  members: {
    chemicalElement: byRule<ChemicalElement>({ options: {}, prepare: () => pickFrom(chemicalElements()) }),
    unit: byRule<Unit>({ options: {}, prepare: () => pickFrom(units()) }),
    constant: byRule<PhysicalConstant>({ options: {}, prepare: () => pickFrom(physicalConstants()) }),
    planet: englishList('names of planets', planets),
  },
};
