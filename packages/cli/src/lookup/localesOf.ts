import { ArgumentError } from '@phonyland/language-generator';
import type { Session } from '../Session.ts';

/** The locales that a tag stands for where models are looked up by theirs: the tag itself, as it is written, and what it resolves to. */
export function localesOf({ resolveLocale }: Session, tag: string): string[] {
  try {
    return [...new Set([tag, resolveLocale(tag)])];
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return [tag];
  }
}
