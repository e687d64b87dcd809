import { MOST_REDRAWS } from '../address/addressWords.ts';
import { GenerationError } from './GenerationError.ts';

/**
 * The failure of a model that was drawn from in vain.
 * @param refused why: values were training rows, or had blocked words, or some the one and some the other
 */
export function redrawsExhausted(
  path: string,
  refused: { readonly originals: boolean; readonly blocked: boolean },
): GenerationError {
  const [who, why] = !refused.blocked
    ? ['excludeOriginals', 'hardly anything but its rows; train it with a lower order, on more rows']
    : refused.originals
      ? [
          'excludeOriginals and blocked words',
          'hardly anything but its rows and blocked words; train it on more rows, block less',
        ]
      : ['blocked words', 'hardly anything without them; block less, or nothing with `blocked: false`'];
  return new GenerationError(
    'REDRAWS_EXHAUSTED',
    `${path}: ${who} refused ${MOST_REDRAWS} values in a row: the model gives ${why}, or loosen the constraints`,
    {
      details: {
        refusedBy: [...(refused.originals ? ['excludeOriginals'] : []), ...(refused.blocked ? ['blocked'] : [])],
      },
    },
  );
}
