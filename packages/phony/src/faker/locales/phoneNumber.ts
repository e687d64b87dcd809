import { holder, made } from '../definitions/entries.ts';
import type { PhoneNumberDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { placesTag } from './location/placesTag.ts';
import { numbersOf } from './phoneNumber/numbersOf.ts';

/** The phone numbers of the country: where it keeps some free for fiction, these. */
export function phoneNumber(locale: FakerLocale): PhoneNumberDefinition | undefined {
  const tag = placesTag(locale);
  if (tag === undefined) return undefined;
  return {
    format: holder({
      human: made(() => numbersOf(tag, 'national')),
      national: made(() => numbersOf(tag, 'national')),
      international: made(() => numbersOf(tag, 'e164')),
      mobile: made(() => numbersOf(tag, 'mobile')),
    }),
  };
}
