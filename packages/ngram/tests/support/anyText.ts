import fc from 'fast-check';

const codePoint = fc.oneof(
  fc.integer({ min: 0x20, max: 0x24f }),
  fc.integer({ min: 0x300, max: 0x36f }),
  fc.integer({ min: 0, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

/** Any well-formed text: letters, combining marks and all planes, half of them near the front. */
export const anyText: fc.Arbitrary<string> = fc
  .array(codePoint, { maxLength: 24 })
  .map((points) => points.map((point) => String.fromCodePoint(point)).join(''));
