import {
  byRule,
  type Generator,
  type Member,
  type Module,
  type ModuleDefinition,
  makeGenerator,
  type View,
  viewed,
} from '@phonyland/language-generator';
import { drawImei } from '../../checks/imei.ts';
import { MULTI } from '../../culture/multi.ts';
import { mixedSources } from '../../places/mixedSources.ts';
import { type PhoneSources, phoneSources } from '../../places/phoneSources.ts';

/** Phone numbers of persons, all of the same person at one index; by itself the number as it is written in the country. */
export interface PhoneMembers {
  /**
   * The person's number as it is written in the country of the locale. In Australia, Canada, France, Germany, Ireland, Sweden, the United
   * Kingdom and the United States it is one of those that the country keeps free for fiction, of the person's region where they are told by
   * region; elsewhere a mobile number that is valid by libphonenumber, which may be somebody's.
   * @feeds list: phoneNumbers
   * @example Phony.locale('en-GB').phone().national.at(0)
   */
  readonly national: Generator<string>;
  /**
   * The same number as it is written everywhere: calling code, spaces as in the country.
   * @feeds list: phoneNumbers; rule: ITU-T E.123
   * @example Phony.locale('en-GB').phone().international.at(0)
   */
  readonly international: Generator<string>;
  /**
   * The same number without spaces.
   * @feeds list: phoneNumbers; rule: ITU-T E.164
   * @example Phony.locale('en-GB').phone().e164.at(0)
   */
  readonly e164: Generator<string>;
  /**
   * A mobile number, as it is written in the country: the person's number where that is one. In North America numbers do not tell whether
   * they are.
   * @feeds list: phoneNumbers
   * @example Phony.locale('fr').phone().mobile.at(0)
   */
  readonly mobile: Generator<string>;
  /**
   * The number of a device: 15 digits with a valid check digit, of no person. It may be that of a real device.
   * @feeds rule: 3GPP TS 23.003, section 6.2
   * @example Phony.phone().imei.at(0)
   */
  readonly imei: Generator<string>;
}
export type PhoneModule = Module<PhoneMembers, 'national'>;

const FIELDS: readonly (keyof PhoneSources)[] = ['national', 'international', 'e164', 'mobile'];

/** The numbers of the persons that a view shows; in `multi` of the country of their culture. */
function phonesOf({ root, locale }: View): PhoneSources {
  if (locale !== MULTI) return phoneSources(root, locale);
  return root.memoize(`phones:${MULTI}`, () =>
    mixedSources<PhoneSources>(root, 'phone', {}, FIELDS, (culture) => phoneSources(root, culture)),
  );
}

function ofPhone(name: keyof PhoneSources): Member<string, object> {
  return (view) => viewed(view, makeGenerator(phonesOf(view)[name]), true);
}

export const phoneModule: ModuleDefinition<PhoneMembers> = {
  name: 'phone',
  whole: 'national',
  members: {
    national: ofPhone('national'),
    international: ofPhone('international'),
    e164: ofPhone('e164'),
    mobile: ofPhone('mobile'),
    imei: byRule<string>({ options: {}, prepare: () => drawImei }),
  },
};
