import { KINDS, kindBehind, kindOfReading } from './kindOfReading.ts';
import type { ReadName } from './ReadName.ts';
import { isHiragana } from './signsOf.ts';

/** A reading that was composed. */
export interface Composed {
  /** Hiragana, one for each sign. */
  readonly readings: readonly string[];
  /** How likely it is that a table of readings would say so, from 0 to 1, by what is known of the signs. */
  readonly certainty: number;
}

/** The places of a sign: alone, first, between, last; the last three in names of two signs and of more are not the same. */
const PLACES = 7;

/** How much of the share of a reading at a place comes from all places: as many names as this say so. */
const ALL_PLACES = 4;
/** So many names may read a sign as nobody in the table does. */
const UNSEEN = 1;
/** So many neighbours of a reading are as everybody's are. */
const USUAL_NEIGHBOURS = 6;

/** What is known of one reading of a sign. */
interface Reading {
  readonly text: string;
  /** `kindOfReading` and `kindBehind` of the text. */
  readonly kind: number;
  readonly kindBehind: number;
  count: number;
  readonly atPlace: number[];
  /** How many of the signs before and behind have a reading of a kind. */
  readonly before: number[];
  readonly behind: number[];
  hasBefore: number;
  hasBehind: number;
}

interface Sign {
  count: number;
  readonly atPlace: number[];
  readonly readings: Map<string, Reading>;
}

/** One reading of a sign at its place in a name, on the way through the name. */
interface Step {
  readonly reading: Reading;
  /** The best way that ends here, and all of them together. */
  readonly best: number;
  readonly all: number;
  readonly from: Step | undefined;
}

/**
 * Readings of names that no table has, put together of what their signs are read as in a table of names.
 *
 * A sign has several readings. Its place says which one is likely, and so do its neighbours: readings of one kind go together, and some begin
 * with a voiced sound behind some (`おがわ`, `いしかわ`). So the likelihood of a way to read a name is that of each reading at its place, times
 * what neighbours say of each other: how much more often than usual the one has a neighbour of the other's kind. The certainty is the share of the
 * likeliest way in that of all ways, less what is left for readings that the table does not have. It takes no logarithms: sums, products and square
 * roots are the same in every runtime.
 */
export class ComposedReadings {
  readonly #signs = new Map<string, Sign>();
  readonly #before: number[] = zeros(KINDS);
  readonly #behind: number[] = zeros(2 * KINDS);
  #pairs = 0;

  /** @param names those that are not read sign by sign say nothing of signs and are passed over */
  constructor(names: Iterable<ReadName>) {
    for (const { signs, readings } of names) if (signs.length === readings.length) this.#count(signs, readings);
  }

  /** The likeliest reading; undefined where the table has no name with one of the signs. */
  compose(signs: readonly string[]): Composed | undefined {
    let steps: readonly Step[] = [];
    let known = 1;
    for (let index = 0; index < signs.length; index++) {
      const place = placeOf(index, signs.length);
      const next: Step[] = [];
      let share = 0;
      for (const [reading, likelihood] of this.#readingsAt(signs[index]!, place)) {
        share += likelihood;
        next.push(this.#step(reading, likelihood, index === 0 ? undefined : steps));
      }
      if (next.length === 0) return undefined;
      known *= share;
      steps = next;
    }
    let last: Step | undefined;
    let all = 0;
    for (const step of steps) {
      all += step.all;
      if (last === undefined || step.best > last.best) last = step;
    }
    if (last === undefined) return undefined;
    const certainty = (last.best / all) * known;
    const readings: string[] = [];
    for (let step: Step | undefined = last; step !== undefined; step = step.from) readings.unshift(step.reading.text);
    return { readings, certainty };
  }

  #count(signs: readonly string[], readings: readonly string[]): void {
    let previous: Reading | undefined;
    for (let index = 0; index < signs.length; index++) {
      const place = placeOf(index, signs.length);
      const sign = this.#sign(signs[index]!);
      const reading = readingOf(sign, readings[index]!);
      sign.count++;
      sign.atPlace[place]!++;
      reading.count++;
      reading.atPlace[place]!++;
      if (previous !== undefined) {
        reading.before[previous.kind]!++;
        reading.hasBefore++;
        this.#before[previous.kind]!++;
        previous.behind[reading.kindBehind]!++;
        previous.hasBehind++;
        this.#behind[reading.kindBehind]!++;
        this.#pairs++;
      }
      previous = reading;
    }
  }

  #sign(text: string): Sign {
    let sign = this.#signs.get(text);
    if (sign === undefined) {
      sign = { count: 0, atPlace: zeros(PLACES), readings: new Map() };
      this.#signs.set(text, sign);
    }
    return sign;
  }

  /** The readings of a sign with how likely each is at a place. Letters of kana have one. */
  #readingsAt(text: string, place: number): readonly (readonly [Reading, number])[] {
    const sign = this.#signs.get(text);
    if (isHiragana(text)) return [[sign?.readings.get(text) ?? newReading(text), 1]];
    if (sign === undefined) return [];
    const atPlace = sign.atPlace[place]! + ALL_PLACES;
    return Array.from(sign.readings.values(), (reading) => [
      reading,
      (reading.atPlace[place]! + (ALL_PLACES * reading.count) / (sign.count + UNSEEN)) / atPlace,
    ]);
  }

  #step(reading: Reading, likelihood: number, before: readonly Step[] | undefined): Step {
    if (before === undefined) return { reading, best: likelihood, all: likelihood, from: undefined };
    let best = 0;
    let all = 0;
    let from = before[0]!;
    for (const step of before) {
      const weight = likelihood * this.#fit(step.reading, reading);
      all += step.all * weight;
      if (step.best * weight > best) {
        best = step.best * weight;
        from = step;
      }
    }
    return { reading, best, all, from };
  }

  /** How much more often than others two readings are neighbours, by their kinds: above 1 where they go together. */
  #fit(first: Reading, second: Reading): number {
    const behind = second.kindBehind;
    const before = first.kind;
    const usualBehind = (this.#behind[behind]! + 1) / (this.#pairs + 2 * KINDS);
    const usualBefore = (this.#before[before]! + 1) / (this.#pairs + KINDS);
    const odds =
      ((first.behind[behind]! / usualBehind + USUAL_NEIGHBOURS) / (first.hasBehind + USUAL_NEIGHBOURS)) *
      ((second.before[before]! / usualBefore + USUAL_NEIGHBOURS) / (second.hasBefore + USUAL_NEIGHBOURS));
    // Both say nearly the same: to the power of 3/4, which held-out names were read best with.
    return Math.sqrt(odds * Math.sqrt(odds));
  }
}

function placeOf(index: number, length: number): number {
  if (length === 1) return 0;
  const place = index === 0 ? 1 : index < length - 1 ? 2 : 3;
  return length === 2 ? place : place + 3;
}

function readingOf(sign: Sign, text: string): Reading {
  let reading = sign.readings.get(text);
  if (reading === undefined) {
    reading = newReading(text);
    sign.readings.set(text, reading);
  }
  return reading;
}

function newReading(text: string): Reading {
  return {
    text,
    kind: kindOfReading(text),
    kindBehind: kindBehind(text),
    count: 0,
    atPlace: zeros(PLACES),
    before: zeros(KINDS),
    behind: zeros(2 * KINDS),
    hasBefore: 0,
    hasBehind: 0,
  };
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
