import { PhonyError } from '@phonyland/ngram';
import type * as rare from './rare.ts';

/** As in `included.ts`, in the slim build, which has none of it. @throws PhonyError `NOT_IN_SLIM` */
export function later(): typeof rare {
  throw new PhonyError(
    'NOT_IN_SLIM',
    'constraints, probabilities, hybrid models, JSON and files to write are not part of @phonyland/language-generator/slim; import createGenerator from @phonyland/language-generator',
  );
}
