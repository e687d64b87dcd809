import type { Session } from '../Session.ts';

/** The locale that `--locale` stands for; where it was not given, the default one. @throws as the session's `resolveLocale` */
export function localeOf({ defaultLocale, resolveLocale }: Session, tag: string | undefined): string {
  return tag === undefined ? defaultLocale : resolveLocale(tag);
}
