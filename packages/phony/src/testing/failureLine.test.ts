import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureLine } from './failureLine.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('failureLine', () => {
  it('names the seed of the run, the test, and what repeats it', () => {
    vi.stubEnv('PHONY_SEED', undefined);
    expect(failureLine('npx jest', 'cart adds')).toBe(
      `phony: seed "phony" of "cart adds"; again: PHONY_SEED=phony npx jest -t '^cart adds$'`,
    );
    vi.stubEnv('PHONY_SEED', '17');
    expect(failureLine('npx vitest run', 'adds')).toBe(
      `phony: seed "17" of "adds"; again: PHONY_SEED=17 npx vitest run -t '^adds$'`,
    );
  });

  it.each([
    ['plain'],
    [`it's "quoted"`],
    ['$HOME `id` \\ !'],
    ['a (b) [c] {d} e|f ^g $h *i +j ?k .l'],
    ['two\nlines\tand a tab'],
    ['şğü 漢字 👍'],
  ])('is one line that a shell and a pattern read back: %j', (text) => {
    vi.stubEnv('PHONY_SEED', text);
    const line = failureLine('printf "%s\\0"', text);
    const again = line.slice(line.lastIndexOf('; again: ') + 9).replace('printf', 'env; printf');
    const { stdout } = spawnSync('sh', ['-c', `${again.replace('; printf', ' -0; printf')}`], { encoding: 'utf8' });
    const words = stdout.split('\0');
    expect(words).toContain(`PHONY_SEED=${text}`);
    const pattern = new RegExp(words.at(-2)!);
    expect(pattern.test(text)).toBe(true);
    expect(pattern.test(`${text}1`) || pattern.test(`1${text}`)).toBe(false);
  });
});
