import {
  byModel,
  type Generator,
  type ModelOptions,
  type Module,
  type ModuleDefinition,
} from '@phonyland/language-generator';
import { englishList } from '../../english/englishMembers.ts';
import { industries, industrySectors } from '../../lists/industries.ts';
import { buzzPhrase, catchPhrase, slogan } from './companyPhrases.ts';
import { legalForm } from './legalForm.ts';

/**
 * Companies: by itself a name. `name` and `legalForm` speak of one company at one index, in a locale of several cultures of one of the
 * person's country. What is in English (all but those two) exists in the English locales and in `multi`; elsewhere it throws
 * `NO_DATA_FOR_LOCALE`.
 */
export interface CompanyMembers {
  /**
   * The name of a company, with its legal form where the country's companies have it in their names. Never one that the model learned from.
   * @feeds model: company_names
   * @example Phony.locale('de').company().name.at(0)
   */
  readonly name: Generator<string, ModelOptions>;
  /**
   * The legal form of the company at the index: what its name ends with. Throws `NO_DATA_FOR_LOCALE` where names have none (Chinese,
   * Japanese and Korean ones in their own scripts).
   * @feeds model: company_names; rule: legal forms of the country
   * @example Phony.locale('de').company().legalForm.at(0)
   */
  readonly legalForm: Generator<string>;
  /**
   * An industry, by the title of a group of the North American Industry Classification System (NAICS 2017, four digits).
   * @feeds list: industries
   * @example Phony.company().industry.at(0)
   */
  readonly industry: Generator<string>;
  /**
   * A sector of the economy, by the titles of NAICS 2017 (two digits).
   * @feeds list: industrySectors
   * @example Phony.company().sector.at(0)
   */
  readonly sector: Generator<string>;
  /**
   * What a company says that it makes, in three words or so.
   * @feeds rule: patterns; list: businessAdjectives; list: businessNouns; list: businessFields
   * @example Phony.company().catchPhrase.at(0)
   */
  readonly catchPhrase: Generator<string>;
  /**
   * What a company says that it does, in small letters.
   * @feeds rule: patterns; list: businessVerbs; list: businessAdjectives; list: businessNouns; list: businessFields
   * @example Phony.company().buzzPhrase.at(0)
   */
  readonly buzzPhrase: Generator<string>;
  /**
   * A slogan.
   * @feeds rule: patterns; list: businessFields; list: businessVirtues; list: businessAdjectives; list: businessVerbs; list: businessNouns
   * @example Phony.company().slogan.at(0)
   */
  readonly slogan: Generator<string>;
}
export type CompanyModule = Module<CompanyMembers, 'name'>;

export const companyModule: ModuleDefinition<CompanyMembers> = {
  name: 'company',
  whole: 'name',
  members: {
    name: byModel('company_names'),
    legalForm,
    industry: englishList('industries', industries),
    sector: englishList('sectors of the economy', industrySectors),
    catchPhrase,
    buzzPhrase,
    slogan,
  },
};
