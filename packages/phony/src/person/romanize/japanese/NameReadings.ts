import { ComposedReadings } from './ComposedReadings.ts';
import type { ReadName } from './ReadName.ts';
import { signsOf } from './signsOf.ts';

/**
 * The readings of names of one part, family or given names, as a file has them: a line for each sign,
 *
 *     sign TAB readings TAB names
 *
 * with spaces between the readings and between the names that begin with the sign. A name is the signs behind the first, after digits that tell for
 * each sign which of its readings it has: `01林` on the line of `小` is `小林`, `小` by its first reading and `林` by its second. Digits go on with
 * letters; zeros at the end are left out, but for a name of the sign alone. Where the signs do not share the reading among them, it stands behind: `十嵐=いがらし`.
 */
export class NameReadings {
  readonly #lines = new Map<string, string>();
  /** By UTF-16 unit, which is faster to look up than a text. */
  readonly #signs = new Map<number, SignReadings>();
  readonly #names = new Map<string, ReadonlyMap<string, readonly string[]>>();
  readonly #least: number;
  #composed: ComposedReadings | undefined;

  /**
   * @param lines of the file
   * @param least how certain a reading has to be that the table does not have, from 0 to 1
   */
  constructor(lines: readonly string[], least: number) {
    for (const line of lines) this.#lines.set(line.slice(0, line.indexOf('\t')), line);
    this.#least = least;
  }

  /** The reading of a name in hiragana, in the parts that its signs have or as a whole; undefined where it is not known well enough. */
  read(name: string): readonly string[] | undefined {
    const signs = signsOf(name);
    const known = this.#namesFrom(signs[0] ?? '').get(signs.slice(1).join(''));
    if (known !== undefined) return known;
    // A sign alone has as many readings as ways to be used: without the table it cannot be told.
    if (signs.length < 2) return undefined;
    this.#composed ??= new ComposedReadings(this.names());
    const composed = this.#composed.compose(signs);
    return composed === undefined || composed.certainty < this.#least ? undefined : composed.readings;
  }

  /** Every name of the table. */
  *names(): Generator<ReadName> {
    for (const [sign, line] of this.#lines) {
      for (const name of namesOf(line)) yield this.#unpack(sign, name);
    }
  }

  /** The names that begin with a sign, by what follows it; a line is taken apart at its first use. */
  #namesFrom(sign: string): ReadonlyMap<string, readonly string[]> {
    let names = this.#names.get(sign);
    if (names === undefined) {
      const unpacked = namesOf(this.#lines.get(sign) ?? '').map((name) => this.#unpack(sign, name));
      names = new Map(unpacked.map(({ signs, readings }) => [signs.slice(1).join(''), readings]));
      this.#names.set(sign, names);
    }
    return names;
  }

  /** A name as its line has it. Signs are one UTF-16 unit each: the table has none beyond the first plane of Unicode. */
  #unpack(sign: string, text: string): ReadName {
    const whole = text.indexOf('=');
    if (whole >= 0) return { signs: [sign, ...text.slice(0, whole)], readings: [text.slice(whole + 1)] };
    let digits = 0;
    while (isDigit(text.charCodeAt(digits))) digits++;
    const first = this.#readingsOf(sign.charCodeAt(0));
    const signs = [first.sign];
    const readings = [first.readings[digits === 0 ? 0 : digitOf(text.charCodeAt(0))]!];
    for (let index = digits; index < text.length; index++) {
      const each = this.#readingsOf(text.charCodeAt(index));
      const digit = index - digits + 1;
      signs.push(each.sign);
      readings.push(each.readings[digit < digits ? digitOf(text.charCodeAt(digit)) : 0]!);
    }
    return { signs, readings };
  }

  /** A sign with its readings by their numbers; a letter of kana is read as itself. */
  #readingsOf(unit: number): SignReadings {
    let found = this.#signs.get(unit);
    if (found === undefined) {
      const sign = String.fromCharCode(unit);
      const text = this.#lines.get(sign)?.split('\t')[1] ?? '';
      found = { sign, readings: text === '' ? [sign] : text.split(' ') };
      this.#signs.set(unit, found);
    }
    return found;
  }
}

interface SignReadings {
  readonly sign: string;
  readonly readings: readonly string[];
}

function namesOf(line: string): readonly string[] {
  const text = line.slice(line.lastIndexOf('\t') + 1);
  return text === '' ? [] : text.split(' ');
}

/** Whether a code is of `0` to `9` or `a` to `z`: all others of a line are beyond. */
function isDigit(code: number): boolean {
  return code < 0x7b;
}

function digitOf(code: number): number {
  return code < 0x3a ? code - 0x30 : code - 0x57;
}
