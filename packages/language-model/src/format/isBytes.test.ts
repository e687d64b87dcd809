import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { LanguageModel } from '../model/LanguageModel.ts';
import { trainModel } from '../training/trainModel.ts';
import { isBytes } from './isBytes.ts';

it.each([
  ['bytes', new Uint8Array(2), true],
  ['a buffer', Buffer.from('a'), true],
  ['bytes of another realm', runInNewContext('new Uint8Array(2)'), true],
  ['other numbers', new Uint16Array(2), false],
  ['a list', [1], false],
  ['nothing', undefined, false],
  ['what says so', { [Symbol.toStringTag]: 'Uint8Array' }, false],
])('%s', (_, value, expected) => {
  expect(isBytes(value)).toBe(expected);
});

it('a model is read from bytes of another realm', () => {
  const model = trainModel(['Ada', 'Adele', 'Alan'], { name: 'names', order: 2 });
  const foreign = runInNewContext('Uint8Array.from(bytes)', { bytes: [...model.encode()] }) as Uint8Array;
  expect(foreign instanceof Uint8Array).toBe(false);
  expect(LanguageModel.decode(foreign).logProbability('Ada')).toBe(model.logProbability('Ada'));
});
