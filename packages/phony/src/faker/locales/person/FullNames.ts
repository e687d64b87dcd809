import type { Source } from '@phonyland/language-generator';
import type { Core } from '../../core/FakerCore.ts';
import { drawFrom } from '../../definitions/Supply.ts';
import type { SexType } from '../../enums/Sex.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { personsOf } from './personsOf.ts';

/** Entries that names are made of, and the locale of Phony that they are the own ones of. */
const owners = new WeakMap<object, string>();

/** Remembers that an entry is that of a locale of Phony. */
export function ownedBy<T extends object>(tag: string, entry: T): T {
  owners.set(entry, tag);
  return entry;
}

/** The locale of Phony that an entry is one of the own ones of; undefined for those of users. */
export function ownerOf(entry: object | null | undefined): string | undefined {
  return entry ? owners.get(entry) : undefined;
}

/** Full names in one go: those of the persons of Phony, each of one number of the stream. */
export class FullNames {
  readonly #tag: string;
  #any: Source<string> | undefined;
  #female: Source<string> | undefined;
  #male: Source<string> | undefined;

  /**
   * Full names for a faker whose patterns of names, first names and last names are those of one locale of Phony, as it gives them. Where a
   * user's locale has one of the three, or patterns of last names, names have to be put together, and it is undefined.
   */
  static of({ raw }: Core): FullNames | undefined {
    const { name, first_name: first, last_name: last, last_name_pattern: pattern } = raw.person ?? {};
    const tag = name ? owners.get(name) : undefined;
    if (tag === undefined || !first || !last || pattern) return undefined;
    return owners.get(first) === tag && owners.get(last) === tag ? new FullNames(tag) : undefined;
  }

  private constructor(tag: string) {
    this.#tag = tag;
  }

  /** One name. @param sex default: either one */
  draw(randomizer: Randomizer, sex: SexType | undefined): string {
    if (sex === undefined || sex === 'generic') {
      this.#any ??= personsOf(this.#tag).full;
      return drawFrom(this.#any, randomizer);
    }
    if (sex === 'female') {
      this.#female ??= personsOf(this.#tag, 'female').full;
      return drawFrom(this.#female, randomizer);
    }
    this.#male ??= personsOf(this.#tag, 'male').full;
    return drawFrom(this.#male, randomizer);
  }
}
