import { ArgumentError } from '@phonyland/language-generator';

/** Gathers an option that may be given several times. */
export function gather(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/**
 * The words of an option that lists them with commas, and may be given several times; undefined stays undefined. Whether they can be
 * blocked is for the library to say.
 * @throws ArgumentError `INVALID_OPTION` when there is no word in one of the texts
 */
export function parseWords(option: string, texts: readonly string[] | undefined): string[] | undefined {
  return texts?.flatMap((text) => {
    const words = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (words.length > 0) return words;
    throw new ArgumentError(
      'INVALID_OPTION',
      `${option} is ${JSON.stringify(text)}; it must be words with commas between them, such as darn,heck or '*blast*'`,
    );
  });
}
