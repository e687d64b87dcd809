import { drawOne } from '../core/draws.ts';
import type { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { fakeText } from './helpers/fakeText.ts';
import { SimpleHelpersModule } from './SimpleHelpersModule.ts';

/** Values made of what is given, with all modules of a faker at hand. */
export class HelpersModule extends SimpleHelpersModule {
  declare protected readonly faker: Faker;

  constructor(faker: Faker) {
    super(faker);
  }

  /**
   * Replaces the placeholders of a pattern by values of the faker: `{{person.firstName}}`, `{{number.int(10)}}`,
   * `{{string.numeric({"length": 4, "exclude": "0"})}}`, `{{airline.airline.name}}`, `{{definitions.person.prefix}}`.
   *
   * Arguments are JSON; what is none is one text. Methods are called, of lists one member is picked, and what comes out is replaced again
   * where it has placeholders itself. Every value becomes text as `String` does it. Patterns are read once and kept.
   * @param pattern a text, or a list of which one is picked
   * @throws FakerError for a placeholder that is badly written, one that leads to nothing, and an empty list
   */
  fake(pattern: string): string;
  fake(patterns: ReadonlyArray<string>): string;
  fake(pattern: string | ReadonlyArray<string>): string;
  fake(pattern: string | ReadonlyArray<string>): string {
    if (typeof pattern === 'string') return pattern.includes('{{') ? fakeText(pattern, this.faker) : pattern;
    if (pattern.length === 0) throw new FakerError('helpers.fake: there are no patterns to pick from');
    return fakeText(drawOne(this.core.randomizer, pattern), this.faker);
  }
}
