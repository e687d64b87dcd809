import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { trainModel } from '../src/index.ts';

const digest = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex').slice(0, 32);

it('the same block list gives the same file, except for major versions', () => {
  const blocked = { words: ['Darn', 'hot dog', 'Zoë', 'ёлка', 'Χάος', '字母'], parts: ['blasted', 'İŞIK', 'हिन्दी'] };
  const model = trainModel(['Ada', 'Adam', 'Eve'], { name: 'names', order: 3, blocked });
  expect([digest(model.encode()), digest(JSON.stringify(model))]).toMatchInlineSnapshot(`
    [
      "b707da64b6922ae996969e3a74a95976",
      "b5efeef1fc9f6d74b6d4d2b25c258b00",
    ]
  `);
});
