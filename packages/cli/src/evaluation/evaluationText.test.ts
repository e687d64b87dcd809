import type { Evaluation } from '@phonyland/language-generator';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { evaluationText } from './evaluationText.ts';

const plain = picocolors.createColors(false);

const FOUND: Evaluation = {
  seed: '1',
  warnings: [],
  loss: {
    rows: 1000,
    impossible: 0,
    impossibleExamples: [],
    trainingRows: 4,
    tokens: 7000,
    characters: 14_000,
    natsPerToken: 1.5,
    bitsPerToken: 2.164,
    perplexity: 4.4817,
    natsPerCharacter: 0.75,
  },
  novelty: {
    draws: 20_000,
    novel: 15_000,
    novelShare: 0.75,
    falsePositives: 1 / 256,
    distinct: 12_345,
    heldOut: 200,
    heldOutShare: 0.01,
  },
  nearest: {
    reference: 'training',
    values: { texts: 1000, counts: [0, 500, 250, 125, 125], mean: 1.875 },
    heldOut: { texts: 996, counts: [0, 996, 0, 0, 0], mean: 1 },
  },
  classifier: { ok: true, area: 0.6512, standardError: 0.0123, texts: 996, baseline: { area: 0.4987, texts: 498 } },
  lengths: { values: [0, 0, 3, 1], rows: [0, 0, 2, 2], distance: 0.25 },
};

const textOf = (change: Partial<Evaluation>): string => evaluationText({ ...FOUND, ...change }, '#', plain);

describe('evaluationText', () => {
  it('shows all figures', () => {
    expect(textOf({})).toBe(`Held-out rows
  rows                1,000
  training rows       4 (0.4%); one new row in 256 is taken for one
  impossible          none
  nats per token      1.5000
  bits per token      2.1640
  perplexity          4.48
  nats per character  0.7500

Novelty of 20,000 values, seed 1
  no training rows  75.0%; one new value in 256 is taken for one
  different         12,345 (61.7%)
  held-out rows     1.0%

Edits to the nearest training row
                        0       1      2      3     4+  mean
  1,000 new values   0.0%   50.0%  25.0%  12.5%  12.5%  1.88
  996 held-out rows  0.0%  100.0%   0.0%   0.0%   0.0%  1.00

A classifier tells new values from held-out rows
  area under the curve         0.651 ± 0.012  996 of each; 0.5 is not at all, 1 is always
  halves of the held-out rows  0.499          498 of each

Lengths of training rows and values, in code points
  length   rows                    values
       2  50.0%  ################   75.0%  ########################
       3  50.0%  ################   25.0%  ########
  25.0% apart (total variation distance)
`);
  });

  it('says what is not known', () => {
    const text = textOf({
      loss: { ...FOUND.loss, trainingRows: null },
      novelty: { ...FOUND.novelty, novel: null, novelShare: null, falsePositives: null },
      nearest: { reference: 'held-out', values: null, heldOut: null },
    });
    expect(text).toMatch(/^ {2}training rows +not known$/m);
    expect(text).toMatch(/^ {2}no training rows +not known$/m);
    expect(text).toContain('Edits to the nearest held-out row\n  no new values\n');
  });

  it('does not speak of mistakes where there are none', () => {
    expect(textOf({ novelty: { ...FOUND.novelty, falsePositives: 0 } })).not.toContain('is taken for one');
  });

  it.each([
    ['TOO_FEW_ROWS' as const, 'too few held-out rows that are no training rows: found 12 different ones, needs 100'],
    ['TOO_FEW_VALUES' as const, 'too few new values: found 12 different ones, needs 100'],
  ])('says why the classifier was not tried: %s', (code, says) => {
    expect(textOf({ classifier: { ok: false, code, found: 12, needed: 100 } })).toMatch(
      new RegExp(`^ {2}not tried +${says}$`, 'm'),
    );
  });

  it('lets no row steer the terminal', () => {
    const text = textOf({ loss: { ...FOUND.loss, impossible: 1234, impossibleExamples: ['a\u001b[31m', 'b"c'] } });
    expect(text).toMatch(/^ {2}impossible +1,234, such as "a\\u001b\[31m", "b\\"c"$/m);
    expect(text).not.toContain('\u001b');
  });

  it('has no loss when every row is impossible', () => {
    const none = { natsPerToken: null, bitsPerToken: null, perplexity: null, natsPerCharacter: null };
    const text = textOf({ loss: { ...FOUND.loss, ...none } });
    expect(text).toMatch(/nats per token +none: every row is impossible$/m);
    expect(text).not.toContain('perplexity');
  });

  it('ends with what must be known', () => {
    const text = textOf({ warnings: [{ code: 'IMPOSSIBLE_ROWS', message: 'careful' }] });
    expect(text.endsWith('\nWarnings\n  careful [IMPOSSIBLE_ROWS]\n')).toBe(true);
  });
});
