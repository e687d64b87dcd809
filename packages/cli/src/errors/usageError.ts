import { ArgumentError } from '@phonyland/language-generator';
import type { CommanderError } from 'commander';

/** What commander refused, as an error of ours: `commander.unknownOption` is `UNKNOWN_OPTION`. */
export function usageError(error: CommanderError): ArgumentError {
  const code = error.code
    .replace(/^commander\./, '')
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  return new ArgumentError(code, `${message.replace(/\.$/, '')}; see --help`, { cause: error });
}
