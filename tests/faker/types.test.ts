import type * as Theirs from '@faker-js/faker';
import { describe, expectTypeOf, test } from 'vitest';
import type * as Ours from '../../packages/phony/src/faker/index.ts';

// Checked by `tsc`. What is left over is shown by name: a type that should be `never` names the methods that do not fit.

type Function = (...args: never[]) => unknown;
/** The names of the modules of a faker. */
type ModuleNames<F> = {
  [name in keyof F]: F[name] extends object ? (F[name] extends Function ? never : name) : never;
}[keyof F];
type Modules = Exclude<ModuleNames<Theirs.Faker>, 'definitions' | 'rawDefinitions' | 'fakerCore'>;

/** `person.firstName | …`: all methods. */
type Paths<F> = { [module in Modules & keyof F]: `${module}.${keyof F[module] & string}` }[Modules & keyof F];

/** The methods that ours cannot stand in for: with all overloads, and what they take and give by the most general one. */
type Unlike<Module extends Modules> = {
  [name in keyof Theirs.Faker[Module]]: name extends keyof Ours.Faker[Module]
    ? Ours.Faker[Module][name] extends Theirs.Faker[Module][name]
      ? Theirs.Faker[Module][name] extends (...args: infer TheirArgs) => infer Theirs
        ? Ours.Faker[Module][name] extends (...args: infer OurArgs) => infer Given
          ? TheirArgs extends OurArgs
            ? Given extends Theirs
              ? never
              : `${Module}.${name & string} returns another type`
            : `${Module}.${name & string} takes other arguments`
          : `${Module}.${name & string} is no method`
        : never
      : `${Module}.${name & string} has other signatures`
    : `${Module}.${name & string} is missing`;
}[keyof Theirs.Faker[Module]];

/** Names of exported types that are declared in one place only. */
type Assignable<A, B> = A extends B ? true : false;

