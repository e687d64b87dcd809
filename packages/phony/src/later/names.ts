// What spells names in small ASCII letters, with its tables of letters: for accounts, and for locales in Latin letters.
export { romanize } from '../person/romanize/romanize.ts';
