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
