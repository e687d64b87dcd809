import { ModuleBase } from '../core/ModuleBase.ts';

/** What programmers say. */
export class HackerModule extends ModuleBase {
  /** An abbreviation: `HTTP`. */
  abbreviation(): string {
    return this.pick('hacker', 'abbreviation');
  }

  /** An adjective. */
  adjective(): string {
    return this.pick('hacker', 'adjective');
  }

  /** A noun, in the singular. */
  noun(): string {
    return this.pick('hacker', 'noun');
  }

  /** A verb, in the infinitive. */
  verb(): string {
    return this.pick('hacker', 'verb');
  }

  /** A verb, in its -ing form. */
  ingverb(): string {
    return this.pick('hacker', 'ingverb');
  }

  /** A sentence that sounds as if it said something. */
  phrase(): string {
    return this.faker.helpers.fake(this.pick('hacker', 'phrase'));
  }
}
