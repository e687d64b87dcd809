import { describe, expect, it } from 'vitest';
import {
  foldText,
  LanguageModel,
  ModelFormatError,
  mergeModels,
  PhonyError,
  Trainer,
  trainModel,
} from '../src/index.ts';
import { errorOf } from './support/codeOf.ts';
import { column, craft, type PlainFile, plainFile, valuesOf } from './support/craft.ts';
import { mutateContent } from './support/mutateContent.ts';
import { mulberry32 } from './support/random.ts';

const ROWS = ['darn it', 'oh darn', 'hot dog', 'a hot dog', 'blasted', 'sandblasting', 'oh dear'];
const blocked = { words: ['Darn', 'hot dog', 'Zoë'], parts: ['blast', '字母'] };
const model = trainModel(ROWS, { name: 'm', order: 3, blocked });
const plain = trainModel(ROWS, { name: 'm', order: 3 });

interface BlockedFile extends PlainFile {
  tables: PlainFile['tables'] & { blocked: PlainFile['tables'] };
}
const file = (): BlockedFile => plainFile(model) as BlockedFile;

/** The hash of a folded word, as docs/format.md tells it. */
function hash(text: string): number {
  let value = 0n;
  for (let i = 0; i < text.length; i++) value = (value * 0x9e3779b1n + BigInt(text.charCodeAt(i))) % 2n ** 32n;
  return Number(value);
}
const hashes = (...texts: string[]): number[] => texts.map(hash).sort((a, b) => a - b);

