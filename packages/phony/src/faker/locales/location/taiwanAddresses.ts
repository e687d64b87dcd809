import { computed, listed, made } from '../../definitions/entries.ts';
import type { LocationDefinition } from '../../definitions/LocaleDefinition.ts';
import { native } from '../native.ts';
import { cities, divisionCodes, divisions, streets } from './taiwan.ts';

/**
 * Addresses of Taiwan in traditional characters. Streets of cities have sections.
 * @param tag of the locale that knows numbers and postal codes of Taiwan
 */
export function taiwanAddresses(tag: string): LocationDefinition {
  const street = '{{location.street}}{{location.buildingNumber}}號';
  return {
    building_number: made(() => native(tag).address().houseNumber),
    city_pattern: ['{{location.city_name}}'],
    city_name: listed(cities),
    street_pattern: [
      '{{location.street_name}}',
      '{{location.street_name}}{{helpers.arrayElement(["一段","二段","三段"])}}',
    ],
    street_name: listed(streets),
    street_address: computed(() => ({ normal: street, full: `${street}{{location.secondaryAddress}}` })),
    postal_address: [
      '{{location.zipCode}}\n{{location.city}}{{location.streetAddress}}',
      '{{location.zipCode}}\n{{location.city}}{{location.streetAddress(true)}}',
    ],
    secondary_address: ['#樓', '1#樓', '#樓之#'],
    postcode: made(() => native(tag).address().postalCode),
    state: listed(divisions),
    state_abbr: listed(divisionCodes),
  };
}
