import { describe, expect, it } from 'vitest';
import { LanguageModel, ModelFormatError, trainModel } from '../src/index.ts';
import { errorOf } from './support/codeOf.ts';
import { column, craft, type PlainFile, plainFile } from './support/craft.ts';

const ROWS = ['Ada & Sons Ltd', 'Bo & Sons Ltd', 'IBM Ltd', 'of Ada 7', ['Bo & Daughters Ltd', 3]] as const;
const model = trainModel(ROWS, { name: 'h', tokenizer: { type: 'hybrid', minCount: 2 }, order: 2 });
const paragraphs = new LanguageModel({ ...model.content, paragraphs: [0, 2, 1] });

interface HybridFile extends PlainFile {
  tables: PlainFile['tables'] & { spellings: { [shape: string]: PlainFile['tables'] } };
}
interface SpelledJson {
  spellings: { digits: { states?: unknown } };
}
const hybridFile = (of = paragraphs): HybridFile => plainFile(of) as HybridFile;

function refusal(file: HybridFile): ModelFormatError {
  const error = errorOf(() => LanguageModel.decode(craft(file)));
  expect(error).toBeInstanceOf(ModelFormatError);
  return error as ModelFormatError;
}

function texts(of: LanguageModel): string[] {
  return Array.from({ length: 100 }, (_, i) => of.values.text(of.values.walk([1, 2, 3, 4], i, 0, 0, 0)));
}

describe('a hybrid model', () => {
  it('says what it is', () => {
    expect(model.metadata.tokenizer).toEqual({ type: 'hybrid', unit: 'codePoint', minCount: 2 });
    expect(model.metadata.order).toBe(2);
    expect(Object.keys(model.content.spellings!)).toEqual(['capitals', 'capitalized', 'letters', 'digits']);
    expect(trainModel(ROWS, { tokenizer: 'hybrid' }).metadata).toMatchObject({
      order: 3,
      tokenizer: { type: 'hybrid', minCount: 3 },
    });
  });

  it('is in a file and in JSON what it is in memory', () => {
    for (const of of [model, paragraphs]) {
      const decoded = LanguageModel.decode(of.encode());
      expect(decoded.content).toEqual(of.content);
      expect(decoded.encode()).toEqual(of.encode());
      const read = LanguageModel.fromJSON(JSON.parse(JSON.stringify(of)));
      expect(read.content).toEqual(of.content);
      expect(texts(read)).toEqual(texts(model));
      expect(texts(decoded)).toEqual(texts(model));
      expect(decoded.logProbability('Abo & Sons Ltd')).toBe(model.logProbability('Abo & Sons Ltd'));
    }
  });

  it('learns by parts what it learns at once', () => {
    const settings = { tokenizer: { type: 'hybrid', minCount: 2 }, order: 2, name: 'h', mergeable: true } as const;
    const shards = [ROWS.slice(0, 2), ROWS.slice(2)].map((rows) => trainModel(rows, settings));
    expect(LanguageModel.decode(shards[0]!.encode()).content.spellings).toBeDefined();
    expect(trainModel([...ROWS].reverse(), settings).encode()).toEqual(trainModel(ROWS, settings).encode());
  });

  it.each<[topic: string, change: (file: HybridFile) => unknown, words: string]>([
    ['no spellings', (file) => Reflect.deleteProperty(file.tables, 'spellings'), 'spellings: found "undefined"'],
    ['spellings that are a list', (file) => Object.assign(file.tables, { spellings: [] }), 'spellings: found'],
    ['a spelling too few', (file) => Reflect.deleteProperty(file.tables.spellings, 'capitals'), 'has no spelling'],
    [
      'a spelling too many',
      (file) => Object.assign(file.tables.spellings, { marks: file.tables.spellings.digits }),
      'no class token stands for the spelling',
    ],
    [
      'an unknown shape',
      (file) => Object.assign(file.tables.spellings, { runes: file.tables.spellings.digits }),
      'expected one of capitals',
    ],
    ['a spelling that is a number', (file) => Object.assign(file.tables.spellings, { digits: 3 }), 'spellings.digits'],
    ['an order of 0', (file) => Object.assign(file.tables.spellings.digits!, { order: 0 }), 'order: found 0'],
    [
      'tokens of 3 bytes',
      (file) => Object.assign(file.tables.spellings.digits!, { tokens: [3, new Uint8Array(3)] }),
      'digits.tokens',
    ],
    [
      'more states than arcs',
      (file) => Object.assign(file.tables.spellings.digits!, { arcCounts: column(1, Array(200).fill(0)) }),
      'spellings.digits.arcCounts',
    ],
    ['a token out of range', (file) => (file.tables.spellings.digits!.tokens as [1, Uint8Array])[1].fill(9), 'token'],
    [
      'spellings in a model of words',
      (file) => Object.assign(file.metadata, { tokenizer: { type: 'word', unit: 'codePoint' } }),
      'spellings',
    ],
    ['a minimum of 0', (file) => Object.assign(file.metadata.tokenizer as object, { minCount: 0 }), 'minCount is 0'],
    [
      'paragraphs without sentences',
      (file) => Object.assign(file.tables, { paragraphs: column(1, [1, 2]) }),
      'paragraphs',
    ],
    ['no paragraphs at all', (file) => Object.assign(file.tables, { paragraphs: column(1, []) }), 'paragraphs'],
    ['paragraphs of texts', (file) => Object.assign(file.tables, { paragraphs: 'many' }), 'paragraphs'],
  ])('is refused with %s', (_topic, change, words) => {
    const file = hybridFile();
    change(file);
    const error = refusal(file);
    expect(error.code).toBe('MODEL_DAMAGED');
    expect(error.message).toContain(words);
  });

  it.each<[topic: string, change: (json: SpelledJson) => unknown, words: string]>([
    [
      'a spelling without states',
      (json) => Reflect.deleteProperty(json.spellings.digits, 'states'),
      'spellings.digits.states',
    ],
    ['spellings that are null', (json) => Object.assign(json, { spellings: null }), 'JSON'],
    ['an unknown shape', (json) => Object.assign(json.spellings, { runes: json.spellings.digits }), 'spellings'],
    ['a paragraph count of −1', (json) => Object.assign(json, { paragraphs: [0, -1] }), 'paragraphs[1]'],
    ['paragraphs that are no list', (json) => Object.assign(json, { paragraphs: 'x' }), 'paragraphs'],
  ])('is refused in JSON with %s', (_topic, change, words) => {
    const json = JSON.parse(JSON.stringify(paragraphs)) as SpelledJson;
    change(json);
    const error = errorOf(() => LanguageModel.fromJSON(json));
    expect(error.code).toBe('MODEL_DAMAGED');
    expect(error.message).toContain(words);
  });
});
