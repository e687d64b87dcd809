import { titleCased } from '../../english/letterCase.ts';
import { retailDepartments } from '../../lists/industries.ts';
import { hardGoods, productAdjectives, softGoods } from '../../lists/phraseWords.ts';
import { materials } from '../../lists/things.ts';
import { localModel } from '../../places/localModel.ts';
import { holder, listed, made } from '../definitions/entries.ts';
import type { CommerceDefinition, CommerceProductNameDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { native } from './native.ts';

/**
 * Names of products, which models make: they are patterns without placeholders. What products are and are made of is in English, in every
 * locale: the entry with the names holds it too, so another locale's cannot stand in.
 */
export function commerce({ code, tag }: FakerLocale): CommerceDefinition | undefined {
  if (tag === undefined || localModel('product_names', tag) === undefined) return undefined;
  return {
    product_name: holder<CommerceProductNameDefinition>({
      adjective: listed(() => productAdjectives().map(titleCased)),
      material: listed(() => materials().map(titleCased)),
      product: listed(() => [...hardGoods(), ...softGoods()].map(titleCased)),
      pattern: made(() => native(tag).product().name),
    }),
    ...(code === 'en'
      ? {
          department: listed(retailDepartments),
          product_description: made(() => native(tag).product().description),
        }
      : {}),
  };
}
