import parsePhoneNumber, { type CountryCode, isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';
import { countries } from '../../lists/countries.ts';
import { localeCountries } from '../../lists/localeCountries.ts';
import { phoneNumbers } from '../../lists/phoneNumbers.ts';
import { FICTION_COUNTRIES } from '../../places/phoneSources.ts';

const phony = Phony.seed(1);
const COUNT = 60;

describe.each(localeCountries())('phone numbers of $locale', ({ locale, country }) => {
  const phone = phony.locale(locale).phone();
  const national = phone.national.batch(COUNT);

  it('are numbers of the country, by libphonenumber', () => {
    for (const number of [...national, ...phone.mobile.batch(COUNT)]) {
      expect(isPossiblePhoneNumber(number, country as CountryCode), number).toBe(true);
      // What is kept free for fiction lies where nothing is assigned, which libphonenumber need not call valid.
      if (!FICTION_COUNTRIES.includes(country)) {
        expect(isValidPhoneNumber(number, country as CountryCode), `${number} is valid`).toBe(true);
      }
    }
  });

  it('are written as libphonenumber writes them', () => {
    for (let index = 0; index < COUNT; index++) {
      const parsed = parsePhoneNumber(phone.national.at(index), country as CountryCode)!;
      expect(phone.national.at(index)).toBe(parsed.formatNational());
      expect(phone.international.at(index)).toBe(parsed.formatInternational());
      expect(phone.e164.at(index)).toBe(parsed.number);
      expect(phone.e164.at(index)).toMatch(/^\+[1-9]\d{6,14}$/);
    }
  });

  it('are mobile where they say so', () => {
    if (FICTION_COUNTRIES.includes(country) || country === 'VA') return;
    for (const number of phone.mobile.batch(COUNT)) {
      expect(parsePhoneNumber(number, country as CountryCode)!.getType(), number).toMatch(/MOBILE/);
    }
  });
});

describe('numbers of fiction', () => {
  it.each<[locale: string, kept: RegExp]>([
    ['en-US', /^\(\d{3}\) 555-01\d\d$/],
    ['en-CA', /^\(\d{3}\) 555-01\d\d$/],
    ['en-GB', /^(07700 900\d{3}|0\d{3} 49[68] 0\d{3}|01632 960\d{3}|020 7946 0\d{3}|028 9649 6\d{3}|029 2018 0\d{3})$/],
    ['en-AU', /^(0491 57\d \d{3}|\(0[2378]\) (5550|7010) \d{4})$/],
    ['en-IE', /^\(020\) 91\d \d{4}$/],
    ['fr', /^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/],
    ['sv', /^(070-174 06 [0-9]\d|08-465 004 [0-4]\d|031-390 06 [0-4]\d|040-628 04 [0-4]\d|0980-319 2[0-4]\d)$/],
    [
      'de',
      /^(030 23125\d{3}|069 90009\d{3}|040 66969\d{3}|0221 4710\d{3}|089 99998\d{3}|0171 39200\d\d|0176 040690\d\d|0152\d \d{7}|016\d \d{7}|017[24] \d{7})$/,
    ],
  ])('are all that %s has', (locale, kept) => {
    for (const number of phony.locale(locale).phone().national.batch(300)) {
      expect(number.replace(/^(0\d+) (\d+) (\d+)$/, '$1 $2 $3')).toMatch(
        locale === 'sv' || locale === 'de' ? new RegExp(kept.source.replaceAll(' ', ' ?')) : kept,
      );
    }
  });

  it('are marked in the data', () => {
    const marked = new Set(phoneNumbers().flatMap(({ country, fiction }) => (fiction === 1 ? country : [])));
    expect([...marked].sort()).toEqual(FICTION_COUNTRIES);
    for (const { country, fiction } of phoneNumbers()) expect(fiction === 1).toBe(marked.has(country));
  });

  it('have the area codes of the region, and of that alone', () => {
    const { phone, address } = { phone: phony.locale('en-US').phone(), address: phony.locale('en-US').address() };
    const codes = new Map<string, Set<string>>();
    for (const { country, regions, numbers } of phoneNumbers()) {
      if (country === 'US') codes.set(`US-${regions[0]}`, new Set(numbers.map((number) => number.slice(0, 3))));
    }
    // Facts that everybody knows, so that the list is held to something else than itself.
    expect(codes.get('US-DC')).toEqual(new Set(['202', '771']));
    expect(codes.get('US-NY')!.has('212')).toBe(true);
    expect(codes.get('US-CA')!.has('415')).toBe(true);
    expect(codes.get('US-CA')!.has('212')).toBe(false);
    for (let index = 0; index < 300; index++) {
      expect(codes.get(address.regionCode.at(index)!)!.has(phone.national.at(index).slice(1, 4))).toBe(true);
    }
    const scotland = phony.locale('en-GB').phone();
    for (let index = 0; index < 400; index++) {
      const number = scotland.national.at(index);
      const region = phony.locale('en-GB').address().regionCode.at(index);
      if (/^01[34]1/.test(number)) expect(region).toBe('GB-SCT');
      if (number.startsWith('028')) expect(region).toBe('GB-NIR');
    }
  });
});

describe('phone numbers of multi', () => {
  it('are of the country where the person lives', () => {
    const callingCodes = new Map(countries().map(({ code, callingCode }) => [code, callingCode]));
    for (let index = 0; index < 200; index++) {
      const code = phony.address().countryCode.at(index);
      expect(
        phony
          .phone()
          .e164.at(index)
          .startsWith(`+${callingCodes.get(code)}`),
      ).toBe(true);
      const { locale } = phony.person().at(index);
      expect(phony.phone().national.at(index)).toBe(phony.locale(locale).phone().national.at(index));
    }
  });

  it('are those of the person in Latin letters as well', () => {
    expect(phony.locale('ru-Latn').phone().e164.batch(20)).toEqual(phony.locale('ru').phone().e164.batch(20));
  });

  it('take no options', () => {
    expect(() => phony.phone().national.with({ country: 'DE' } as object)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    );
  });

  it('stand for the module', () => {
    expect(`${Phony.seed(3).locale('en-GB').phone()}`).toBe(Phony.seed(3).locale('en-GB').phone().national.at(0));
  });
});
