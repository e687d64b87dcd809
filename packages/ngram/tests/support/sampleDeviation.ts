import { chiSquareDeviation } from './chiSquare.ts';

/** Draws `count` texts and compares them with their probabilities (which add up to 1), in standard deviations. */
export function sampleDeviation(
  probabilities: ReadonlyMap<string, number>,
  count: number,
  draw: (index: number) => string,
): number {
  const texts = [...probabilities.keys()];
  const places = new Map(texts.map((text, place) => [text, place]));
  const observed = new Array<number>(texts.length).fill(0);
  for (let i = 0; i < count; i++) {
    const text = draw(i);
    const place = places.get(text);
    if (place === undefined) throw new Error(`drew ${JSON.stringify(text)}, which has probability 0`);
    observed[place]!++;
  }
  return chiSquareDeviation(
    observed,
    texts.map((text) => probabilities.get(text)! * count),
  );
}
