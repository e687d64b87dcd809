import type { RandomStream } from '@phonyland/language-model';
import type { Area } from './areaUnderCurve.ts';
import { classifierAuc } from './classifierAuc.ts';
import { shuffled } from './shuffled.ts';

/** Texts of each kind: no fewer, since a figure of fewer means nothing, and no more, since more only take longer. */
const LEAST = 100;
const MOST = 2000;
/** The halves are drawn anew so often, because one pair of halves differs by chance. */
const HALVINGS = 5;

/** Whether a classifier can tell new values from real rows, or why that was not tried. */
export type ClassifierTest =
  | (Area & {
      readonly ok: true;
      /** How many texts of each kind were told apart. */
      readonly texts: number;
      /** The same classifier on two random halves of the held-out rows: what cannot be told apart. The mean of five halvings. */
      readonly baseline: {
        readonly area: number;
        /** How many texts were in each half. */
        readonly texts: number;
      };
    })
  | {
      readonly ok: false;
      /** Too few of which: different held-out rows, or different new values. */
      readonly code: 'TOO_FEW_ROWS' | 'TOO_FEW_VALUES';
      readonly found: number;
      readonly needed: number;
    };

/**
 * Tries how well a classifier tells new values from held-out rows (see `classifierAuc`): 0.5 is not at all, 1 is always. As
 * many of the one as of the other, 2,000 at most.
 * @param values different new values, in random order
 * @param heldOut repeated rows count once
 */
export function classifierTest(
  values: readonly string[],
  heldOut: Iterable<string>,
  random: RandomStream,
): ClassifierTest {
  const rows = shuffled(Array.from(new Set(heldOut)), random);
  if (rows.length < LEAST) return { ok: false, code: 'TOO_FEW_ROWS', found: rows.length, needed: LEAST };
  if (values.length < LEAST) return { ok: false, code: 'TOO_FEW_VALUES', found: values.length, needed: LEAST };
  const texts = Math.min(rows.length, values.length, MOST);
  const area = classifierAuc(values.slice(0, texts), rows.slice(0, texts), random);
  const half = Math.min(rows.length >> 1, MOST);
  let sum = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const halves = shuffled(rows, random);
    sum += classifierAuc(halves.slice(0, half), halves.slice(half, 2 * half), random).area;
  }
  return { ok: true, texts, ...area, baseline: { texts: half, area: sum / HALVINGS } };
}
