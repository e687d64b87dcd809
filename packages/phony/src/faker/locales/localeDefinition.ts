import { computed, holder } from '../definitions/entries.ts';
import type { LocaleDefinition } from '../definitions/LocaleDefinition.ts';
import { airline } from './airline.ts';
import { animal } from './animal.ts';
import { book } from './book.ts';
import { color } from './color.ts';
import { commerce } from './commerce.ts';
import { company } from './company.ts';
import { database } from './database.ts';
import { date } from './date.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { finance } from './finance.ts';
import { food } from './food.ts';
import { hacker } from './hacker.ts';
import { internet } from './internet.ts';
import { location } from './location.ts';
import { lorem } from './lorem.ts';
import { metadata } from './metadata.ts';
import { music } from './music.ts';
import { person } from './person.ts';
import { phoneNumber } from './phoneNumber.ts';
import { science } from './science.ts';
import { system } from './system.ts';
import { vehicle } from './vehicle.ts';
import { word } from './word.ts';

/** Gives the entries of a category that a locale has itself; undefined where it has none. */
type Category = (locale: FakerLocale) => object | undefined;

const CATEGORIES: Readonly<Record<string, Category>> = {
  metadata,
  airline,
  animal,
  book,
  color,
  commerce,
  company,
  database,
  date,
  finance,
  food,
  hacker,
  internet,
  location,
  lorem,
  music,
  person,
  phone_number: phoneNumber,
  science,
  system,
  vehicle,
  word,
};

/** What a locale has itself, each category put together when it is first asked for. */
export function localeDefinition(locale: FakerLocale): LocaleDefinition {
  const categories = Object.entries(CATEGORIES).map(([name, category]) => {
    const entries = computed(() => {
      const own = category(locale);
      return own === undefined ? undefined : holder(own);
    });
    return [name, entries] as const;
  });
  return holder(Object.fromEntries(categories)) as LocaleDefinition;
}
