// The interface of @faker-js/faker 10, entry `phony/faker`.

export type { Casing, NumberOrRange, NumberRange } from './core/draws.ts';
export { createFakerCore, type FakerConfig, type FakerCore, type FakerOptions } from './core/FakerCore.ts';
export type * from './definitions/LocaleDefinition.ts';
export { mergeLocales } from './definitions/mergeLocales.ts';
export type { Distributor } from './distributors/Distributor.ts';
export { exponentialDistributor } from './distributors/exponentialDistributor.ts';
export { uniformDistributor } from './distributors/uniformDistributor.ts';
export { Aircraft, type AircraftType } from './enums/Aircraft.ts';
export { BitcoinAddressFamily, type BitcoinAddressFamilyType } from './enums/BitcoinAddressFamily.ts';
export { BitcoinNetwork, type BitcoinNetworkType } from './enums/BitcoinNetwork.ts';
export { CssFunction, type CssFunctionType } from './enums/CssFunction.ts';
export { CssSpace, type CssSpaceType } from './enums/CssSpace.ts';
export { IPv4Network, type IPv4NetworkType } from './enums/IPv4Network.ts';
export { LengthStrategy, type LengthStrategyType } from './enums/LengthStrategy.ts';
export { Sex, type SexType } from './enums/Sex.ts';
export { Faker } from './Faker.ts';
export { FakerError } from './FakerError.ts';
export {
  allFakers,
  fakerAR,
  fakerBASE,
  fakerBG,
  fakerBN_BD,
  fakerCS_CZ,
  fakerDA,
  fakerDE,
  fakerDE_AT,
  fakerDE_CH,
  fakerEL,
  fakerEN as faker,
  fakerEN,
  fakerEN_AU,
  fakerEN_CA,
  fakerEN_GB,
  fakerEN_IE,
  fakerEN_IN,
  fakerEN_SG,
  fakerEN_US,
  fakerEN_ZA,
  fakerES,
  fakerES_AR,
  fakerES_MX,
  fakerET,
  fakerFA,
  fakerFI,
  fakerFR,
  fakerHE,
  fakerHI,
  fakerHR,
  fakerHU,
  fakerHY,
  fakerID_ID,
  fakerIS,
  fakerIT,
  fakerJA,
  fakerKA_GE,
  fakerKO,
  fakerLT,
  fakerLV,
  fakerNB_NO,
  fakerNL,
  fakerNL_BE,
  fakerPL,
  fakerPT_BR,
  fakerPT_PT,
  fakerRO,
  fakerRU,
  fakerSK,
  fakerSL_SI,
  fakerSR_RS_latin,
  fakerSV,
  fakerTA_IN,
  fakerTH,
  fakerTR,
  fakerUK,
  fakerUR,
  fakerVI,
  fakerZH_CN,
  fakerZH_TW,
} from './locales/allFakers.ts';
export {
  allLocales,
  ar,
  base,
  bg,
  bn_BD,
  cs_CZ,
  da,
  de,
  de_AT,
  de_CH,
  el,
  en,
  en_AU,
  en_CA,
  en_GB,
  en_IE,
  en_IN,
  en_SG,
  en_US,
  en_ZA,
  es,
  es_AR,
  es_MX,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  hy,
  id_ID,
  is,
  it,
  ja,
  ka_GE,
  ko,
  lt,
  lv,
  nb_NO,
  nl,
  nl_BE,
  pl,
  pt_BR,
  pt_PT,
  ro,
  ru,
  sk,
  sl_SI,
  sr_RS_latin,
  sv,
  ta_IN,
  th,
  tr,
  uk,
  ur,
  vi,
  zh_CN,
  zh_TW,
} from './locales/allLocales.ts';
export type { AirlineModule } from './modules/AirlineModule.ts';
export type { AnimalModule } from './modules/AnimalModule.ts';
export type { BookModule } from './modules/BookModule.ts';
export type { ColorFormat, ColorModule, NumberColorFormat, StringColorFormat } from './modules/ColorModule.ts';
export type { CommerceModule } from './modules/CommerceModule.ts';
export type { CompanyModule } from './modules/CompanyModule.ts';
export type { DatabaseModule } from './modules/DatabaseModule.ts';
export type { DatatypeModule } from './modules/DatatypeModule.ts';
export type { DateModule } from './modules/DateModule.ts';
export type { FinanceModule } from './modules/FinanceModule.ts';
export type { FoodModule } from './modules/FoodModule.ts';
export type { GitModule } from './modules/GitModule.ts';
export type { HackerModule } from './modules/HackerModule.ts';
export type { HelpersModule } from './modules/HelpersModule.ts';
export type { ImageModule } from './modules/ImageModule.ts';
export type { InternetModule } from './modules/InternetModule.ts';
export type { LocationModule } from './modules/LocationModule.ts';
export type { LoremModule } from './modules/LoremModule.ts';
export type { MusicModule } from './modules/MusicModule.ts';
export type { NumberModule } from './modules/NumberModule.ts';
export type { PersonModule } from './modules/PersonModule.ts';
export type { PhoneModule } from './modules/PhoneModule.ts';
export type { ScienceModule } from './modules/ScienceModule.ts';
export type { SimpleDateModule } from './modules/SimpleDateModule.ts';
export type { SimpleHelpersModule } from './modules/SimpleHelpersModule.ts';
export type { SimpleLocationModule } from './modules/SimpleLocationModule.ts';
export type { StringModule } from './modules/StringModule.ts';
export type { SystemModule } from './modules/SystemModule.ts';
export type { VehicleModule } from './modules/VehicleModule.ts';
export type { WordModule } from './modules/WordModule.ts';
export { generateMersenne32Randomizer, generateMersenne53Randomizer } from './randomizer/mersenneRandomizer.ts';
export type { Randomizer } from './randomizer/Randomizer.ts';
export { SimpleFaker, simpleFaker } from './SimpleFaker.ts';
