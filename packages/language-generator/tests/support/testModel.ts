import { type LanguageModel, trainModel } from '@phonyland/language-model';

/** The rows of the tests' model. */
export const ROWS: readonly string[] = [
  ...['Ada', 'Adam', 'Alan', 'Alana', 'Albert', 'Alice', 'Alma', 'Amanda', 'Anna', 'Annika', 'Anton', 'Ariane', 'Arne'],
  ...['Barbara', 'Beata', 'Berta', 'Bertram', 'Carla', 'Carolina', 'Clara', 'Daniel', 'Daniela', 'Diana', 'Dora'],
  ...['Edgar', 'Elena', 'Elias', 'Elisa', 'Emil', 'Emilia', 'Erika', 'Felix', 'Frida', 'Georg', 'Greta', 'Hanna'],
  ...['Helena', 'Ida', 'Ines', 'Irene', 'Jakob', 'Johanna', 'Jonas', 'Julia', 'Karla', 'Karolina', 'Klara', 'Lara'],
  ...['Lena', 'Leonie', 'Linda', 'Lorena', 'Luisa', 'Magdalena', 'Mara', 'Maria', 'Mariana', 'Marlene', 'Martin'],
  ...['Melina', 'Milena', 'Mira', 'Nadine', 'Natalia', 'Nora', 'Olivia', 'Oskar', 'Paula', 'Pauline', 'Renate'],
  ...['Rosalia', 'Rosalinde', 'Samara', 'Selina', 'Serena', 'Silvana', 'Sonja', 'Susanne', 'Tamara', 'Valeria', 'Zoë'],
];

/** A small fixed model: golden values rest on it, so it never changes. */
export const MODEL: LanguageModel = trainModel(ROWS, { name: 'names', locale: 'de', order: 3 });

/** A small fixed model of words: golden values rest on it as well. */
export const PHRASES: LanguageModel = trainModel(
  [
    ...['The old mill stands by the river.', 'Nobody has worked in it for years.', 'At night the wheel still turns.'],
    ...['A heron waits in the reeds.', 'It does not move.', 'The road to the mill is long.', 'Only the heron comes.'],
    ...['They say the river does what it likes.', 'In spring the water rises.', 'The mill stands alone.'],
    ...['A boy once walked to the mill in the dark.', 'He saw the wheel turn.', 'The cat had no name.'],
  ],
  { name: 'phrases', locale: 'en', order: 2, tokenizer: 'word' },
);
