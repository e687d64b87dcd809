import { capitalized } from '../../english/letterCase.ts';
import { plural } from '../../english/plural.ts';
import { hackerAdjectives } from '../../lists/hackerWords.ts';
import { businessAdjectives, businessNouns, businessVerbs } from '../../lists/phraseWords.ts';
import { legalFormsOf } from '../../modules/company/legalForms.ts';
import { localModel } from '../../places/localModel.ts';
import { listed, made } from '../definitions/entries.ts';
import type { CompanyDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { native } from './native.ts';

/** Names of companies, which models make: they are patterns without placeholders. What companies say of themselves is in English. */
export function company({ code, tag }: FakerLocale): CompanyDefinition | undefined {
  const model = tag === undefined ? undefined : localModel('company_names', tag);
  if (tag === undefined || model === undefined) return undefined;
  const forms = legalFormsOf(model);
  return {
    name_pattern: made(() => native(tag).company().name),
    ...(forms === undefined ? {} : { legal_entity_type: forms.map(([form]) => form) }),
    ...(code === 'en' ? ENGLISH : {}),
  };
}

const ENGLISH: CompanyDefinition = {
  adjective: listed(() => businessAdjectives().map(capitalized)),
  descriptor: listed(hackerAdjectives),
  noun: listed(businessNouns),
  buzz_adjective: listed(businessAdjectives),
  buzz_noun: listed(() => businessNouns().map(plural)),
  buzz_verb: listed(businessVerbs),
};
