import type { RandomStream } from '@phonyland/language-generator';

/** Writes the word for street to a name that a model gave without one, as sources of some countries list names. */
type StreetWord = (name: string, random: RandomStream) => string;

/** By the locale of the model; others have the word in their names already, or do without. */
export const STREET_WORDS: Readonly<Record<string, StreetWord>> = {
  'es-MX': (name) => (/^(?:Calle|Avenida|Av\.|Boulevard|Privada|Calzada) /.test(name) ? name : `Calle ${name}`),
  ka: (name) => `${name} ქუჩა`,
  ko: (name, random) => name + (random.below(3) === 0 ? '로' : '길'),
  // A genitive waits for its street: `Kåres vei`; other names are whole.
  nb: (name, random) => (name.endsWith('s') ? `${name} ${random.below(3) === 0 ? 'gate' : 'vei'}` : name),
  'pt-PT': (name, random) =>
    /^(?:Rua|Avenida|Largo|Travessa|Praça|Estrada) /.test(name) ? name : `${random.below(8) === 0 ? 'Avenida' : 'Rua'} ${name}`,
  tr: (name, random) => `${name} ${random.below(4) === 0 ? 'Caddesi' : 'Sokak'}`,
};
