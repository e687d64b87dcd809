import { describe, expect, it } from 'vitest';
import { errorOf } from '../../tests/support/codeOf.ts';
import { smallModels } from '../../tests/support/smallModels.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import { trainModel } from '../training/trainModel.ts';
import { ModelFormatError } from './ModelFormatError.ts';

const model = trainModel(['Ada', 'Adam', 'Eve'], { name: 'names', order: 3, mergeable: true });
interface Json {
  [field: string]: unknown;
  metadata: Record<string, unknown>;
  originals: Record<string, unknown>;
  states: { backoff: unknown; arcs: unknown }[];
}
const plain = (): Json => JSON.parse(JSON.stringify(model)) as Json;

describe('JSON of a model', () => {
  it.each(smallModels())('is read back without loss: %s', (_name, small) => {
    const json = JSON.stringify(small);
    const read = LanguageModel.fromJSON(JSON.parse(json));
    expect(read.encode()).toEqual(small.encode());
    expect(JSON.stringify(read)).toBe(json);
  });

  it('shows the model in words', () => {
    const json = trainModel(['ab'], { name: 'tiny', order: 2, smoothing: 'none', originals: false }).toJSON();
    expect(json).toMatchObject({
      format: 'phony',
      version: 1,
      metadata: { name: 'tiny', rows: 1 },
      symbols: ['', '', 'a', 'b'],
      lengths: [0, 0, 1],
      originals: null,
      rows: null,
    });
    // From the start 'a', from 'a' always 'b', from 'b' the end.
    const outgoing = json.states.map(({ arcs }) => arcs.filter(([, weight]) => weight > 0).map(([token]) => token));
    expect(outgoing.slice(1)).toEqual([[], [2], [3], [0]]);
  });

  it.each<[topic: string, json: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'phony'],
    ['a list', []],
    ['another object', { format: 'something' }],
    ['a number', 3],
  ])('is no model: %s', (_topic, json) => {
    const error = errorOf(() => LanguageModel.fromJSON(json));
    expect(error).toBeInstanceOf(ModelFormatError);
    expect(error.code).toBe('NOT_A_MODEL');
  });

  it.each([2, '1', undefined, null])('of version %s tells to update', (version) => {
    const error = errorOf(() => LanguageModel.fromJSON({ ...plain(), version }));
    expect(error.code).toBe('MODEL_VERSION_UNSUPPORTED');
    expect(error.message).toContain('update');
  });

  it('of another algorithm tells to update', () => {
    const json = plain();
    json.metadata.algorithm = 'later';
    expect(errorOf(() => LanguageModel.fromJSON(json)).code).toBe('MODEL_VERSION_UNSUPPORTED');
  });

  it.each<[topic: string, change: (json: Json) => void, words: string | RegExp]>([
    ['no states', (json) => void delete (json as Partial<Json>).states, 'states'],
    [
      'states that are no list',
      (json) => {
        json.states = 1 as never;
      },
      'states',
    ],
    [
      'a state of null',
      (json) => {
        json.states[0] = null as never;
      },
      'states[0].arcs',
    ],
    [
      'a state without arcs',
      (json) => {
        json.states[1] = { backoff: 0 } as never;
      },
      'states[1].arcs',
    ],
    [
      'an arc that is no list',
      (json) => {
        json.states[0]!.arcs = [null];
      },
      /./,
    ],
    [
      'an arc without weight',
      (json) => {
        json.states[0]!.arcs = [[0]];
      },
      'weight of arc 0',
    ],
    [
      'a token below 0',
      (json) => {
        json.states[0]!.arcs = [[-1, 1]];
      },
      'token of arc 0',
    ],
    [
      'a token of 0.5',
      (json) => {
        json.states[0]!.arcs = [[0.5, 1]];
      },
      'token of arc 0',
    ],
    [
      'a token beyond 32 bits',
      (json) => {
        json.states[0]!.arcs = [[2 ** 32, 1]];
      },
      'token of arc 0',
    ],
    [
      'a weight that no 16 bits hold',
      (json) => {
        json.states[0]!.arcs = [[0, 4097.5]];
      },
      'weight of arc 0',
    ],
    [
      'a weight of NaN',
      (json) => {
        json.states[0]!.arcs = [[0, Number.NaN]];
      },
      'weight of arc 0',
    ],
    [
      'a negative weight',
      (json) => {
        json.states[0]!.arcs = [[0, -1]];
      },
      'weight of arc 0',
    ],
    [
      'a weight that is a text',
      (json) => {
        json.states[0]!.arcs = [[0, '1']];
      },
      'weight of arc 0',
    ],
    [
      'a back-off of null',
      (json) => {
        json.states[2]!.backoff = null;
      },
      'states[2].backoff',
    ],
    ['no symbols', (json) => void delete (json as Partial<Json>).symbols, 'symbols'],
    [
      'a symbol that is a number',
      (json) => {
        json.symbols = ['', '', 1] as never;
      },
      'symbols[2]',
    ],
    [
      'half a surrogate pair',
      (json) => {
        json.symbols = ['', '', '\ud800'] as never;
      },
      'symbols[2]',
    ],
    ['no lengths', (json) => void delete (json as Partial<Json>).lengths, 'lengths'],
    [
      'a length of −1',
      (json) => {
        json.lengths = [-1] as never;
      },
      'lengths[0]',
    ],
    ['no maximum length', (json) => void delete (json as Partial<Json>).maxTokens, 'maximum length'],
    ['no metadata', (json) => void delete (json as Partial<Json>).metadata, 'metadata'],
    [
      'metadata of null',
      (json) => {
        json.metadata = null as never;
      },
      'metadata',
    ],
    [
      'an unknown field',
      (json) => {
        json.metadata.path = '/home';
      },
      'path',
    ],
    [
      'a field named __proto__',
      (json) => {
        json.metadata = JSON.parse('{"__proto__":{"polluted":1}}');
      },
      'metadata',
    ],
    [
      'methods for fields',
      (json) => {
        json.metadata.name = { toString: 1, valueOf: 1 };
      },
      /./,
    ],
    [
      'an order of 0',
      (json) => {
        json.metadata.order = 0;
      },
      'order',
    ],
    ['tables that do not fit together', (json) => void json.states.pop(), /./],
    [
      'originals without slots',
      (json) => {
        json.originals = { size: 1, seed: 1, segmentLength: 4 };
      },
      /./,
    ],
    [
      'originals that are no base 64',
      (json) => {
        json.originals.slots = '!!!';
      },
      /./,
    ],
    [
      'originals that are a text',
      (json) => {
        json.originals = 'AAAA' as never;
      },
      /./,
    ],
    [
      'originals whose segments do not fit',
      (json) => {
        json.originals.segmentLength = 3;
      },
      'originals',
    ],
    [
      'rows that are no list',
      (json) => {
        json.rows = {};
      },
      'rows',
    ],
    [
      'a row of null',
      (json) => {
        json.rows = [null];
      },
      /./,
    ],
    [
      'a row that is a text',
      (json) => {
        json.rows = ['a7'];
      },
      /./,
    ],
    [
      'a row that is no text',
      (json) => {
        json.rows = [[1, 1]];
      },
      'row 1',
    ],
    [
      'a row that is empty',
      (json) => {
        json.rows = [['', 1]];
      },
      'row 1',
    ],
    [
      'a weight of a row that is a text',
      (json) => {
        json.rows = [['a', '7']];
      },
      'weight of row 1',
    ],
    [
      'a weight of a row that is missing',
      (json) => {
        json.rows = [['a']];
      },
      'weight of row 1',
    ],
    [
      'a weight of a row below 0',
      (json) => {
        json.rows = [['a', -1]];
      },
      'weight of row 1',
    ],
  ])('is refused with %s', (_topic, change, words) => {
    const json = plain();
    change(json);
    const error = errorOf(() => LanguageModel.fromJSON(json));
    expect(error).toBeInstanceOf(ModelFormatError);
    expect(error.code).toBe('MODEL_DAMAGED');
    if (typeof words === 'string') expect(error.message).toContain(words);
    expect(error.details).toHaveProperty('expected');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('may leave out what is null', () => {
    const json = trainModel(['a'], { originals: false }).toJSON();
    const { originals, rows, ...rest } = json;
    expect([originals, rows]).toEqual([null, null]);
    expect(LanguageModel.fromJSON(rest).toJSON()).toEqual(json);
  });
});
