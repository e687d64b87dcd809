import { fakerCode } from '../bindings/findDrawers.ts';
import type { LocalName, Site } from '../bindings/Site.ts';
import { LOCALES } from '../tables/locales.ts';

/** A module of faker's, as `phony/faker` has it; undefined where it is none of faker's, or `phony/faker` lacks something of it. */
export function movedModule({ module, names }: Site): string | undefined {
  if (module.library !== 'faker' || !module.name.startsWith('@faker-js/')) return undefined;
  if (module.locale !== undefined && !LOCALES.has(module.locale)) return undefined;
  return names.every(isThere) ? module.name.replace('@faker-js/', 'phony/') : undefined;
}

/** A name that no version of the module exports is not looked for. */
function isThere({ imported }: LocalName): boolean {
  if (imported === 'default') return false;
  const code = fakerCode(imported) ?? (isLocale(imported) ? imported : undefined);
  return code === undefined || code === 'base' || LOCALES.has(code.replace(/^BASE$/, 'base'));
}

/** `de`, `af_ZA`, `sr_RS_latin`: what locales are called. */
const isLocale = (name: string): boolean => /^[a-z]{2}(?:_[A-Za-z_]+)?$/.test(name);
