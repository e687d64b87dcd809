import type { Generator, ModelOptions } from '@phonyland/language-generator';
import { describe, expectTypeOf, it } from 'vitest';
import { type FullNameOptions, type Gender, type Person, Phony } from './index.ts';

describe('types', () => {
  it('tell what each generator makes', () => {
    expectTypeOf(Phony.name().full).toEqualTypeOf<Generator<string, FullNameOptions>>();
    expectTypeOf(Phony.name().gender.at).returns.toEqualTypeOf<Gender>();
    expectTypeOf(Phony.person().generate).returns.toEqualTypeOf<Person>();
    expectTypeOf(Phony.model).returns.toEqualTypeOf<Generator<string, ModelOptions>>();
    expectTypeOf(Phony.email().maybe(0.5).at).returns.toEqualTypeOf<string | undefined>();
    expectTypeOf(Phony.email().map((email) => email.length).at).returns.toEqualTypeOf<number>();
  });

  it('refuse what is not there', () => {
    const calls = (): void => {
      // @ts-expect-error: there is no such module
      Phony.nme();
      // @ts-expect-error: a gender is one of two
      Phony.person().with({ gender: 'other' });
      // @ts-expect-error: a middle name is in a full name or not
      Phony.name().full.with({ middle: 1 });
      // @ts-expect-error: an e-mail address takes no length
      Phony.email().with({ minLength: 3 });
    };
    expectTypeOf(calls).returns.toBeVoid();
  });
});
