import {
  type CodePointSet,
  codePointRange,
  complement,
  EVERY_CODE_POINT,
  symmetricDifference,
} from '../CodePointSet.ts';
import { decodeRuns } from './decodeRuns.ts';
import { unionOfCategories } from './generalCategory.ts';
import { BINARY_PROPERTIES } from './unicodeTables.ts';

/** The code points of a binary property, by long or short name (`Alphabetic`, `Alpha`). */
export function binaryProperty(name: string): CodePointSet | undefined {
  if (name === 'Any') return EVERY_CODE_POINT;
  if (name === 'ASCII') return codePointRange(0, 0x7f);
  if (name === 'Assigned') return complement(unionOfCategories('Cn'));
  const table = BINARY_PROPERTIES.find(({ names }) => names.split(' ').includes(name));
  if (table === undefined) return undefined;
  const differ = decodeRuns(table.runs).flatMap(({ value, from, to }) => (value === 0 ? [] : [from, to]));
  return table.categories === '' ? differ : symmetricDifference(unionOfCategories(table.categories), differ);
}

/** The long names of the binary properties that patterns know. */
export const BINARY_PROPERTY_NAMES: readonly string[] = [
  'Any',
  'ASCII',
  'Assigned',
  ...BINARY_PROPERTIES.map(({ names }) => names.split(' ')[0]!),
].sort();
