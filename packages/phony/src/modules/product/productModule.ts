import {
  byModel,
  byRule,
  type Generator,
  type ModelOptions,
  type Module,
  type ModuleDefinition,
} from '@phonyland/language-generator';
import { englishList } from '../../english/englishMembers.ts';
import { retailDepartments } from '../../lists/industries.ts';
import { productAdjectives } from '../../lists/phraseWords.ts';
import { materials } from '../../lists/things.ts';
import { description } from './description.ts';
import { type IsbnOptions, isbn } from './isbn.ts';
import { type PriceOptions, price } from './price.ts';
import { type SkuOptions, sku } from './sku.ts';
import { ean8, ean13, type TradeNumberOptions, upc } from './tradeNumbers.ts';

/**
 * Products and what is on their labels: by itself a name. What is in English (`department`, `adjective`, `material`, `description`) exists
 * in the English locales and in `multi`; elsewhere it throws `NO_DATA_FOR_LOCALE`. `Phony.commerce()` is the same module.
 */
export interface ProductMembers {
  /**
   * The name of a product: what it is, and the line it belongs to. Never one that the model learned from.
   * @feeds model: product_names
   * @example Phony.locale('tr').product().name.at(0)
   */
  readonly name: Generator<string, ModelOptions>;
  /**
   * The department of a shop.
   * @feeds list: retailDepartments
   * @example Phony.product().department.at(0)
   */
  readonly department: Generator<string>;
  /**
   * An adjective that goods are praised with.
   * @feeds list: productAdjectives
   * @example Phony.product().adjective.at(0)
   */
  readonly adjective: Generator<string>;
  /**
   * A material that things are made of.
   * @feeds list: materials
   * @example Phony.product().material.at(0)
   */
  readonly material: Generator<string>;
  /**
   * What a shop says of its goods, in a sentence or two.
   * @feeds rule: patterns; list: productAdjectives; list: hardGoods; list: hardMaterials; list: softGoods; list: softMaterials
   * @example Phony.product().description.at(0)
   */
  readonly description: Generator<string>;
  /**
   * A price as a decimal number, from 1 to 1000 unless `min` and `max` say otherwise, with as many decimals as the currency has. With two
   * decimals it ends in .99 unless `endings` say otherwise, or none between the bounds does.
   * @feeds rule: each whole number within the bounds equally often; list: currencies
   * @example Phony.product().price.with({ min: 5, max: 50, currency: 'EUR', show: 'symbol', endings: [0.95, 0.5] }).at(0)
   */
  readonly price: Generator<string, PriceOptions>;
  /**
   * A stock keeping unit: letters, which I, O and Q are not among, and digits.
   * @feeds rule
   * @example Phony.product().sku.with({ letters: 2, digits: 6 }).at(0)
   */
  readonly sku: Generator<string, SkuOptions>;
  /**
   * An EAN-13 (GTIN-13) with its check digit. Unless a `prefix` is given, of those that GS1 keeps for use within a company (20 to 29): no
   * product on the market has it.
   * @feeds rule: GS1 General Specifications, section 7.9
   * @example Phony.product().ean13.at(0)
   */
  readonly ean13: Generator<string, TradeNumberOptions>;
  /**
   * An EAN-8 (GTIN-8) with its check digit; unless a `prefix` is given, one for use within a company (0 and 2).
   * @feeds rule: GS1 General Specifications, section 7.9
   * @example Phony.product().ean8.at(0)
   */
  readonly ean8: Generator<string, TradeNumberOptions>;
  /**
   * A UPC-A (GTIN-12) with its check digit; unless a `prefix` is given, one for use within a company (4).
   * @feeds rule: GS1 General Specifications, section 7.9
   * @example Phony.product().upc.at(0)
   */
  readonly upc: Generator<string, TradeNumberOptions>;
  /**
   * An ISBN with its check digit, of the registration group 0 (English language), with hyphens where its publisher's range has them. There
   * are no ISBNs for examples: it may be a book's.
   * @feeds rule: ISO 2108; ranges of the International ISBN Agency
   * @example Phony.product().isbn.with({ variant: 10 }).at(0)
   */
  readonly isbn: Generator<string, IsbnOptions>;
}
export type ProductModule = Module<ProductMembers, 'name'>;

export const productModule: ModuleDefinition<ProductMembers> = {
  name: 'product',
  whole: 'name',
  members: {
    name: byModel('product_names'),
    department: englishList('departments of shops', retailDepartments),
    adjective: englishList('adjectives for products', productAdjectives),
    material: englishList('materials', materials),
    description,
    price: byRule(price),
    sku: byRule(sku),
    ean13: byRule(ean13),
    ean8: byRule(ean8),
    upc: byRule(upc),
    isbn: byRule(isbn),
  },
};
