import type { Member } from '@phonyland/language-generator';
import { englishPhrases } from '../../english/englishMembers.ts';
import { hardGoods, hardMaterials, productAdjectives, softGoods, softMaterials } from '../../lists/phraseWords.ts';

const PATTERNS = [
  '{adjective|a} {thing} made of {material}: {adjective}, {adjective} and easy to clean.',
  '{adjective|a}, {adjective} {thing} made of {material} for every day.',
  'this {thing} made of {material} is {adjective} and {adjective}, and made to last.',
  'our {adjective} {thing} made of {material} goes well with {adjective|a} {thing}.',
  '{adjective} and {adjective}: {thing|a} made of {material} for you and your guests.',
  '{thing|a} should be {adjective}. This one, made of {material}, is {adjective} too.',
];
/** Each pattern with goods and materials that go together. */
const PATTERNS_OF_GOODS = ['hard', 'soft'].flatMap((kind) =>
  PATTERNS.map((pattern) => pattern.replace(/\b(thing|material)(?=[|}])/g, `${kind} $1`)),
);

/** What is true of some goods alone. */
const SPECIAL =
  /^(?:adjustable|collapsible|delicate|flexible|generous|polished|precise|rechargeable|slim|soft|solid|washable|waterproof|weatherproof|innovative)$/;

/** What a shop says of its goods. */
export const description: Member<string, object> = englishPhrases(
  'descriptions of products',
  PATTERNS_OF_GOODS,
  {
    adjective: () => productAdjectives().filter((adjective) => !SPECIAL.test(adjective)),
    'hard thing': hardGoods,
    'hard material': hardMaterials,
    'soft thing': softGoods,
    'soft material': softMaterials,
  },
  'Capital',
);
