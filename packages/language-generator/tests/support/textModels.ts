import { type LanguageModel, trainModel, trainTextModel } from '@phonyland/language-model';

/** Paragraphs about nothing in particular. */
export const PARAGRAPHS: readonly string[] = [
  'The old mill stands by the river. Nobody has worked in it for years. At night the wheel still turns.',
  'A heron waits in the reeds. It does not move. When the water stirs, it strikes!',
  'The road to the mill is long and narrow. Carts used to wait there for hours. Now only the heron comes.',
  'Who turns the wheel at night? The people of the village do not ask. They say the river does what it likes.',
  'In spring the water rises. The reeds bend, the road is gone, and the mill stands alone.',
  'A boy once walked to the mill in the dark. He saw the wheel turn. He never told what else he saw. He moved away.',
  'The miller had a cat. The cat had no name. It sat by the door and looked at the river.',
  'They say that the mill will fall. It has stood for years. It may stand for years to come.',
  'The village is small. The river is wide. Between the two lies the mill, and nobody owns it.',
  'When the heron flies, the boy looks up. When the boy runs, the heron waits.',
];

/** The words of a text that means nothing. */
export const WORDS: readonly string[] =
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum'.split(
    ' ',
  );

/** Models of every kind that texts can be made of. */
export const TEXT_MODELS: readonly (readonly [kind: string, model: LanguageModel])[] = [
  ['words of sentences', trainTextModel(PARAGRAPHS, { name: 'mill', locale: 'en' })],
  ['words and letters of sentences', trainTextModel(PARAGRAPHS, { name: 'mill', tokenizer: 'hybrid' })],
  ['letters of sentences', trainTextModel(PARAGRAPHS, { name: 'mill', tokenizer: 'character' })],
  ['single words', trainModel(WORDS, { name: 'lorem', tokenizer: 'word' })],
  ['letters of single words', trainModel(WORDS, { name: 'lorem', locale: 'la', order: 4 })],
];
