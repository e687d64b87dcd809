import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../tests/support/codeOf.ts';
import { column, craft, type PlainFile, plainFile, rehash, valuesOf } from '../../tests/support/craft.ts';
import { smallModels } from '../../tests/support/smallModels.ts';
import { Raw } from '../../tests/support/writeMessagePack.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import { trainModel } from '../training/trainModel.ts';
import { ModelFormatError } from './ModelFormatError.ts';

const model = trainModel(['Ada', 'Adam', 'Eve', ['Zoë', 300]], { name: 'names', order: 3, mergeable: true });
const bytes = model.encode();

function refusal(file: Uint8Array): ModelFormatError {
  const error = errorOf(() => LanguageModel.decode(file));
  if (!(error instanceof ModelFormatError)) throw new Error('this is no ModelFormatError', { cause: error });
  return error;
}

describe('decodeModel', () => {
  it('refuses a file with any byte changed', () => {
    const codes = new Set<string>();
    for (let at = 0; at < bytes.length; at++) {
      for (const mask of [0x01, 0x80, 0x55, 0xff]) {
        const changed = bytes.slice();
        changed[at]! ^= mask;
        codes.add(refusal(changed).code);
      }
    }
    expect(Array.from(codes).sort()).toEqual([
      'MODEL_DAMAGED',
      'MODEL_TRUNCATED',
      'MODEL_VERSION_UNSUPPORTED',
      'NOT_A_MODEL',
    ]);
  });

  it('refuses a file that is cut off anywhere', () => {
    const codes = Array.from(bytes.keys(), (length) => refusal(bytes.subarray(0, length)).code);
    expect(new Set(codes.slice(0, 22))).toEqual(new Set(['NOT_A_MODEL']));
    expect(new Set(codes.slice(23))).toEqual(new Set(['MODEL_TRUNCATED']));
    expect(codes).toHaveLength(bytes.length);
  });

  it('refuses a file with something added', () => {
    for (const more of [[0], [0xc0], Array.from(bytes), Array.from(bytes.subarray(-32))]) {
      expect(refusal(Uint8Array.of(...bytes, ...more)).code).toMatch(/MODEL_TRUNCATED|MODEL_DAMAGED/);
    }
    expect(refusal(rehash(Uint8Array.of(...bytes.subarray(0, -39), 0xc0, ...bytes.subarray(-39)))).code).toBe(
      'MODEL_DAMAGED',
    );
  });

  it.each([
    [2, '2'],
    [3, '3'],
    [0x7f, '127'],
    [0xcc, '0xcc'],
    [0xcd, '0xcd'],
  ])('tells to update for version byte %i', (version, shown) => {
    const future = bytes.slice();
    future[22] = version;
    const error = refusal(rehash(future));
    expect(error.code).toBe('MODEL_VERSION_UNSUPPORTED');
    expect(error.message).toContain(`version ${shown} `);
    expect(error.message).toContain('update');
    expect(error.details.expected).toBe(1);
  });

  it('tells to update for an algorithm that it does not know', () => {
    const file = plainFile(model);
    file.metadata.algorithm = 'alias32-philox';
    const error = refusal(craft(file));
    expect(error.code).toBe('MODEL_VERSION_UNSUPPORTED');
    expect(error.message).toMatch(/alias32-philox.*update/);
  });

  it.each<[topic: string, file: Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['text', Buffer.from('Ada\nAdam\nEve\n')],
    ['JSON', Buffer.from(JSON.stringify(model))],
    ['gzip', gzipSync(bytes)],
    ['zlib', deflateSync(bytes)],
    ['a zip archive', Buffer.from('504b0304140000000800', 'hex')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['zeros', new Uint8Array(1000)],
    ['an array of 0x80 bytes', new Uint8Array(100_000).fill(0x80)],
    ['noise', randomBytes(1000).fill(0x42, 0, 1)],
    ['UTF-16', Buffer.from('\ufeffphony', 'utf16le')],
    ['another MessagePack map', Uint8Array.of(0x81, 0xa1, 0x61, 0x01)],
  ])('refuses what is no model at all: %s', (_topic, file) => {
    const error = refusal(file);
    expect(error.code).toBe('NOT_A_MODEL');
    expect(error.message).toContain(file.length === 0 ? 'nothing' : file[0]!.toString(16).padStart(2, '0'));
    expect(error.details).toHaveProperty('found');
    expect(error.details).toHaveProperty('expected');
  });

  it('reads from the middle of a larger buffer and keeps none of it', () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    const decoded = LanguageModel.decode(larger.subarray(3, 3 + bytes.length));
    larger.fill(0xff);
    expect(decoded.encode()).toEqual(bytes);
  });

  it('reads what the crafting of these tests writes', () => {
    for (const [, small] of smallModels())
      expect(LanguageModel.decode(craft(plainFile(small))).encode()).toEqual(small.encode());
  });

  const many = (count: number): number[] => Array.from({ length: count }, () => 0x80);
  it.each<[topic: string, change: (file: PlainFile) => void, words: string | RegExp]>([
    // The shape of the whole.
    ['tables that are no map', (file) => void Object.assign(file, { tables: 1 }), 'tables'],
    ['tables that are a list', (file) => void Object.assign(file, { tables: [] }), 'tables'],
    ['tables that are bytes', (file) => void Object.assign(file, { tables: new Uint8Array(3) }), 'tables'],
    ['no metadata', (file) => void Object.assign(file, { metadata: null }), 'metadata'],
    ['originals of a wrong type', (file) => void Object.assign(file, { originals: 'x' }), 'originals'],
    ['rows of a wrong type', (file) => void Object.assign(file, { rows: true }), 'rows'],
    // Nesting, counts and types that no model has.
    [
      'lists in lists',
      (file) => {
        file.rows = [[[[[[[]]]]]]];
      },
      'nesting',
    ],
    [
      'deep maps',
      (file) => {
        file.originals = { a: { b: { c: { d: { e: 1 } } } } };
      },
      'nesting',
    ],
    [
      'a list of many empty maps',
      (file) => {
        file.rows = new Raw(0xdc, 0x27, 0x10, ...many(10_000));
      },
      '10000 entries',
    ],
    [
      'a map of many entries',
      (file) => {
        file.rows = new Raw(0xde, 0x03, 0xe8, ...many(2000));
      },
      '2000 entries',
    ],
    [
      'a list of 4 billion entries',
      (file) => {
        file.rows = new Raw(0xdd, 0xff, 0xff, 0xff, 0xff);
      },
      'entries',
    ],
    [
      'a map of 4 billion entries',
      (file) => {
        file.rows = new Raw(0xdf, 0xff, 0xff, 0xff, 0xff);
      },
      'entries',
    ],
    [
      'binary data of 4 gigabytes',
      (file) => {
        file.rows = new Raw(0xc6, 0xff, 0xff, 0xff, 0xff);
      },
      'binary data',
    ],
    [
      'a text of 4 gigabytes',
      (file) => {
        file.rows = new Raw(0xdb, 0xff, 0xff, 0xff, 0xff);
      },
      'a text of 4294967295',
    ],
    [
      'a text longer than the file',
      (file) => {
        file.rows = new Raw(0xda, 0xff, 0xff);
      },
      'text',
    ],
    [
      'an extension type',
      (file) => {
        file.rows = new Raw(0xd4, 0x01, 0x00);
      },
      '0xd4',
    ],
    [
      'a long extension type',
      (file) => {
        file.rows = new Raw(0xc7, 0x01, 0x05, 0x00);
      },
      '0xc7',
    ],
    [
      'a time stamp',
      (file) => {
        file.rows = new Raw(0xd6, 0xff, 0, 0, 0, 0);
      },
      '0xd6',
    ],
    [
      'the byte that means nothing',
      (file) => {
        file.rows = new Raw(0xc1);
      },
      '0xc1',
    ],
    // Columns.
    [
      'a column of width 3',
      (file) => {
        file.tables.tokens = [3, new Uint8Array(6)];
      },
      'tokens',
    ],
    [
      'a column of width 0',
      (file) => {
        file.tables.tokens = [0, new Uint8Array(6)];
      },
      'tokens',
    ],
    [
      'a column of width 8 where integers belong',
      (file) => {
        file.tables.tokens = [8, new Uint8Array(8)];
      },
      'tokens',
    ],
    [
      'weights of one byte',
      (file) => {
        file.tables.weights = [1, new Uint8Array(8)];
      },
      'weights',
    ],
    [
      'back-offs of four bytes',
      (file) => {
        file.tables.backoffs = [4, new Uint8Array(8)];
      },
      'backoffs',
    ],
    [
      'half a number',
      (file) => {
        file.tables.weights = [2, new Uint8Array(3)];
      },
      '3 bytes',
    ],
    [
      'a column without its width',
      (file) => {
        file.tables.tokens = [new Uint8Array(8)];
      },
      'tokens',
    ],
    [
      'a column of three things',
      (file) => {
        file.tables.tokens = [1, new Uint8Array(8), 1];
      },
      'tokens',
    ],
    [
      'a text for a column',
      (file) => {
        file.tables.tokens = 'abc';
      },
      'tokens',
    ],
    [
      'a column whose bytes are text',
      (file) => {
        file.tables.tokens = [1, 'abc'];
      },
      'tokens',
    ],
    ['a column that is missing', (file) => void delete file.tables.tokens, 'tokens'],
    [
      'a column of nothing',
      (file) => {
        file.tables.tokens = null;
      },
      'tokens',
    ],
    [
      'symbols of a wrong type',
      (file) => {
        file.tables.symbols = 'abc';
      },
      'symbols',
    ],
    [
      'symbols shorter than their lengths',
      (file) => {
        file.tables.symbols = new Uint8Array(1);
      },
      'symbol',
    ],
    [
      'symbols longer than their lengths',
      (file) => {
        file.tables.symbols = new Uint8Array(99).fill(65);
      },
      'symbols',
    ],
    ['symbols that are not UTF-8', (file) => void (file.tables.symbols as Uint8Array).fill(0xff), 'MessagePack'],
    [
      'symbols with half a surrogate pair',
      (file) => void (file.tables.symbols as Uint8Array).set([0xed, 0xa0, 0x80]),
      'MessagePack',
    ],
    [
      'no symbols',
      (file) => void Object.assign(file.tables, { symbols: new Uint8Array(0), symbolBytes: [1, new Uint8Array(0)] }),
      'alphabet',
    ],
    [
      'an empty symbol',
      (file) => {
        file.tables.symbolBytes = withLast(file.tables.symbolBytes, 0);
      },
      'symbol',
    ],
    // How the tables fit each other.
    [
      'more states than arcs can have made',
      (file) => {
        file.tables.arcCounts = column(1, Array(300).fill(0));
      },
      'states',
    ],
    ['tokens that do not ascend', (file) => void reverse(file.tables.tokens), 'token of arc'],
    [
      'a token beyond the alphabet',
      (file) => {
        file.tables.tokens = withLast(file.tables.tokens, 200);
      },
      'token of arc',
    ],
    [
      'fewer weights than arcs',
      (file) => {
        file.tables.weights = column(2, [1, 2, 3]);
      },
      'weights',
    ],
    [
      'fewer back-offs than states',
      (file) => {
        file.tables.backoffs = column(2, [1]);
      },
      'back-offs',
    ],
    [
      'weights that are all 0',
      (file) => void (file.tables.weights as [number, Uint8Array])[1].fill(0),
      'weights of state',
    ],
    ['a weight for the start', (file) => void (file.tables.weights as [number, Uint8Array])[1].set([1, 0], 2), 'start'],
    [
      'counts of arcs beyond all arcs',
      (file) => {
        file.tables.arcCounts = withLast(file.tables.arcCounts, 255);
      },
      'arc',
    ],
    [
      'a maximum length of 0',
      (file) => {
        file.tables.maxTokens = 0;
      },
      'maximum length',
    ],
    [
      'a maximum length of 2^32 − 1',
      (file) => {
        file.tables.maxTokens = 0xffffffff;
      },
      'maximum length',
    ],
    [
      'a maximum length that is a text',
      (file) => {
        file.tables.maxTokens = '9';
      },
      'maximum length',
    ],
    ['no maximum length', (file) => void delete file.tables.maxTokens, 'maximum length'],
    [
      'a maximum length of 2.5',
      (file) => {
        file.tables.maxTokens = 2.5;
      },
      'maximum length',
    ],
    [
      'a maximum length of 64 bits',
      (file) => {
        file.tables.maxTokens = new Raw(0xcf, 0xff, 0, 0, 0, 0, 0, 0, 0);
      },
      /./,
    ],
    [
      'order 0',
      (file) => {
        file.metadata.order = 0;
      },
      'order',
    ],
    [
      'order 11',
      (file) => {
        file.metadata.order = 11;
      },
      'order',
    ],
    [
      'order NaN',
      (file) => {
        file.metadata.order = Number.NaN;
      },
      'order',
    ],
    [
      'an order that belongs to other tables',
      (file) => {
        file.metadata.order = 9;
      },
      'states',
    ],
    // Metadata.
    ['no name', (file) => void delete file.metadata.name, 'metadata.name'],
    [
      'an empty name',
      (file) => {
        file.metadata.name = '';
      },
      'metadata.name',
    ],
    [
      'a name that is a number',
      (file) => {
        file.metadata.name = 7;
      },
      'metadata.name',
    ],
    [
      'an unknown field',
      (file) => {
        file.metadata.licens = 'MIT';
      },
      'licens',
    ],
    [
      'a licence that is a list',
      (file) => {
        file.metadata.licence = [];
      },
      'metadata.licence',
    ],
    [
      'a key that would reach a prototype',
      (file) => {
        file.metadata = { ...file.metadata, ['__proto__']: { polluted: 1 } };
      },
      'metadata',
    ],
    [
      'a constructor for a field',
      (file) => {
        Object.assign(file.metadata, { constructor: 'x' });
      },
      'constructor',
    ],
    [
      'methods for fields',
      (file) => {
        file.metadata.name = { toString: 1, valueOf: 1 };
      },
      /./,
    ],
    [
      'an unknown smoothing',
      (file) => {
        file.metadata.smoothing = 'laplace';
      },
      'smoothing',
    ],
    [
      'an unknown tokenizer',
      (file) => {
        file.metadata.tokenizer = { type: 'sentence', unit: 'codePoint' };
      },
      'tokenizer',
    ],
    ['no tokenizer', (file) => void delete file.metadata.tokenizer, 'tokenizer'],
    [
      'rows below 1',
      (file) => {
        file.metadata.rows = 0;
      },
      'metadata.rows',
    ],
    [
      'rows beyond whole numbers',
      (file) => {
        file.metadata.rows = 2 ** 60;
      },
      'metadata.rows',
    ],
    [
      'rows of NaN',
      (file) => {
        file.metadata.rows = Number.NaN;
      },
      'metadata.rows',
    ],
    [
      'an infinite weight',
      (file) => {
        file.metadata.weight = Number.POSITIVE_INFINITY;
      },
      'metadata.weight',
    ],
    // Originals.
    [
      'a filter without slots',
      (file) => {
        file.originals = { size: 4, seed: 1, segmentLength: 8 };
      },
      'slots',
    ],
    [
      'a filter whose segments do not fit',
      (file) => {
        file.originals = filter({ segmentLength: 7 });
      },
      'segments',
    ],
    [
      'a filter of two segments',
      (file) => {
        file.originals = filter({ slots: new Uint8Array(16) });
      },
      'segments',
    ],
    [
      'a filter of negative size',
      (file) => {
        file.originals = filter({ size: -1 });
      },
      'originals.size',
    ],
    [
      'a filter of size NaN',
      (file) => {
        file.originals = filter({ size: Number.NaN });
      },
      'originals.size',
    ],
    [
      'a filter with a broken seed',
      (file) => {
        file.originals = filter({ seed: 0.5 });
      },
      'originals.seed',
    ],
    [
      'a filter of endless segments',
      (file) => {
        file.originals = filter({ segmentLength: 2 ** 40 });
      },
      'segments',
    ],
    // Rows.
    [
      'a row without weight',
      (file) => {
        (file.rows as PlainFile).weights = column(1, [1]);
      },
      'rows.weights',
    ],
    [
      'a weight of 0',
      (file) => {
        (file.rows as PlainFile).weights = column(1, [1, 0, 1, 1]);
      },
      'weight of row 2',
    ],
    [
      'a weight of NaN',
      (file) => {
        (file.rows as PlainFile).weights = [8, new Uint8Array(Float64Array.of(1, 1, Number.NaN, 1).buffer)];
      },
      'weight of row 3',
    ],
    [
      'a negative weight',
      (file) => {
        (file.rows as PlainFile).weights = [8, new Uint8Array(Float64Array.of(-1, 1, 1, 1).buffer)];
      },
      'weight of row 1',
    ],
    [
      'an infinite weight',
      (file) => {
        (file.rows as PlainFile).weights = [
          8,
          new Uint8Array(Float64Array.of(1, 1, 1, Number.POSITIVE_INFINITY).buffer),
        ];
      },
      'weight of row 4',
    ],
    [
      'an empty row',
      (file) => {
        (file.rows as PlainFile).textBytes = column(1, [0, 7, 3, 4]);
      },
      'row 1',
    ],
  ])('refuses content that no model has, though the hash is right: %s', (_topic, change, words) => {
    const file = plainFile(model);
    change(file);
    const error = refusal(craft(file));
    expect(error.code).toBe('MODEL_DAMAGED');
    expect(error.message).toMatch(words);
    expect(error.details).toHaveProperty('found');
    expect(error.details).toHaveProperty('expected');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('refuses a map with other keys than the format has', () => {
    const { hash, ...file } = plainFile(model) as PlainFile & { hash: Uint8Array };
    const { rows, ...without } = file;
    expect(rows).toBeDefined();
    expect(refusal(craft({ ...without, more: 1, hash })).code).toBe('MODEL_DAMAGED');
    expect(refusal(craft({ ...file, more: 1, hash })).code).toBe('NOT_A_MODEL');
  });

  it('has nothing of the file in the message beyond what helps', () => {
    const file = plainFile(model);
    file.metadata.smoothing = 'x'.repeat(60_000);
    expect(refusal(craft(file)).message.length).toBeLessThan(400);
  });
});

function filter(change: { [field: string]: number | Uint8Array }): { [field: string]: number | Uint8Array } {
  return { size: 4, seed: 1, segmentLength: 8, slots: new Uint8Array(24), ...change };
}

function withLast(packed: unknown, value: number): [number, Uint8Array] {
  const values = valuesOf(packed as [number, Uint8Array]);
  values[values.length - 1] = value;
  return column(1, values);
}

function reverse(packed: unknown): void {
  (packed as [number, Uint8Array])[1].reverse();
}
