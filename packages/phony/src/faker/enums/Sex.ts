/** Who values that differ by sex are for. */
export enum Sex {
  Female = 'female',
  /** For everybody. */
  Generic = 'generic',
  Male = 'male',
}
export type SexType = `${Sex}`;
