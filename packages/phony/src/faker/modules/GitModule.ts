import { laterNames } from '../../later/included.ts';
import { drawHex } from '../core/drawHex.ts';
import { drawNumberOf } from '../core/drawNumberOf.ts';
import { drawChance } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import { commitDateText } from './git/commitDateText.ts';

/** How many entries of a log are those of merges, where it is not said. */
const MERGES = 0.2;
const SHORT_SHA = 7;
/** What git does not leave in the names of authors, and ends of lines. */
const NO_NAME = /[<>\r\n]+/g;
/** So many words of branches are kept as they are written there. */
const MOST_KEPT = 1000;

/** Commits and branches. */
export class GitModule extends ModuleBase {
  readonly #slugs = new Map<string, string>();

  /**
   * The name of a branch, a noun and a verb of programmers in small letters of ASCII: `feed-parse`.
   * @throws FakerError where the locale has none
   */
  branch(): string {
    return `${this.#slug(this.pick('hacker', 'noun'))}-${this.#slug(this.pick('hacker', 'verb'))}`;
  }

  /**
   * An entry of a log as `git log` shows it. The address of the author goes with the name.
   * @param options.merge whether the commit merges two others, which are named then; default: a fifth of them
   * @param options.eol how lines end; default `CRLF`
   * @param options.refDate what the date is before, by a day at the most; default `faker.defaultRefDate()`
   * @throws FakerError for a date that is none, and where the locale lacks names or words
   */
  commitEntry(options: { merge?: boolean; eol?: 'LF' | 'CRLF'; refDate?: string | Date | number } = {}): string {
    const { randomizer } = this.core;
    const { merge = drawChance(randomizer, MERGES), eol = 'CRLF', refDate } = options;
    const end = eol === 'CRLF' ? '\r\n' : '\n';
    const parents = merge ? `Merge: ${drawHex(randomizer, SHORT_SHA)} ${drawHex(randomizer, SHORT_SHA)}${end}` : '';
    const { person, internet } = this.faker;
    const firstName = person.firstName();
    const lastName = person.lastName();
    const name = (
      randomizer.next() < 0.5 ? person.fullName({ firstName, lastName }) : internet.username({ firstName, lastName })
    ).replace(NO_NAME, '');
    return `commit ${drawHex(randomizer, 40)}${end}${parents}Author: ${name} <${internet.email({ firstName, lastName })}>${end}Date: ${this.#date(refDate)}${end}${end}    ${this.commitMessage()}${end}`;
  }

  /**
   * What a commit says, in the imperative: `reboot cross-platform driver`.
   * @throws FakerError where the locale lacks words of programmers
   */
  commitMessage(): string {
    return `${this.pick('hacker', 'verb')} ${this.pick('hacker', 'adjective')} ${this.pick('hacker', 'noun')}`;
  }

  /**
   * The time of a commit as `git log` shows it, in any zone of whole hours: `Mon Nov 7 14:40:58 2022 +0600`.
   * @param options.refDate what it is before, by a day at the most; default `faker.defaultRefDate()`
   * @throws FakerError for a date that is none
   */
  commitDate(options: { refDate?: string | Date | number } = {}): string {
    return this.#date(options.refDate);
  }

  /**
   * The name of a commit: small hexadecimal digits.
   * @param options.length default 40
   * @throws FakerError for a length that no text can have
   */
  commitSha(options: { length?: number } = {}): string {
    const { randomizer } = this.core;
    return drawHex(randomizer, drawNumberOf(randomizer, options.length ?? 40));
  }

  #slug(word: string): string {
    let slug = this.#slugs.get(word);
    if (slug === undefined) {
      slug = laterNames().slugify(word);
      if (this.#slugs.size >= MOST_KEPT) this.#slugs.clear();
      this.#slugs.set(word, slug);
    }
    return slug;
  }

  #date(refDate: string | Date | number | undefined): string {
    const { randomizer, referenceDate } = this.core;
    return commitDateText(randomizer, this.faker.date.recent({ days: 1, refDate: referenceDate.of(refDate) }));
  }
}
