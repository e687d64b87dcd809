import { expect, it } from 'vitest';
import { patternTree } from './patternTree.ts';

it('is the tree of a pattern, in sets of code points', () => {
  expect(patternTree(/^(?:ab|[c-e]{2,})$/)).toEqual({
    type: 'sequence',
    nodes: [
      { type: 'assertion', assertion: 'text_start' },
      {
        type: 'alternatives',
        nodes: [
          {
            type: 'sequence',
            nodes: [
              { type: 'one_of', set: [0x61, 0x62] },
              { type: 'one_of', set: [0x62, 0x63] },
            ],
          },
          {
            type: 'sequence',
            nodes: [
              { type: 'repeat', node: { type: 'one_of', set: [0x63, 0x66] }, min: 2, max: Number.POSITIVE_INFINITY },
            ],
          },
        ],
      },
      { type: 'assertion', assertion: 'text_end' },
    ],
  });
  expect(patternTree('/k/i')).toEqual({
    type: 'sequence',
    nodes: [{ type: 'one_of', set: [0x4b, 0x4c, 0x6b, 0x6c, 0x212a, 0x212b] }],
  });
});

it.each([
  ['(', 'INVALID_PATTERN'],
  ['/(/', 'INVALID_PATTERN'],
  ['/(a)\\1/', 'PATTERN_NOT_REGULAR'],
  ['/(?=a)b/', 'PATTERN_NOT_REGULAR'],
  ['/a/y', 'PATTERN_NOT_REGULAR'],
])('refuses %s', (pattern, code) => {
  expect(() => patternTree(pattern)).toThrow(expect.objectContaining({ code }));
});
