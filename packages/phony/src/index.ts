export * from '@phonyland/language-generator';
export { MULTI_CULTURES } from './culture/multi.ts';
export { type Configuration, Phony, type PhonyView, type ViewOptions } from './facade/Phony.ts';
export { LOCALES } from './locales.ts';
export type { FirstNameOptions } from './person/firstNames.ts';
export type { FullNameOptions, Gender, Person, PersonOptions } from './person/Person.ts';
export type { NameModule } from './registry.ts';
