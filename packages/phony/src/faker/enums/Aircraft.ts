/** How wide aircraft are. */
export enum Aircraft {
  /** One aisle. */
  Narrowbody = 'narrowbody',
  /** One aisle, for short distances. */
  Regional = 'regional',
  /** Two aisles. */
  Widebody = 'widebody',
}
export type AircraftType = `${Aircraft}`;
