import { ArgumentError, PhonyError } from '@phonyland/ngram';

/** A text, or a text and how much it counts for: a finite number above 0. */
export type Sample = string | readonly [text: string, weight: number];

/**
 * Adds samples one by one; what is wrong with one is told with its number.
 * @param call what the errors name
 * @throws ArgumentError `INVALID_SAMPLE`, or as `add` does; PhonyError `NO_ROWS` when there are none
 */
export function addSamples(call: string, samples: Iterable<Sample>, add: (text: string, weight: number) => void): void {
  if (typeof samples === 'string' || typeof samples?.[Symbol.iterator] !== 'function') {
    throw new ArgumentError(
      'INVALID_SAMPLE',
      `${call}: the samples are ${describe(samples)}; give an iterable of texts, or of [text, weight]`,
    );
  }
  let number = 0;
  for (const sample of samples) {
    number++;
    const [text, weight] = typeof sample === 'string' ? [sample, 1] : pair(call, sample, number);
    try {
      add(text, weight);
    } catch (cause) {
      if (!(cause instanceof ArgumentError)) throw cause;
      throw new ArgumentError(cause.code, `${call}: sample ${number}: ${cause.message}`, {
        cause,
        details: { sample: number },
      });
    }
  }
  if (number === 0) throw new PhonyError('NO_ROWS', `${call}: there are no samples; a model needs at least one`);
}

function pair(call: string, sample: unknown, number: number): readonly [text: string, weight: number] {
  if (Array.isArray(sample) && sample.length === 2 && typeof sample[0] === 'string' && typeof sample[1] === 'number') {
    return [sample[0], sample[1]];
  }
  throw new ArgumentError(
    'INVALID_SAMPLE',
    `${call}: sample ${number} is ${describe(sample)}; it must be a text or [text, weight]`,
    { details: { sample: number } },
  );
}

function describe(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || value === null || value === undefined
    ? (JSON.stringify(value) ?? 'undefined')
    : Array.isArray(value)
      ? JSON.stringify(value).slice(0, 60)
      : `of type ${typeof value}`;
}
