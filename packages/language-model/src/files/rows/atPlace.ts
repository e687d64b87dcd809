import { ArgumentError } from '@phonyland/ngram';

/** What was wrong with an argument, said with the file that it was meant for; any other failure as it is. */
export function atPlace(place: string, cause: unknown): unknown {
  if (!(cause instanceof ArgumentError)) return cause;
  const { code, message, details } = cause;
  return new ArgumentError(code, `${place}: ${message}`, { cause, details: { ...details, path: place } });
}
