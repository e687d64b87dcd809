export type * from '@phonyland/language-generator';
export {
  ArgumentError,
  byModel,
  byRule,
  bySource,
  createGenerator,
  date,
  FIXED_REFERENCE_DATE,
  flag,
  GenerationError,
  integer,
  isGenerator,
  LanguageModel,
  listOf,
  loadModel,
  ModelFormatError,
  makeGenerator,
  modelFiles,
  moduleEntry,
  number,
  oneOf,
  PhonyError,
  pickFrom,
  Root,
  ruleSource,
  sourceOf,
  template,
  text,
  textLike,
} from '@phonyland/language-generator';
export { MULTI_CULTURES } from './culture/multi.ts';
export type { WordOptions } from './english/wordRule.ts';
export type { Configuration } from './facade/Configuration.ts';
export { defineConfig } from './facade/defineConfig.ts';
export type { ModulesOf, PlugInGenerator, PlugInModule, PlugIns } from './facade/extension.ts';
export { Phony } from './facade/Phony.ts';
export type {
  DataSetConfig,
  DataSetFactory,
  DeclaredDataSet,
  FactoryDataSet,
  FieldConfig,
  KeyField,
  MadeField,
  PhonyConfig,
  SequenceField,
  ValueField,
} from './facade/PhonyConfig.ts';
export type { ModuleCalls, PhonyView, RootView, RowView, ViewOptions } from './facade/RootView.ts';
export {
  createTextGenerator,
  evaluateModel,
  mergeModels,
  saveModel,
  slugify,
  trainModel,
  trainModelFromFile,
  trainTextModel,
} from './later/calls.ts';
export type { Aircraft } from './lists/aircraft.ts';
export type { Airline } from './lists/airlines.ts';
export type { Airport } from './lists/airports.ts';
export type { ChemicalElement } from './lists/chemicalElements.ts';
export type { Currency } from './lists/currencies.ts';
export type { PhysicalConstant } from './lists/science.ts';
export type { Unit } from './lists/units.ts';
export type { KnownLocale, LocaleTag } from './localeNames.ts';
export { LOCALES } from './locales.ts';
export type {
  AddressMembers,
  AddressModule,
  CountryCodeOptions,
  DirectionOptions,
  LanguageOptions,
} from './modules/address/addressModule.ts';
export type { DegreeOptions, NearOptions } from './modules/address/coordinateMembers.ts';
export type { CountryOptions } from './modules/address/countryMember.ts';
export type { PostalCodeMemberOptions } from './modules/address/postalCodeMember.ts';
export type { AirlineMembers, AirlineModule } from './modules/airline/airlineModule.ts';
export type { FlightNumberOptions } from './modules/airline/flightNumber.ts';
export type { RecordLocatorOptions } from './modules/airline/recordLocator.ts';
export type { AircraftType, SeatOptions } from './modules/airline/seat.ts';
export type { AnimalMembers, AnimalModule } from './modules/animal/animalModule.ts';
export type { BookMembers, BookModule } from './modules/book/bookModule.ts';
export type { BooleanMembers, BooleanModule, BooleanOptions } from './modules/boolean/booleanModule.ts';
export type { ColorOptions } from './modules/color/channels.ts';
export type { ColorMembers, ColorModule } from './modules/color/colorModule.ts';
export type { RgbOptions } from './modules/color/rgb.ts';
export type { CssColorOptions, CssColorSpace } from './modules/color/spaces.ts';
export type { CompanyMembers, CompanyModule } from './modules/company/companyModule.ts';
export type { CountRange } from './modules/countOption.ts';
export type { ColumnOptions } from './modules/database/columns.ts';
export type { DatabaseMembers, DatabaseModule } from './modules/database/databaseModule.ts';
export type { DatatypeMembers, DatatypeModule } from './modules/datatype/datatypeModule.ts';
export type {
  BetweenOptions,
  BetweensOptions,
  BirthdateOptions,
  DateDistribution,
  DateLike,
  DateMembers,
  DateModule,
  DaysOptions,
  IsoOptions,
  NameOptions,
  RelativeOptions,
  UnixOptions,
  YearsOptions,
} from './modules/date/dateModule.ts';
export type { AmountOptions } from './modules/finance/amount.ts';
export type { BicOptions } from './modules/finance/bic.ts';
export type { CardExpiryOptions } from './modules/finance/cardExpiry.ts';
export type { IssuerName } from './modules/finance/cardIssuer.ts';
export type { CardNumberOptions } from './modules/finance/cardNumber.ts';
export type { CoinAddressOptions, CoinAddressType } from './modules/finance/cryptoAddresses.ts';
export type { FinanceMembers, FinanceModule } from './modules/finance/financeModule.ts';
export type { IbanOptions } from './modules/finance/iban.ts';
export type { CardCvvOptions, LengthOptions } from './modules/finance/numbers.ts';
export type { IsinOptions } from './modules/finance/securities.ts';
export type { TransactionDescriptionOptions } from './modules/finance/transactions.ts';
export type { FoodMembers, FoodModule } from './modules/food/foodModule.ts';
export type { CommitDateFormat, CommitDateOptions } from './modules/git/commitDate.ts';
export type { CommitEntryOptions } from './modules/git/commitEntry.ts';
export type { CommitShaOptions, GitMembers, GitModule } from './modules/git/gitModule.ts';
export type { BranchKind, BranchOptions, CommitMessageOptions } from './modules/git/messages.ts';
export type { HackerMembers, HackerModule } from './modules/hacker/hackerModule.ts';
export type {
  EntryOf,
  EntryPicker,
  EnumLike,
  EnumPicker,
  ItemOf,
  KeyOf,
  KeyPicker,
  ListGenerator,
  Literal,
  ManyPicker,
  MultipleOptions,
  Multiplier,
  PatternWriter,
  Picker,
  PickManyOptions,
  PickOptions,
  RegExpOptions,
  Shuffler,
  Slugger,
  SlugOptions,
  ValuePicker,
  WeightedPicker,
  WeightedValue,
} from './modules/helpers/HelperCalls.ts';
export type { HelpersMembers, HelpersModule } from './modules/helpers/helpersModule.ts';
export type { SlugSettings } from './modules/helpers/slugify.ts';
export type { AvatarOptions } from './modules/image/avatar.ts';
export type { DataUriOptions, DataUriType } from './modules/image/dataUri.ts';
export type { ImageMembers, ImageModule } from './modules/image/imageModule.ts';
export type { SvgOptions } from './modules/image/svg.ts';
export type { ImageSize, ImageUrlOptions, PicsumOptions, PlaceholderOptions } from './modules/image/urls.ts';
export type { DomainOptions, DomainSuffixOptions, UrlOptions } from './modules/internet/domains.ts';
export type { EmojiOptions, EmojiType } from './modules/internet/emojiTypes.ts';
export type { HttpStatusCodeOptions, HttpStatusType } from './modules/internet/httpStatusCode.ts';
export type { InternetMembers, InternetModule } from './modules/internet/internetModule.ts';
export type { Ipv4Network, Ipv4Options } from './modules/internet/ipv4.ts';
export type { Ipv6Network, Ipv6Options } from './modules/internet/ipv6.ts';
export type { JwtObject, JwtOptions } from './modules/internet/jwt.ts';
export type { MacOptions } from './modules/internet/mac.ts';
export type { PasswordClass, PasswordOptions } from './modules/internet/password.ts';
export type { PortOptions } from './modules/internet/port.ts';
export type { UserAgentBrowser, UserAgentOptions } from './modules/internet/userAgent.ts';
export type { LoremMembers, LoremModule } from './modules/lorem/loremModule.ts';
export type {
  CountOptions,
  LoremTextOptions,
  ParagraphsOptions,
  SentenceCountOptions,
  WordCountOptions,
} from './modules/lorem/loremRules.ts';
export type { Modules } from './modules/modules.ts';
export type { MusicMembers, MusicModule } from './modules/music/musicModule.ts';
export type { NameMembers, NameModule } from './modules/name/nameModule.ts';
export type {
  BigIntLike,
  BigIntOptions,
  DigitsOptions,
  FloatOptions,
  HexOptions,
  IntOptions,
  NumberMembers,
  NumberModule,
  RomanOptions,
} from './modules/number/numberModule.ts';
export type { PersonMembers, PersonModule } from './modules/person/personModule.ts';
export type { PhoneMembers, PhoneModule } from './modules/phone/phoneModule.ts';
export type { IsbnOptions } from './modules/product/isbn.ts';
export type { PriceOptions } from './modules/product/price.ts';
export type { ProductMembers, ProductModule } from './modules/product/productModule.ts';
export type { SkuOptions } from './modules/product/sku.ts';
export type { TradeNumberOptions } from './modules/product/tradeNumbers.ts';
export type { ScienceMembers, ScienceModule } from './modules/science/scienceModule.ts';
export type {
  Base64Options,
  BaseOptions,
  FromCharactersOptions,
  HexadecimalOptions,
  LetterCasing,
  LetterOptions,
  NanoidOptions,
  NumericOptions,
  StringMembers,
  StringModule,
  UlidOptions,
  UuidOptions,
} from './modules/string/stringModule.ts';
export type { CronOptions } from './modules/system/cron.ts';
export type {
  CommonFileNameOptions,
  FileExtensionOptions,
  FileNameOptions,
  MimeTypeOptions,
} from './modules/system/files.ts';
export type { NetworkInterfaceOptions } from './modules/system/networkInterface.ts';
export type { PathOptions } from './modules/system/paths.ts';
export type { SemverOptions } from './modules/system/semver.ts';
export type { SystemMembers, SystemModule } from './modules/system/systemModule.ts';
export type { VehicleMembers, VehicleModule } from './modules/vehicle/vehicleModule.ts';
export type { VinOptions } from './modules/vehicle/vin.ts';
export type { WordMembers, WordModule } from './modules/word/wordModule.ts';
export type { AgeOptions } from './person/births.ts';
export type { FirstNameOptions } from './person/firstNames.ts';
export type {
  EmailOptions,
  FullNameOptions,
  Gender,
  NameLengthOptions,
  Person,
  PersonOptions,
  UsernameOptions,
} from './person/Person.ts';
export type { Address } from './places/Address.ts';
export type { FullAddressOptions } from './places/addressSources.ts';
export type { Coordinates } from './places/nearPoint.ts';