describe('types', () => {
  test('there are as many paths as methods', () => {
    expectTypeOf<Paths<Theirs.Faker>>().extract<'person.firstName'>().toEqualTypeOf<'person.firstName'>();
    expectTypeOf<Exclude<Paths<Theirs.Faker>, Paths<Ours.Faker>>>().toBeNever();
  });

  test('of each method are those of faker', () => {
    expectTypeOf<Unlike<'airline'>>().toBeNever();
    expectTypeOf<Unlike<'animal'>>().toBeNever();
    expectTypeOf<Unlike<'book'>>().toBeNever();
    expectTypeOf<Unlike<'color'>>().toBeNever();
    expectTypeOf<Unlike<'commerce'>>().toBeNever();
    expectTypeOf<Unlike<'company'>>().toBeNever();
    expectTypeOf<Unlike<'database'>>().toBeNever();
    expectTypeOf<Unlike<'datatype'>>().toBeNever();
    expectTypeOf<Unlike<'date'>>().toBeNever();
    expectTypeOf<Unlike<'finance'>>().toBeNever();
    expectTypeOf<Unlike<'food'>>().toBeNever();
    expectTypeOf<Unlike<'git'>>().toBeNever();
    expectTypeOf<Unlike<'hacker'>>().toBeNever();
    expectTypeOf<Unlike<'helpers'>>().toBeNever();
    expectTypeOf<Unlike<'image'>>().toBeNever();
    expectTypeOf<Unlike<'internet'>>().toBeNever();
    expectTypeOf<Unlike<'location'>>().toBeNever();
    expectTypeOf<Unlike<'lorem'>>().toBeNever();
    expectTypeOf<Unlike<'music'>>().toBeNever();
    expectTypeOf<Unlike<'number'>>().toBeNever();
    expectTypeOf<Unlike<'person'>>().toBeNever();
    expectTypeOf<Unlike<'phone'>>().toBeNever();
    expectTypeOf<Unlike<'science'>>().toBeNever();
    expectTypeOf<Unlike<'string'>>().toBeNever();
    expectTypeOf<Unlike<'system'>>().toBeNever();
    expectTypeOf<Unlike<'vehicle'>>().toBeNever();
    expectTypeOf<Unlike<'word'>>().toBeNever();
    expectTypeOf<Modules>().toEqualTypeOf<
      | 'airline'
      | 'animal'
      | 'book'
      | 'color'
      | 'commerce'
      | 'company'
      | 'database'
      | 'datatype'
      | 'date'
      | 'finance'
      | 'food'
      | 'git'
      | 'hacker'
      | 'helpers'
      | 'image'
      | 'internet'
      | 'location'
      | 'lorem'
      | 'music'
      | 'number'
      | 'person'
      | 'phone'
      | 'science'
      | 'string'
      | 'system'
      | 'vehicle'
      | 'word'
    >();
  });

  test('of a faker itself are those of faker', () => {
    type Own = 'seed' | 'setDefaultRefDate' | 'defaultRefDate' | 'getMetadata' | 'rawDefinitions';
    expectTypeOf<Pick<Ours.Faker, Own>>().toExtend<Pick<Theirs.Faker, Own>>();
    expectTypeOf<ConstructorParameters<typeof Theirs.SimpleFaker>[0]>().toExtend<
      ConstructorParameters<typeof Ours.SimpleFaker>[0]
    >();
    expectTypeOf<Omit<Theirs.FakerOptions, 'locale'>>().toExtend<Omit<Ours.FakerOptions, 'locale'>>();
    expectTypeOf<Theirs.LocaleDefinition>().toExtend<Exclude<Ours.FakerOptions['locale'], undefined>>();
    expectTypeOf<Theirs.LocaleDefinition[]>().toExtend<Exclude<Ours.FakerOptions['locale'], undefined>>();
    expectTypeOf<Theirs.FakerError>().toExtend<Error>();
    expectTypeOf<typeof Ours.mergeLocales>().toExtend<typeof Theirs.mergeLocales>();
    expectTypeOf<typeof Ours.generateMersenne32Randomizer>().toExtend<typeof Theirs.generateMersenne32Randomizer>();
    expectTypeOf<typeof Ours.generateMersenne53Randomizer>().toExtend<typeof Theirs.generateMersenne53Randomizer>();
    expectTypeOf<typeof Ours.uniformDistributor>().toExtend<typeof Theirs.uniformDistributor>();
    expectTypeOf<typeof Ours.exponentialDistributor>().toExtend<typeof Theirs.exponentialDistributor>();
    expectTypeOf<keyof typeof Ours.allFakers & keyof typeof Theirs.allFakers>()
      .extract<'de_AT'>()
      .toEqualTypeOf<'de_AT'>();
  });

  test('of the same names are of the same shape', () => {
    type Pairs = [
      [Ours.AircraftType, Theirs.AircraftType],
      [Ours.AirlineDefinition, Theirs.AirlineDefinition],
      [Ours.AnimalDefinition, Theirs.AnimalDefinition],
      [Ours.BitcoinAddressFamilyType, Theirs.BitcoinAddressFamilyType],
      [Ours.BitcoinNetworkType, Theirs.BitcoinNetworkType],
      [Ours.BookDefinition, Theirs.BookDefinition],
      [Ours.Casing, Theirs.Casing],
      [Ours.ChemicalElement, Theirs.ChemicalElement],
      [Ours.ColorDefinition, Theirs.ColorDefinition],
      [Ours.ColorFormat, Theirs.ColorFormat],
      [Ours.CommerceDefinition, Theirs.CommerceDefinition],
      [Ours.CommerceProductNameDefinition, Theirs.CommerceProductNameDefinition],
      [Ours.CompanyDefinition, Theirs.CompanyDefinition],
      [Ours.CssFunctionType, Theirs.CssFunctionType],
      [Ours.CssSpaceType, Theirs.CssSpaceType],
      [Ours.Currency, Theirs.Currency],
      [Ours.DatabaseDefinition, Theirs.DatabaseDefinition],
      [Ours.DateDefinition, Theirs.DateDefinition],
      [Ours.DateEntryDefinition, Theirs.DateEntryDefinition],
      [Ours.Distributor, Theirs.Distributor],
      [Ours.FakerConfig, Theirs.FakerConfig],
      [Ours.FinanceDefinition, Theirs.FinanceDefinition],
      [Ours.FoodDefinition, Theirs.FoodDefinition],
      [Ours.HackerDefinition, Theirs.HackerDefinition],
      [Ours.IPv4NetworkType, Theirs.IPv4NetworkType],
      [Ours.InternetDefinition, Theirs.InternetDefinition],
      [Ours.LengthStrategyType, Theirs.LengthStrategyType],
      [Ours.LocaleDefinition, Theirs.LocaleDefinition],
      [Ours.LocaleEntry<{ own: string[] }>, Theirs.LocaleEntry<{ own: string[] }>],
      [Ours.LocationDefinition, Theirs.LocationDefinition],
      [Ours.LoremDefinition, Theirs.LoremDefinition],
      [Ours.MetadataDefinition, Theirs.MetadataDefinition],
      [Ours.MusicDefinition, Theirs.MusicDefinition],
      [Ours.NumberColorFormat, Theirs.NumberColorFormat],
      [Ours.NumberOrRange, Theirs.NumberOrRange],
      [Ours.NumberRange, Theirs.NumberRange],
      [Ours.PersonDefinition, Theirs.PersonDefinition],
      [Ours.PersonEntryDefinition<string>, Theirs.PersonEntryDefinition<string>],
      [Ours.PhoneNumberDefinition, Theirs.PhoneNumberDefinition],
      [Ours.Randomizer, Theirs.Randomizer],
      [Ours.ScienceDefinition, Theirs.ScienceDefinition],
      [Ours.SexType, Theirs.SexType],
      [Ours.StringColorFormat, Theirs.StringColorFormat],
      [Ours.SystemDefinition, Theirs.SystemDefinition],
      [Ours.SystemMimeTypeEntryDefinition, Theirs.SystemMimeTypeEntryDefinition],
      [Ours.Unit, Theirs.Unit],
      [Ours.VehicleDefinition, Theirs.VehicleDefinition],
      [Ours.WordDefinition, Theirs.WordDefinition],
    ];
    type Both<Pair> = Pair extends [infer A, infer B]
      ? [Assignable<A, B>, Assignable<B, A>] extends [true, true]
        ? never
        : Pair
      : never;
    type Others = { [i in keyof Pairs]: Both<Pairs[i]> }[number];
    expectTypeOf<Others>().toBeNever();
  });

  test('of modules are exported', () => {
    type Module<F, C> = C extends F ? never : C;
    type NotOfFaker =
      | Module<Ours.Faker['airline'], Ours.AirlineModule>
      | Module<Ours.Faker['animal'], Ours.AnimalModule>
      | Module<Ours.Faker['book'], Ours.BookModule>
      | Module<Ours.Faker['color'], Ours.ColorModule>
      | Module<Ours.Faker['commerce'], Ours.CommerceModule>
      | Module<Ours.Faker['company'], Ours.CompanyModule>
      | Module<Ours.Faker['database'], Ours.DatabaseModule>
      | Module<Ours.Faker['datatype'], Ours.DatatypeModule>
      | Module<Ours.Faker['date'], Ours.DateModule>
      | Module<Ours.Faker['finance'], Ours.FinanceModule>
      | Module<Ours.Faker['food'], Ours.FoodModule>
      | Module<Ours.Faker['git'], Ours.GitModule>
      | Module<Ours.Faker['hacker'], Ours.HackerModule>
      | Module<Ours.Faker['helpers'], Ours.HelpersModule>
      | Module<Ours.Faker['image'], Ours.ImageModule>
      | Module<Ours.Faker['internet'], Ours.InternetModule>
      | Module<Ours.Faker['location'], Ours.LocationModule>
      | Module<Ours.Faker['lorem'], Ours.LoremModule>
      | Module<Ours.Faker['music'], Ours.MusicModule>
      | Module<Ours.Faker['number'], Ours.NumberModule>
      | Module<Ours.Faker['person'], Ours.PersonModule>
      | Module<Ours.Faker['phone'], Ours.PhoneModule>
      | Module<Ours.Faker['science'], Ours.ScienceModule>
      | Module<Ours.Faker['string'], Ours.StringModule>
      | Module<Ours.Faker['system'], Ours.SystemModule>
      | Module<Ours.Faker['vehicle'], Ours.VehicleModule>
      | Module<Ours.Faker['word'], Ours.WordModule>
      | Module<Ours.SimpleFaker['date'], Ours.SimpleDateModule>
      | Module<Ours.SimpleFaker['helpers'], Ours.SimpleHelpersModule>
      | Module<Ours.SimpleFaker['location'], Ours.SimpleLocationModule>;
    expectTypeOf<NotOfFaker>().toBeNever();
  });

  test('tell the members of what is given', () => {
    type Helpers = Ours.Faker['helpers'];
    const use = (faker: { helpers: Helpers }) => ({
      one: faker.helpers.arrayElement(['a', 'b']),
      some: faker.helpers.arrayElements([1, 2] as const),
      key: faker.helpers.objectKey({ a: 1, b: 2 }),
      maybe: faker.helpers.maybe(() => 5 as number),
      many: faker.helpers.multiple(() => 'x' as const),
    });
    expectTypeOf<ReturnType<typeof use>>().toEqualTypeOf<{
      one: 'a' | 'b';
      some: (1 | 2)[];
      key: 'a' | 'b';
      maybe: number | undefined;
      many: 'x'[];
    }>();
  });
});
