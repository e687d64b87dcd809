import { integer, type Rule } from '@phonyland/language-generator';
import { drawSlug } from '../../draw/drawSlug.ts';
import { COMMON_EXTENSIONS, drawBaseName } from './files.ts';

/** How deep a folder lies. */
export interface PathOptions {
  /** How many made-up folders lie between the standard's folder and the end, 0 to 10; default 0. */
  readonly folders?: number | undefined;
}

/** The directories of the Filesystem Hierarchy Standard 3.0 (Linux Foundation, 2015). */
const DIRECTORIES = [
  ...['/bin', '/boot', '/dev', '/etc', '/etc/opt', '/etc/sgml', '/etc/X11', '/etc/xml', '/home', '/lib', '/media'],
  ...['/mnt', '/opt', '/proc', '/root', '/run', '/sbin', '/srv', '/sys', '/tmp'],
  ...['/usr/bin', '/usr/games', '/usr/include', '/usr/lib', '/usr/libexec', '/usr/local', '/usr/local/bin'],
  ...['/usr/local/etc', '/usr/local/games', '/usr/local/include', '/usr/local/lib', '/usr/local/man'],
  ...['/usr/local/sbin', '/usr/local/share', '/usr/local/src', '/usr/sbin', '/usr/share', '/usr/share/color'],
  ...['/usr/share/dict', '/usr/share/man', '/usr/share/misc', '/usr/share/sgml', '/usr/share/xml', '/usr/src'],
  ...['/var/account', '/var/cache', '/var/cache/fonts', '/var/cache/man', '/var/crash', '/var/games', '/var/lib'],
  ...['/var/lib/color', '/var/lib/hwclock', '/var/lib/misc', '/var/lock', '/var/log', '/var/mail', '/var/opt'],
  ...['/var/run', '/var/spool', '/var/spool/cron', '/var/spool/lpd', '/var/spool/rwho', '/var/tmp', '/var/yp'],
] as const;

/** Directories of a Unix system, and made-up ones below. */
export const directoryPath: Rule<string, PathOptions> = {
  options: { folders: integer(0, 10) },
  prepare:
    ({ folders = 0 }) =>
    (random) => {
      let path: string = DIRECTORIES[random.below(DIRECTORIES.length)]!;
      for (let i = 0; i < folders; i++) path += `/${drawSlug(random)}`;
      return path;
    },
};

/** Files of a Unix system, with an extension that everybody knows. */
export const filePath: Rule<string, PathOptions> = {
  options: directoryPath.options,
  prepare(options, context) {
    const folder = directoryPath.prepare(options, context) as (random: Parameters<typeof drawSlug>[0]) => string;
    return (random) =>
      `${folder(random)}/${drawBaseName(random)}.${COMMON_EXTENSIONS[random.below(COMMON_EXTENSIONS.length)]!}`;
  },
};
