import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { englishList } from '../../english/englishMembers.ts';
import { englishOnly } from '../../english/englishOnly.ts';
import { bookGenres } from '../../lists/things.ts';
import { ofPerson } from '../../person/ofPerson.ts';
import type { FullNameOptions } from '../../person/Person.ts';
import { type IsbnOptions, isbn } from '../product/isbn.ts';
import { bookTitle } from './bookTitle.ts';
import { publisher } from './publisher.ts';
import { series } from './series.ts';

/** Books: by itself a title. */
export interface BookMembers {
  /**
   * A title: English ones of patterns over lists of words, in `multi` too; in other languages two to four words that the model of the
   * language makes.
   * @feeds rule: patterns; list: titleThings; list: titlePersons; list: titlePlaces; list: titleIdeas; list: titleHours; list: titleSeasons; list: titleWeather; list: titleAdjectives; model: lorem_words
   * @example Phony.book().title.at(0)
   */
  readonly title: Generator<string>;
  /**
   * The full name of the person at the index.
   * @feeds model: person_first_female; model: person_first_male; model: person_last
   * @example Phony.book().author.at(0)
   */
  readonly author: Generator<string, FullNameOptions>;
  /**
   * A publisher, called after a founder as the language calls publishers. Throws `NO_DATA_FOR_LOCALE` in languages of which that is not
   * known.
   * @feeds model: person_last; rule: names of publishers in the language
   * @example Phony.locale('it').book().publisher.at(0)
   */
  readonly publisher: Generator<string>;
  /**
   * A series that a book belongs to; English ones in `multi` too, other languages throw `NO_DATA_FOR_LOCALE`.
   * @feeds rule: patterns; list: titlePlaces; list: titlePersons; list: titleThings; list: titleAdjectives
   * @example Phony.book().series.at(0)
   */
  readonly series: Generator<string>;
  /**
   * A literary genre; throws `NO_DATA_FOR_LOCALE` in other languages than English.
   * @feeds list: bookGenres
   * @example Phony.book().genre.at(0)
   */
  readonly genre: Generator<string>;
  /**
   * What a book is sold as: `Hardcover`, `Paperback`, `E-book` or `Audiobook`; throws `NO_DATA_FOR_LOCALE` in other languages than English.
   * @feeds rule: forms of the book trade
   * @example Phony.book().format.at(0)
   */
  readonly format: Generator<string>;
  /**
   * An ISBN; as `product.isbn`.
   * @feeds rule: ISO 2108; ranges of the International ISBN Agency
   * @example Phony.book().isbn.at(0)
   */
  readonly isbn: Generator<string, IsbnOptions>;
}
export type BookModule = Module<BookMembers, 'title'>;

const FORMATS = ['Hardcover', 'Paperback', 'E-book', 'Audiobook'] as const;

export const bookModule: ModuleDefinition<BookMembers> = {
  name: 'book',
  whole: 'title',
  members: {
    title: bookTitle,
    author: ofPerson('full'),
    publisher,
    series,
    genre: englishList('literary genres', bookGenres),
    format: byRule(englishOnly('forms of books', { options: {}, prepare: () => pickFrom<string>(FORMATS) })),
    isbn: byRule(isbn),
  },
};