describe('a model with a block list', () => {
  it('has it in the file behind all else, as ascending hashes', () => {
    const { tables } = file();
    expect(Object.keys(tables).at(-1)).toBe('blocked');
    expect(Object.keys(tables.blocked)).toEqual(['words', 'parts', 'heads', 'shortestPart', 'longestPart']);
    expect(valuesOf(tables.blocked.words!)).toEqual(hashes('darn', 'hot dog', 'zoe'));
    expect(valuesOf(tables.blocked.parts!)).toEqual(hashes('blast', '字母'));
    expect(valuesOf(tables.blocked.heads!)).toEqual(hashes('blast', '字母'));
    expect([tables.blocked.shortestPart, tables.blocked.longestPart]).toEqual([2, 5]);
    expect(Buffer.from(model.encode()).includes('Zo')).toBe(false);
  });

  it('is in a file and in JSON what it is in memory', () => {
    for (const read of [
      LanguageModel.decode(model.encode()),
      LanguageModel.fromJSON(JSON.parse(JSON.stringify(model))),
    ]) {
      expect(read.content).toEqual(model.content);
      expect(read.encode()).toEqual(model.encode());
      expect(read.isBlocked('DARN!')).toBe(true);
    }
    expect(LanguageModel.decode(craft(file())).encode()).toEqual(model.encode());
  });

  it('learns and gives what it would without', () => {
    const { blocked: _, ...content } = model.content;
    expect(content).toEqual(plain.content);
    expect(new LanguageModel(content).encode()).toEqual(plain.encode());
    expect(model.logProbability('oh darn')).toBe(plain.logProbability('oh darn'));
  });

  it.each([
    ['darn', true],
    ['Oh, DARN it', true],
    ['darned', false],
    ['hot dog', true],
    ['a hot dog', false],
    ['sandblasting', true],
    ['zoe', true],
    ['ZOE\u0308', true],
    ['', false],
  ])('blocks %j: %s', (text, expected) => {
    expect(model.isBlocked(text)).toBe(expected);
    expect(plain.isBlocked(text)).toBe(false);
  });

  it.each([
    ['letters', trainModel(ROWS, { order: 3, blocked })],
    ['words', trainModel(ROWS, { tokenizer: 'word', blocked })],
    ['graphemes', trainModel(ROWS, { tokenizer: { type: 'character', unit: 'grapheme' }, blocked })],
    ['words and letters', trainModel([...ROWS, ...ROWS.map((row) => `${row} Ltd`)], { tokenizer: 'hybrid', blocked })],
    ['words and halves of surrogate pairs', trainModel([...ROWS, '😀 Ltd'], { tokenizer: 'hybrid', blocked })],
  ])('tells it of what a walk emitted: %s', (_kind, of) => {
    const { values } = of;
    const constrained = of.constrain({ maxLength: 9 });
    let met = 0;
    for (let i = 0; i < 500; i++) {
      const count = values.walk([1, 2, 3, 4], i, 0, 0, 0);
      const text = values.text(count);
      expect([text, of.isBlockedEmitted(count)]).toEqual([text, of.isBlocked(text)]);
      if (of.isBlocked(text)) met++;
      const fewer = constrained.walk([1, 2, 3, 4], i, 0, 0, 0);
      expect(of.isBlockedEmitted(fewer, constrained.emitted)).toBe(of.isBlocked(constrained.text(fewer)));
    }
    expect(met).toBeGreaterThan(10);
    expect(met).toBeLessThan(480);
  });

  it('tells nothing of what a walk emitted where there is no list', () => {
    expect(plain.isBlockedEmitted(plain.values.walk([1, 2, 3, 4], 0, 0, 0, 0))).toBe(false);
    expect(plain.blockedWords).toBeUndefined();
    expect(model.blockedWords).toBe(model.blockedWords);
  });

  it('has none where nothing is blocked', () => {
    for (const nothing of [undefined, {}, { words: [] }, { words: [], parts: new Set<string>() }]) {
      expect(trainModel(ROWS, { name: 'm', order: 3, blocked: nothing }).encode()).toEqual(plain.encode());
    }
  });

  it('is the same whatever the order and the spelling of its entries', () => {
    const other = { words: ['zoe', 'HOT-DOG', 'darn', 'dârn'], parts: ['字母', 'BLAST'] };
    expect(trainModel(ROWS, { name: 'm', order: 3, blocked: other }).encode()).toEqual(model.encode());
  });

  it('blocks merged what any of its shards does', () => {
    const shard = (rows: string[], words: string[], parts?: string[]): LanguageModel =>
      trainModel(rows, { name: 's', mergeable: true, blocked: { words, parts } });
    const without = trainModel(['four'], { name: 's', mergeable: true });
    const shards = [
      without,
      shard(['one'], ['darn'], ['blasted']),
      shard(['two', 'three'], ['heck', 'darn'], ['blas']),
    ];
    const whole = trainModel(['one', 'two', 'three', 'four'], {
      name: 's',
      mergeable: true,
      blocked: { words: ['darn', 'heck'], parts: ['blasted', 'blas'] },
    });
    expect(mergeModels(shards).encode()).toEqual(whole.encode());
    expect(mergeModels(shards.reverse()).encode()).toEqual(whole.encode());
    expect(mergeModels([without, without]).content.blocked).toBeUndefined();
  });

  it('counts its list in what a file may have', () => {
    const rows = Array.from({ length: 400 }, (_, i) => `${(i * 7919) % 10_007} ${i}`);
    const words = Array.from({ length: 500 }, (_, i) => `w${i}`);
    const small = trainModel(rows, { maxBytes: 6000, blocked: { words } });
    expect(small.encode().length).toBeLessThanOrEqual(6000);
    expect(small.isBlocked('w499')).toBe(true);
  });

  it.each<[topic: string, change: (file: BlockedFile) => unknown, words: string]>([
    ['a list that is no map', (of) => Object.assign(of.tables, { blocked: [] }), 'blocked: found'],
    ['no words', (of) => Reflect.deleteProperty(of.tables.blocked, 'words'), 'blocked.words'],
    ['words of 2 bytes', (of) => Object.assign(of.tables.blocked, { words: column(2, [1, 2]) }), 'blocked.words'],
    ['parts of doubles', (of) => Object.assign(of.tables.blocked, { parts: [8, new Uint8Array(8)] }), 'blocked.parts'],
    ['half a hash', (of) => Object.assign(of.tables.blocked, { words: [4, new Uint8Array(6)] }), 'a multiple of 4'],
    ['words out of order', (of) => Object.assign(of.tables.blocked, { words: column(4, [2, 1]) }), 'words[1]: found 1'],
    ['a word twice', (of) => Object.assign(of.tables.blocked, { words: column(4, [2, 2]) }), 'more than 2'],
    ['parts out of order', (of) => Object.assign(of.tables.blocked, { parts: column(4, [9, 3]) }), 'blocked.parts[1]'],
    ['heads out of order', (of) => Object.assign(of.tables.blocked, { heads: column(4, [9, 3]) }), 'blocked.heads[1]'],
    [
      'more heads than parts',
      (of) => Object.assign(of.tables.blocked, { heads: column(4, [1, 2, 3]) }),
      'heads: found 3',
    ],
    ['parts without heads', (of) => Object.assign(of.tables.blocked, { heads: column(4, []) }), 'heads: found 0'],
    ['no shortest part', (of) => Object.assign(of.tables.blocked, { shortestPart: 0 }), '0 to 5 for 2 parts'],
    ['a part of one letter', (of) => Object.assign(of.tables.blocked, { shortestPart: 1 }), '1 to 5'],
    ['a shortest part above the longest', (of) => Object.assign(of.tables.blocked, { shortestPart: 6 }), '6 to 5'],
    ['a part of 65 letters', (of) => Object.assign(of.tables.blocked, { longestPart: 65 }), '2 to 65'],
    ['half a letter', (of) => Object.assign(of.tables.blocked, { shortestPart: 2.5 }), '2.5 to 5'],
    ['a text for letters', (of) => Object.assign(of.tables.blocked, { longestPart: '5' }), '2 to 5'],
    [
      'lengths without parts',
      (of) => Object.assign(of.tables.blocked, { parts: column(4, []), heads: column(4, []) }),
      '2 to 5 for 0 parts',
    ],
  ])('is refused with %s', (_topic, change, words) => {
    const changed = file();
    change(changed);
    const error = errorOf(() => LanguageModel.decode(craft(changed)));
    expect(error).toBeInstanceOf(ModelFormatError);
    expect(error.code).toBe('MODEL_DAMAGED');
    expect(error.message).toContain(words);
  });

  it.each<[topic: string, change: (json: { blocked: object }) => unknown, words: string]>([
    ['null for a list', (json) => Object.assign(json, { blocked: null }), 'JSON'],
    ['no words', (json) => Reflect.deleteProperty(json.blocked, 'words'), 'blocked.words: found undefined'],
    ['a word for a hash', (json) => Object.assign(json.blocked, { words: ['darn'] }), 'blocked.words[0]: found "darn"'],
    ['a hash of 33 bits', (json) => Object.assign(json.blocked, { parts: [1, 2 ** 32] }), 'blocked.parts[1]'],
    ['hashes out of order', (json) => Object.assign(json.blocked, { heads: [2, 1] }), 'blocked.heads[1]'],
    ['no longest part', (json) => Reflect.deleteProperty(json.blocked, 'longestPart'), '2 to undefined'],
  ])('is refused in JSON with %s', (_topic, change, words) => {
    const json = JSON.parse(JSON.stringify(model)) as { blocked: object };
    change(json);
    const error = errorOf(() => LanguageModel.fromJSON(json));
    expect(error.code).toBe('MODEL_DAMAGED');
    expect(error.message).toContain(words);
  });

  it('is read, or refused with a code, whatever a stranger changes', () => {
    const random = mulberry32(11);
    const tables = file();
    const codes = new Set<string>();
    let read = 0;
    for (let i = 0; i < 3000; i++) {
      try {
        const changed = LanguageModel.decode(mutateContent({ ...tables, rows: null }, random));
        changed.isBlocked('a hot dog in the sandblasting 字母表');
        expect(LanguageModel.decode(changed.encode()).encode()).toEqual(changed.encode());
        read++;
      } catch (error) {
        if (!(error instanceof PhonyError)) throw error;
        codes.add(error.code);
      }
    }
    expect(read).toBeGreaterThan(20);
    expect(codes.has('MODEL_DAMAGED')).toBe(true);
  });

  it.each<[topic: string, code: string, given: unknown, words: string]>([
    ['a list', 'INVALID_OPTION', ['darn'], 'blocked is ["darn"]; it must be { words, parts }'],
    ['a text', 'INVALID_OPTION', 'darn', 'blocked is "darn"'],
    ['true', 'INVALID_OPTION', true, 'blocked is true'],
    ['another field', 'UNKNOWN_OPTION', { word: ['darn'] }, 'no field "word"; the fields are words, parts'],
    ['a text for words', 'INVALID_BLOCK_LIST', { words: 'darn' }, 'trainModel: blocked: words is "darn"'],
    ['a word of marks', 'INVALID_BLOCK_LIST', { words: ['?!'] }, 'trainModel: blocked: "?!" in words'],
    ['a part of one letter', 'INVALID_BLOCK_LIST', { parts: ['x'] }, 'trainModel: blocked: "x" in parts'],
  ])('is not trained with %s', (_topic, code, given, words) => {
    const error = errorOf(() => new Trainer({ blocked: given as never }));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it('can be made to block more', () => {
    const trainer = new Trainer({ blocked: { words: ['darn'] } });
    trainer.add('x');
    trainer.block(model.content.blocked!);
    const more = trainer.finish();
    expect(['darn', 'hot dog', foldText('Zoë')].every((text) => more.isBlocked(text))).toBe(true);
  });
});
