import { type Case, call, calls, options } from '../Case.ts';

const WORD = /^\S.*$/;
const plain = (...paths: string[]): Record<string, readonly Case[]> =>
  Object.fromEntries(paths.map((path) => [path, [call(WORD)]]));
const DIRECTION = {
  cardinal: { wide: /^(North|East|South|West)$/, short: /^[NESW]$/ },
  ordinal: { wide: /^(North|South)(east|west)$/, short: /^[NS][EW]$/ },
  any: { wide: /^(North|East|South|West|(North|South)(east|west))$/, short: /^([NESW]|[NS][EW])$/ },
} as const;
const directions = ({ wide, short }: { wide: RegExp; short: RegExp }): Case[] => [
  ...calls(wide, [], [{}], [{ abbreviated: false }]),
  call(short, { abbreviated: true }),
];
const coordinates = (bound: number): Case[] => [
  call((value: number) => Math.abs(value) <= bound && decimals(value) <= 4),
  ...options(
    { min: [-10, 1], max: [10, 20], precision: [0, 2, 6] },
    (value: number, given: { min?: number; max?: number; precision?: number }) =>
      value >= (given.min ?? -bound) && value <= (given.max ?? bound) && decimals(value) <= (given.precision ?? 4),
  ),
];

/** Addresses and countries. */
export const places: Readonly<Record<string, readonly Case[]>> = {
  ...plain('location.city', 'location.street', 'location.secondaryAddress', 'location.county', 'location.country'),
  'location.continent': [call(/^(Africa|Antarctica|Asia|Australia|Oceania|Europe|North America|South America)$/)],
  'location.zipCode': [
    ...calls(/^\d{5}(-\d{4})?$/, [], [{}]),
    ...calls(/^\d{3}$/, ['###'], [{ format: '###' }]),
    call(/^\d-[A-Z]$/, { format: '#-?' }),
    call(/^$/, ''),
  ],
  'location.buildingNumber': [call(/^\d{1,5}$/)],
  'location.streetAddress': [
    ...calls(/^\d+ \S/, [], [{}], [false], [{ useFullAddress: false }]),
    ...calls(/^\d+ \S+.* \d+$/, [true], [{ useFullAddress: true }]),
  ],
  'location.postalAddress': [call(/^.+\n(.+\n)*(.+ )?\d{5}(-\d{4})?$/)],
  'location.countryCode': [
    ...calls(/^[A-Z]{2}$/, [], ['alpha-2'], [{}], [{ variant: 'alpha-2' }]),
    ...calls(/^[A-Z]{3}$/, ['alpha-3'], [{ variant: 'alpha-3' }]),
    ...calls(/^\d{3}$/, ['numeric'], [{ variant: 'numeric' }]),
  ],
  'location.state': [
    ...calls(/^[A-Z][a-z]+( [A-Z][A-Za-z]+)*$/, [], [{}], [{ abbreviated: false }]),
    call(/^[A-Z]{2}$/, { abbreviated: true }),
  ],
  'location.direction': directions(DIRECTION.any),
  'location.cardinalDirection': directions(DIRECTION.cardinal),
  'location.ordinalDirection': directions(DIRECTION.ordinal),
  'location.timeZone': [call(/^[A-Z]\w+(\/[\w+-]+)+$|^UTC$/)],
  'location.language': [
    call(
      ({ alpha2, alpha3 }: { alpha2: string; alpha3: string }) =>
        /^[a-z]{2}$/.test(alpha2) && /^[a-z]{3}$/.test(alpha3),
    ),
  ],
  'location.latitude': coordinates(90),
  'location.longitude': coordinates(180),
  'location.nearbyGPSCoordinate': [
    call(([latitude, longitude]: [number, number]) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180),
    ...options(
      { origin: [[10, 20]], radius: [1, 100], isMetric: [true, false] },
      ([latitude, longitude]: [number, number], { origin }: { origin?: [number, number] }) =>
        origin === undefined || (Math.abs(latitude - 10) < 2 && Math.abs(longitude - 20) < 2),
    ),
    call(([latitude, longitude]: [number, number]) => latitude === 10 && longitude === 20, {
      origin: [10, 20],
      radius: 0,
    }),
  ],
};

function decimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
