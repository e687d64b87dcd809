import { ArgumentError } from '@phonyland/language-generator';
import { CommanderError } from 'commander';
import { expect, it } from 'vitest';
import { usageError } from './usageError.ts';

it('takes over code and message, in one line', () => {
  const cause = new CommanderError(1, 'commander.unknownOption', "error: unknown option '--x'\n(Did you mean --y?)");
  const error = usageError(cause);
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({
    code: 'UNKNOWN_OPTION',
    message: "unknown option '--x' (Did you mean --y?); see --help",
    cause,
  });
});
