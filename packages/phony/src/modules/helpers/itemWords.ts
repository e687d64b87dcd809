import { hash128, type Words4 } from '@phonyland/language-generator';

/** The key of a hash that no secret goes into. */
const PLAIN: Words4 = [0, 0, 0, 0];

/** The address of an item within the value of an address: of that address and its own number. */
export function itemWords(w0: number, w1: number, w2: number, w3: number, number: number): Words4 {
  return hash128(PLAIN, Int32Array.of(w0, w1, w2, w3, number), 20);
}
