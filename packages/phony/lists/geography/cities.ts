import type { SourceFolder } from '../SourceFolder.ts';

/** A populated place of GeoNames. */
export interface City {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** The kind of place by GeoNames: `PPL`, `PPLA`, `PPLC`, … */
  readonly kind: string;
  readonly country: string;
  /** GeoNames' code of the first administrative level. */
  readonly admin1: string;
  /** GeoNames' code of the second administrative level. */
  readonly admin2: string;
  readonly population: number;
  readonly timeZone: string;
}

/** Sections of cities would count their people twice; the others are places where nobody lives any more. */
const LEFT_OUT: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT']);

/** A district's office in Iran that GeoNames gives the people of a province to (`Pasragad Branch`). */
const NO_PLACES: ReadonlySet<string> = new Set(['10630176']);

/** The places of 500 and more inhabitants of GeoNames' table `cities500`. */
export function readCities(folder: SourceFolder): readonly City[] {
  return folder
    .lines('dist/cities500.txt')
    .map((line) => line.split('\t'))
    .filter((cells) => !LEFT_OUT.has(cells[7]!) && !NO_PLACES.has(cells[0]!))
    .map((cells) => ({
      name: cells[1]!,
      otherNames: cells[3]!.split(','),
      latitude: Number(cells[4]),
      longitude: Number(cells[5]),
      kind: cells[7]!,
      country: cells[8]!,
      admin1: cells[10]!,
      admin2: cells[11]!,
      population: Number(cells[14]),
      timeZone: cells[17]!,
    }));
}
