import { describe, expect, it } from 'vitest';
import { blockHash } from './blockHash.ts';
import { foldUnit } from './foldUnit.ts';

// Block lists in files are hashes of folded words: both stay, on every machine, except for major versions.
describe('what files hold of blocked words', () => {
  it('rests on the folds of all units', () => {
    // FNV-1a over them.
    let hash = 0x811c9dc5;
    for (let unit = 0; unit <= 0xffff; unit++) hash = Math.imul(hash ^ foldUnit(unit), 0x01000193);
    expect(hash >>> 0).toBe(3053015230);
  });

  it('is a hash of 32 bits', () => {
    expect(['a', 'darn', 'hot dog', '字'].map(blockHash)).toEqual([97, 482822309, 1897656325, 23383]);
  });
});
