import type { Core, FakerOptions } from './core/FakerCore.ts';
import { lazyModules } from './core/lazyModules.ts';
import type { LocaleDefinition, MetadataDefinition } from './definitions/LocaleDefinition.ts';
import type { LocaleProxy } from './definitions/localeProxy.ts';
import { FakerError } from './FakerError.ts';
import { AirlineModule } from './modules/AirlineModule.ts';
import { AnimalModule } from './modules/AnimalModule.ts';
import { BookModule } from './modules/BookModule.ts';
import { ColorModule } from './modules/ColorModule.ts';
import { CommerceModule } from './modules/CommerceModule.ts';
import { CompanyModule } from './modules/CompanyModule.ts';
import { DatabaseModule } from './modules/DatabaseModule.ts';
import { DateModule } from './modules/DateModule.ts';
import { FinanceModule } from './modules/FinanceModule.ts';
import { FoodModule } from './modules/FoodModule.ts';
import { GitModule } from './modules/GitModule.ts';
import { HackerModule } from './modules/HackerModule.ts';
import { HelpersModule } from './modules/HelpersModule.ts';
import { ImageModule } from './modules/ImageModule.ts';
import { InternetModule } from './modules/InternetModule.ts';
import { LocationModule } from './modules/LocationModule.ts';
import { LoremModule } from './modules/LoremModule.ts';
import { MusicModule } from './modules/MusicModule.ts';
import { PersonModule } from './modules/PersonModule.ts';
import { PhoneModule } from './modules/PhoneModule.ts';
import { ScienceModule } from './modules/ScienceModule.ts';
import { SystemModule } from './modules/SystemModule.ts';
import { VehicleModule } from './modules/VehicleModule.ts';
import { WordModule } from './modules/WordModule.ts';
import { SimpleFaker } from './SimpleFaker.ts';

const MODULES = {
  airline: AirlineModule,
  animal: AnimalModule,
  book: BookModule,
  color: ColorModule,
  commerce: CommerceModule,
  company: CompanyModule,
  database: DatabaseModule,
  date: DateModule,
  finance: FinanceModule,
  food: FoodModule,
  git: GitModule,
  hacker: HackerModule,
  helpers: HelpersModule,
  image: ImageModule,
  internet: InternetModule,
  location: LocationModule,
  lorem: LoremModule,
  music: MusicModule,
  person: PersonModule,
  phone: PhoneModule,
  science: ScienceModule,
  system: SystemModule,
  vehicle: VehicleModule,
  word: WordModule,
};

/** A faker of a locale: the interface of @faker-js/faker 10 over the models of Phony. */
export class Faker extends SimpleFaker {
  /** Airlines, airports, aircraft, seats. */
  declare readonly airline: AirlineModule;
  /** Animals. */
  declare readonly animal: AnimalModule;
  /** Books. */
  declare readonly book: BookModule;
  /** Colours. */
  declare readonly color: ColorModule;
  /** Products. */
  declare readonly commerce: CommerceModule;
  /** Companies. */
  declare readonly company: CompanyModule;
  /** Columns, types, collations, engines. */
  declare readonly database: DatabaseModule;
  /** Dates, and the names of months and weekdays. */
  declare readonly date: DateModule;
  /** Money, accounts, cards. */
  declare readonly finance: FinanceModule;
  /** Food. */
  declare readonly food: FoodModule;
  /** Commits and branches. */
  declare readonly git: GitModule;
  /** What programmers say. */
  declare readonly hacker: HackerModule;
  /** Values made of what is given. */
  declare readonly helpers: HelpersModule;
  /** Pictures and their addresses. */
  declare readonly image: ImageModule;
  /** E-mail addresses, domains, addresses of devices. */
  declare readonly internet: InternetModule;
  /** Addresses and countries. */
  declare readonly location: LocationModule;
  /** Filler text. */
  declare readonly lorem: LoremModule;
  /** Music. */
  declare readonly music: MusicModule;
  /** Names and jobs of persons. */
  declare readonly person: PersonModule;
  /** Phone numbers. */
  declare readonly phone: PhoneModule;
  /** Elements and units. */
  declare readonly science: ScienceModule;
  /** Files and versions. */
  declare readonly system: SystemModule;
  /** Vehicles. */
  declare readonly vehicle: VehicleModule;
  /** Words. */
  declare readonly word: WordModule;

  /**
   * @param options.locale where its data come from; without one it has none
   * @throws FakerError without options, and for an empty list of locales
   */
  constructor(options: FakerOptions) {
    if (options === undefined) {
      throw new FakerError('new Faker: give it options, such as { locale: [de, en, base] }; SimpleFaker needs none');
    }
    super(options);
    lazyModules<Faker>(this, MODULES);
  }

  /** @deprecated The module's name is `location`. */
  get address(): LocationModule {
    return this.location;
  }

  /** @deprecated The module's name is `person`. */
  get name(): PersonModule {
    return this.person;
  }

  /** The data of its locale as they are; what a locale lacks is undefined. */
  get rawDefinitions(): LocaleDefinition {
    return (this.fakerCore as Core).raw;
  }

  /** The data of its locale; reading what the locale lacks throws a FakerError. */
  get definitions(): LocaleProxy {
    return this.fakerCore.locale;
  }

  /** What its locale is. */
  getMetadata(): MetadataDefinition {
    return this.rawDefinitions.metadata ?? {};
  }
}
