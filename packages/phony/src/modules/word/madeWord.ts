import { type Member, type ModelOptions, viewed } from '@phonyland/language-generator';
import { WORDS_MODEL } from '../lorem/ofText.ts';

/**
 * A word that the model of the locale's language makes. Unlike a company it is nobody's: where a person has several words, they are
 * different ones.
 */
export const madeWord: Member<string, ModelOptions> = (view, _path, registry) =>
  viewed(view, registry.modelValues(view, WORDS_MODEL));
