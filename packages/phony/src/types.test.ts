import type { Generator, ModelOptions } from '@phonyland/language-generator';
import { describe, expectTypeOf, it } from 'vitest';
import { type Gender, type Person, type PersonOptions, Phony } from './index.ts';

describe('types', () => {
  it('tell what each generator makes', () => {
    expectTypeOf(Phony.name().full).toEqualTypeOf<Generator<string, PersonOptions>>();
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
      // @ts-expect-error: an e-mail address takes no length
      Phony.email().with({ minLength: 3 });
    };
    expectTypeOf(calls).returns.toBeVoid();
  });
});
