import { PhonyError } from '@phonyland/language-model';
import type * as rare from './rare.ts';

/** As in `included.ts`, in the slim build, which has none of it. @throws PhonyError `NOT_IN_SLIM` */
export function laterParts(): typeof rare {
  throw new PhonyError(
    'NOT_IN_SLIM',
    'unique without memory, and words of your own to block, are not part of @phonyland/language-generator/slim; import createGenerator from @phonyland/language-generator',
  );
}
