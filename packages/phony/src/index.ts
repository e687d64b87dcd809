export * from '@phonyland/language-generator';
export { MULTI_CULTURES } from './culture/multi.ts';
export type { Configuration } from './facade/Configuration.ts';
export type { ModulesOf, PlugInGenerator, PlugInModule, PlugIns } from './facade/extension.ts';
export { Phony } from './facade/Phony.ts';
export type { ModuleCalls, PhonyView, RootView, RowView, ViewOptions } from './facade/RootView.ts';
export type { Currency } from './lists/currencies.ts';
export { LOCALES } from './locales.ts';
export type { BooleanMembers, BooleanModule, BooleanOptions } from './modules/boolean/booleanModule.ts';
export type { ColorOptions } from './modules/color/channels.ts';
export type { ColorMembers, ColorModule } from './modules/color/colorModule.ts';
export type { RgbOptions } from './modules/color/rgb.ts';
export type { CssColorOptions, CssColorSpace } from './modules/color/spaces.ts';
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
export type { Modules } from './modules/modules.ts';
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
