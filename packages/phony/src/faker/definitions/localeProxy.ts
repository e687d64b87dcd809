import { FakerError } from '../FakerError.ts';
import type { LocaleDefinition } from './LocaleDefinition.ts';
import { missingData } from './missingData.ts';

/** A locale as `faker.definitions` shows it: nothing can be changed, and reading what is not there throws. */
export type LocaleProxy = Readonly<
  {
    [category in keyof LocaleDefinition]-?: LocaleProxyCategory<LocaleDefinition[category]>;
  } & { raw: LocaleDefinition }
>;
type LocaleProxyCategory<T> = Readonly<{ [entry in keyof T]-?: LocaleProxyEntry<T[entry]> }>;
type LocaleProxyEntry<T> = unknown extends T ? T : Readonly<NonNullable<T>>;

const locked = (): never => {
  throw new FakerError('The locale data of a faker cannot be changed; make a Faker with a locale of your own');
};
const rawOf = new WeakMap<object, LocaleDefinition>();

/** The definition behind a proxy; undefined for what is none. */
export function definitionBehind(locale: object): LocaleDefinition | undefined {
  return rawOf.get(locale);
}

export function localeProxy(raw: LocaleDefinition): LocaleProxy {
  const categories = new Map<string, object>();
  const proxy = new Proxy(raw, {
    get: (_, category) => {
      if (typeof category === 'symbol') return (raw as Record<symbol, unknown>)[category];
      if (category === 'raw') return raw;
      let shown = categories.get(category);
      if (shown === undefined) {
        shown = categoryProxy(category, raw[category] ?? {});
        categories.set(category, shown);
      }
      return shown;
    },
    set: locked,
    deleteProperty: locked,
    defineProperty: locked,
  });
  rawOf.set(proxy, raw);
  return proxy as unknown as LocaleProxy;
}

function categoryProxy(category: string, entries: Record<string, unknown>): object {
  return new Proxy(entries, {
    get: (_, entry) => {
      const value: unknown = (entries as Record<string | symbol, unknown>)[entry];
      if (typeof entry === 'symbol' || entry === 'toJSON') return value;
      if (value === undefined || value === null) throw missingData(category, entry, value);
      return value;
    },
    set: locked,
    deleteProperty: locked,
    defineProperty: locked,
  });
}
