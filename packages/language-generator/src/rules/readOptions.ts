import { ArgumentError } from '@phonyland/language-model';
import { checkOptionNames } from '../generator/sources/ModelSource.ts';
import type { OptionType, OptionTypes } from './OptionType.ts';

/**
 * Options in their canonical form; those that are undefined were not given.
 * @param path of the generator that they are for, which messages name
 * @throws ArgumentError `UNKNOWN_OPTION`, `INVALID_OPTIONS`
 */
export function readOptions<C extends object>(path: string, types: OptionTypes<C>, given: object): Partial<C> {
  checkOptionNames(path, given, Object.keys(types));
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const type = types[name as keyof C] as OptionType<unknown>;
    const canonical = type.read(value);
    if (canonical === undefined) throw invalidOption(path, name, value, `it must be ${type.expects}`);
    read[name] = canonical;
  }
  return read as Partial<C>;
}

/** The error for an option's value that does not fit. @param why ends the sentence: `it must be …` */
export function invalidOption(path: string, name: string, value: unknown, why: string): ArgumentError {
  return new ArgumentError('INVALID_OPTIONS', `${path}: ${name} is ${spellValue(value)}; ${why}`, {
    details: { option: name, value },
  });
}

/** A value as messages show it. */
function spellValue(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : value.toISOString();
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return String(value);
  const spelled = JSON.stringify(value) ?? String(value);
  return spelled.length > 80 ? `${spelled.slice(0, 77)}…` : spelled;
}
