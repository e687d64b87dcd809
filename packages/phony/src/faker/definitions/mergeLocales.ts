import { copyEntry } from './entries.ts';
import type { LocaleDefinition } from './LocaleDefinition.ts';

/** One locale out of several, each entry that of the first locale that has it. What models make stays theirs. */
export function mergeLocales(locales: readonly LocaleDefinition[]): LocaleDefinition {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const locale of locales) {
    for (const [category, entries] of Object.entries(locale)) {
      const into = merged[category] ?? {};
      merged[category] = into;
      for (const entry of Object.keys(entries ?? {})) {
        if (Object.getOwnPropertyDescriptor(into, entry) === undefined) copyEntry(entries, entry, into);
      }
    }
  }
  return merged as LocaleDefinition;
}
