import { PhonyError } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { captured } from '../../tests/support/runCli.ts';
import { testRegistry } from '../../tests/support/testRegistry.ts';
import { openSession } from '../Session.ts';
import { reportError } from './reportError.ts';

const told = async (error: unknown, ...args: string[]): Promise<string> => {
  const stderr = captured();
  const context = {
    registry: testRegistry(),
    version: '',
    defaultLocale: 'en-US',
    stdout: captured(),
    stderr,
    env: {},
  };
  await reportError(error, openSession(args, context));
  return stderr.bytes.toString();
};

it('is one line, whatever the message holds', async () => {
  expect(await told(new PhonyError('ODD', 'a\nb \u001b[2J'))).toBe('phony: a\\u000ab \\u001b[2J [ODD]\n');
});

it('leaves out the name of the function of the library', async () => {
  expect(await told(new PhonyError('X', 'trainModel: order is 0'))).toBe('phony: order is 0 [X]\n');
});

it('keeps the facts for machines', async () => {
  const error = new PhonyError('X', 'm', { details: { line: 3 } });
  expect(JSON.parse(await told(error, '--json'))).toEqual({ error: { code: 'X', message: 'm', details: { line: 3 } } });
});

it('tells what is no error at all', async () => {
  expect(await told('thrown text')).toMatch(/^phony: unexpected failure: thrown text; .* \[UNEXPECTED\]\n$/);
});
