import {
  codePointLength,
  flag,
  GenerationError,
  integer,
  invalidOption,
  MOST_REDRAWS,
  type Root,
  readOptions,
  redrawWord,
  type Source,
} from '@phonyland/language-generator';
import type { Culture } from '../culture/Culture.ts';
import type { Draw } from './Draw.ts';
import type { FullNameOptions } from './Person.ts';
import { fieldPath, type PersonSettings } from './PersonSettings.ts';

/** The parts that full names are made of. */
export interface NameParts {
  readonly first: Draw<string>;
  readonly middle: Draw<string | undefined>;
  readonly last: Draw<string>;
}

type Shape = Omit<FullNameOptions, 'gender'>;

const OPTIONS = { middle: flag(), minLength: integer(1, 10_000), maxLength: integer(1, 10_000) };

/**
 * Full names in the order of the culture. One that has not the length that is asked for is drawn again, as a whole and within its
 * address, so that names are distributed as those of that length are.
 * @param others full names of persons with other settings
 */
export function fullNames(
  root: Root,
  culture: Culture,
  settings: PersonSettings,
  parts: NameParts,
  others: (gender: FullNameOptions['gender']) => Source<string, FullNameOptions>,
  shape: Shape = {},
): Source<string, FullNameOptions> {
  const { middle = false, minLength, maxLength } = shape;
  const path = fieldPath(culture.locale, settings, 'full');
  const draw = nameDraw(culture, parts, middle);
  const bounded = minLength !== undefined || maxLength !== undefined;
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
    throw invalidOption(path, 'minLength', minLength, `it must not be above maxLength, which is ${maxLength}`);
  }
  return {
    root,
    path: fieldPath(culture.locale, settings, 'full', middle ? shape : { ...shape, middle: undefined }),
    addressable: true,
    draw: bounded ? ofLength(draw, path, minLength ?? 0, maxLength ?? Number.POSITIVE_INFINITY) : draw,
    with: ({ gender = settings.gender, ...more }) => {
      const asked = { ...shape, ...readOptions<Required<Shape>>(path, OPTIONS, more) };
      if (gender === settings.gender) return fullNames(root, culture, settings, parts, others, asked);
      const full = others(gender);
      return Object.keys(asked).length === 0 ? full : full.with(asked);
    },
  };
}

function nameDraw(culture: Culture, { first, middle, last }: NameParts, withMiddle: boolean): Draw<string> {
  const { separator = ' ', familyFirst = false } = culture;
  if (!withMiddle) {
    return familyFirst
      ? (w0, w1, w2, w3) => last(w0, w1, w2, w3) + separator + first(w0, w1, w2, w3)
      : (w0, w1, w2, w3) => first(w0, w1, w2, w3) + separator + last(w0, w1, w2, w3);
  }
  return (w0, w1, w2, w3) => {
    const second = middle(w0, w1, w2, w3);
    const given = first(w0, w1, w2, w3) + (second === undefined ? '' : separator + second);
    const family = last(w0, w1, w2, w3);
    return familyFirst ? family + separator + given : given + separator + family;
  };
}

function ofLength(draw: Draw<string>, path: string, min: number, max: number): Draw<string> {
  return (w0, w1, w2, w3) => {
    for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
      const name = draw(w0, w1, redrawWord(w2, attempt), w3);
      const length = codePointLength(name);
      if (length >= min && length <= max) return name;
    }
    throw new GenerationError(
      'REDRAWS_EXHAUSTED',
      `${path}: none of ${MOST_REDRAWS} names had ${min} to ${max} code points; allow other lengths`,
    );
  };
}
