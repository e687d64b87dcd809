import { ModuleBase } from '../core/ModuleBase.ts';

/** Books that nobody wrote. */
export class BookModule extends ModuleBase {
  /** The full name of an author, as the models of the locale make names. */
  author(): string {
    return this.pick('book', 'author');
  }

  /** What a book is sold as: `Paperback`. */
  format(): string {
    return this.pick('book', 'format');
  }

  /** A literary genre. */
  genre(): string {
    return this.pick('book', 'genre');
  }

  /** A publisher, called after a founder. */
  publisher(): string {
    return this.pick('book', 'publisher');
  }

  /** A series that a book belongs to. */
  series(): string {
    return this.pick('book', 'series');
  }

  /** A title. */
  title(): string {
    return this.pick('book', 'title');
  }
}
