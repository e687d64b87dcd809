import type { MetadataDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';

/** What a locale is. */
export function metadata({ code, title, endonym, script }: FakerLocale): MetadataDefinition {
  if (code === 'base') return { title, code };
  const [language, country, variant] = code.split('_');
  return {
    title,
    code,
    language: language!,
    ...(country === undefined ? {} : { country }),
    ...(variant === undefined ? {} : { variant }),
    endonym,
    dir: ['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr',
    script,
  };
}
