import { describe, expect, it } from 'vitest';
import { Phony } from '../facade/Phony.ts';
import * as animals from '../lists/animals.ts';
import * as foods from '../lists/foods.ts';
import * as hackerWords from '../lists/hackerWords.ts';
import * as things from '../lists/things.ts';

/** Members over a list of English texts, with their lists. */
const LISTS: readonly (readonly [
  module: 'animal' | 'food' | 'hacker' | 'music' | 'book' | 'vehicle',
  lists: Record<string, () => readonly string[]>,
])[] = [
  [
    'animal',
    {
      type: animals.animals,
      bear: animals.bears,
      bird: animals.birds,
      cat: animals.cats,
      cetacean: animals.cetaceans,
      cow: animals.cattle,
      crocodilian: animals.crocodilians,
      dog: animals.dogs,
      fish: animals.fish,
      horse: animals.horses,
      insect: animals.insects,
      rabbit: animals.rabbits,
      rodent: animals.rodents,
      snake: animals.snakes,
    },
  ],
  [
    'food',
    {
      dish: foods.dishes,
      fruit: foods.fruits,
      vegetable: foods.vegetables,
      spice: foods.spices,
      meat: foods.meats,
      seafood: foods.seafood,
      cheese: foods.cheeses,
      bread: foods.breads,
      dessert: foods.desserts,
      drink: foods.drinks,
      ingredient: () =>
        [foods.fruits, foods.vegetables, foods.spices, foods.meats, foods.seafood, foods.cheeses].flatMap((list) =>
          list(),
        ),
    },
  ],
  [
    'hacker',
    {
      adjective: hackerWords.hackerAdjectives,
      noun: hackerWords.hackerNouns,
      verb: hackerWords.hackerVerbs,
      ingverb: hackerWords.hackerIngVerbs,
    },
  ],
  ['music', { instrument: things.musicalInstruments }],
  ['book', { genre: things.bookGenres }],
  ['vehicle', { type: things.carTypes, bicycle: things.bicycleTypes }],
];

type Member = ReturnType<typeof Phony.animal>['bear'];
const membersOf = (module: string, locale: string): Record<string, Member> =>
  (Phony.seed(2).locale(locale) as unknown as Record<string, () => Record<string, Member>>)[module]!();

describe.each(LISTS)('%s', (module, lists) => {
  it.each(Object.entries(lists))('%s is of its list, all of which comes', (member, list) => {
    const generator = membersOf(module, 'multi')[member]!;
    const all = new Set(list());
    for (const value of generator.batch(100)) expect(all).toContain(value);
    const unique = (Phony.seed(2).unique() as unknown as Record<string, () => Record<string, Member>>)[module]!()[
      member
    ]!;
    expect(new Set(unique.batch(all.size))).toEqual(all);
    expect(() => unique()).toThrow(expect.objectContaining({ code: 'UNIQUE_EXHAUSTED' }));
    expect(() => generator({ length: 3 } as object)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }));
  });

  it.each(['en-US', 'en-GB'])('is there in %s', (locale) => {
    for (const member of Object.keys(lists)) expect(membersOf(module, locale)[member]!.at(0)).toMatch(/\w/);
  });

  it.each(['tr', 'ja'])('is refused in %s', (locale) => {
    for (const member of Object.keys(lists)) {
      expect(() => membersOf(module, locale)[member]).toThrow(expect.objectContaining({ code: 'NO_DATA_FOR_LOCALE' }));
    }
  });
});
