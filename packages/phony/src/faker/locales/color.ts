import { cssColors } from '../../lists/cssColors.ts';
import { COLOR_SPACES } from '../../modules/color/spaces.ts';
import { listed } from '../definitions/entries.ts';
import type { ColorDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';

/** Names of colours in English, which are those of CSS, and of colour spaces. */
export function color({ code }: FakerLocale): ColorDefinition | undefined {
  if (code === 'base') return { space: listed(() => COLOR_SPACES) };
  return code === 'en' ? { human: listed(() => cssColors().map(({ name }) => name)) } : undefined;
}
