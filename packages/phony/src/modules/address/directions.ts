/** The four main points of the compass, and what they are called in short. */
export const CARDINAL: readonly (readonly [name: string, short: string])[] = [
  ['north', 'N'],
  ['east', 'E'],
  ['south', 'S'],
  ['west', 'W'],
];

/** The four between them. */
export const ORDINAL: readonly (readonly [name: string, short: string])[] = [
  ['northeast', 'NE'],
  ['southeast', 'SE'],
  ['southwest', 'SW'],
  ['northwest', 'NW'],
];
