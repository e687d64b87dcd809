import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainModel } from '../src/index.ts';
import { smallModels } from './support/smallModels.ts';

const digest = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex').slice(0, 32);

// The words of Unicode's segmentation change between versions of the runtime; none of these rows is touched by it.
describe('the same rows give the same file, except for major versions', () => {
  it.each(smallModels())('%s', (name, model) => {
    expect({ name, phony: digest(model.encode()), json: digest(JSON.stringify(model)) }).toMatchSnapshot();
  });

  it('thousands of names', () => {
    const names = readFileSync(new URL('../../../examples/names/first-names.txt', import.meta.url), 'utf8');
    const model = trainModel(names.trim().split('\n'), { name: 'first-names', locale: 'en' });
    expect([model.automaton.arcCount, model.automaton.stateCount, digest(model.encode())]).toMatchSnapshot();
  });
});
