export * from '@phonyland/language-generator';
export { type Configuration, Phony, type PhonyView, type ViewOptions } from './facade/Phony.ts';
export { LOCALES } from './locales.ts';
export type { Gender, Person, PersonOptions } from './person/Person.ts';
export type { FirstNameOptions } from './person/personSources.ts';
export type { NameModule } from './registry.ts';
