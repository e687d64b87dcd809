import type { FakerLocale } from './FakerLocale.ts';

/** Whether a locale is the one that its language's words stand in: English ones leave them to `en`, `de_AT` to `de`. */
export function hasLanguage({ tag, parents }: FakerLocale): boolean {
  return tag !== undefined && parents.length === 0 && !tag.startsWith('en-');
}
