import { describe, expect, it } from 'vitest';
import { Phony } from './index.ts';

describe('the values of the facade stay the same, except for major versions', () => {
  it.each([
    [12345, 'en-US'],
    [12345, 'tr'],
    ['phony', 'en-US'],
    ['phony', 'tr'],
  ])('seed %j, locale %s', (seed, locale) => {
    const phony = Phony.seed(seed).locale(locale);
    expect({
      persons: [0, 1, 1_000_000_000].map((index) => phony.person().at(index)),
      key: phony.person().for({ user: 42 }),
      secret: phony.email().for('user-42', { secret: 'secret' }),
      female: phony.name().first.with({ gender: 'female' }).batch(3),
      constrained: phony.name().last.with({ minLength: 4, maxLength: 7, prefix: 'S' }).batch(3),
      fresh: phony.model('person_last', { excludeOriginals: true }).batch(3),
      unique: phony.unique().username().batch(3),
      template: phony.template('{name.last|upper}, {name.first} <{email}>').batch(2),
    }).toMatchSnapshot();
  });
});
