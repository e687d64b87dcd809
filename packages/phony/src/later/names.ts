// What spells names and texts in small ASCII letters, with its tables of letters: for accounts, slugs, and locales in Latin letters.
export { slugify } from '../modules/helpers/slugify.ts';
export { romanize } from '../person/romanize/romanize.ts';
