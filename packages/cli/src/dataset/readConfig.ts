import { ArgumentError, isGenerator, type PhonyError } from '@phonyland/language-generator';
import type { DefinedRows } from './DefinedRows.ts';
import { type FieldPlan, planOfField } from './FieldDeclaration.ts';

/** A data set as a configuration says it, not yet tied to a seed. */
export interface ConfiguredSet {
  readonly name: string;
  readonly rows: number | undefined;
  /** Made by `Phony.define`. */
  readonly factory?: DefinedRows;
  /** Declared field by field. */
  readonly fields?: Readonly<Record<string, FieldPlan>>;
}

/** What a configuration says. */
export interface Config {
  /** Its path, for messages. */
  readonly file: string;
  readonly seed: string | undefined;
  readonly locale: string | undefined;
  readonly sets: ReadonlyMap<string, ConfiguredSet>;
}

const SETTINGS = ['seed', 'locale', 'datasets'];

/**
 * Checks what a configuration file exports.
 * @throws ArgumentError `INVALID_CONFIG` with the place, `INVALID_FIELD`, `UNKNOWN_DATA_SET` and `UNKNOWN_FIELD` for keys, `CIRCULAR_RELATION`
 */
export function readConfig(file: string, exported: unknown): Config {
  const config = objectAt(file, '', exported);
  const stray = Object.keys(config).find((name) => !SETTINGS.includes(name));
  if (stray !== undefined) {
    throw invalid(file, `there is no setting ${JSON.stringify(stray)}; the settings are ${SETTINGS.join(', ')}`);
  }
  const { seed, locale, datasets = {} } = config;
  if (seed !== undefined && typeof seed !== 'number' && typeof seed !== 'string') {
    throw invalid(file, `seed is ${JSON.stringify(seed)}; give a number or a text`);
  }
  if (locale !== undefined && typeof locale !== 'string') {
    throw invalid(file, `locale is ${JSON.stringify(locale)}; give a tag such as "tr"`);
  }
  const sets = new Map<string, ConfiguredSet>();
  for (const [name, declared] of Object.entries(objectAt(file, 'datasets', datasets))) {
    sets.set(name, readSet(file, name, declared));
  }
  checkRelations(sets);
  return { file, seed: seed === undefined ? undefined : String(seed), locale: locale as string | undefined, sets };
}

function readSet(file: string, name: string, declared: unknown): ConfiguredSet {
  const place = `datasets.${name}`;
  if (!/^[\w-]+$/.test(name)) {
    throw invalid(file, `${JSON.stringify(name)} is no name for a data set; use letters, digits, - and _`);
  }
  if (isFactory(declared)) return { name, rows: undefined, factory: declared };
  const { rows, fields, factory, ...unknown } = objectAt(file, place, declared);
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) {
    throw invalid(file, `${place}: there is no setting ${JSON.stringify(stray)}; give rows, and fields or a factory`);
  }
  if (rows !== undefined && !(Number.isSafeInteger(rows) && (rows as number) >= 0)) {
    throw invalid(file, `${place}: rows is ${JSON.stringify(rows)}; it must be a whole number from 0`);
  }
  const count = rows as number | undefined;
  if (factory !== undefined) {
    if (isFactory(factory) && fields === undefined) return { name, rows: count, factory };
    throw invalid(file, `${place}: factory must be what Phony.define returned, and stand without fields`);
  }
  const entries = Object.entries(objectAt(file, `${place}.fields`, fields));
  if (entries.length === 0) throw invalid(file, `${place}: it has no fields`);
  const plans = entries.map(([field, plan]) => [field, planOfField(`${name}.${field}`, plan)] as const);
  return { name, rows: count, fields: Object.fromEntries(plans) };
}

/** Keys lead to fields that exist, and not in circles. */
function checkRelations(sets: ReadonlyMap<string, ConfiguredSet>): void {
  const done = new Set<string>();
  const visit = (set: string, field: string, path: readonly string[]): void => {
    const place = `${set}.${field}`;
    if (path.includes(place)) {
      const circle = [...path.slice(path.indexOf(place)), place];
      throw new ArgumentError(
        'CIRCULAR_RELATION',
        `the key ${circle.join(' → ')} leads back to itself; let one of these fields be made by something else than a ref`,
        { details: { path: circle } },
      );
    }
    const plan = sets.get(set)?.fields?.[field];
    if (plan?.kind !== 'ref' || done.has(place)) return;
    const other = sets.get(plan.set);
    if (other === undefined)
      throw unknown('UNKNOWN_DATA_SET', place, `data set ${JSON.stringify(plan.set)}`, [...sets.keys()]);
    const fields = other.fields === undefined ? other.factory!.fields : Object.keys(other.fields);
    if (!fields.includes(plan.field)) {
      throw unknown('UNKNOWN_FIELD', place, `field ${JSON.stringify(plan.field)} in ${plan.set}`, fields);
    }
    visit(plan.set, plan.field, [...path, place]);
    done.add(place);
  };
  for (const { name, fields = {} } of sets.values()) for (const field of Object.keys(fields)) visit(name, field, []);
}

function unknown(code: string, place: string, what: string, known: readonly string[]): ArgumentError {
  return new ArgumentError(
    code,
    `the field ${place} refers to a ${what}, which is not there; there are ${known.join(', ')}`,
  );
}

function isFactory(value: unknown): value is DefinedRows {
  return isGenerator(value) && Array.isArray((value as { fields?: unknown }).fields);
}

function objectAt(file: string, place: string, value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  const what = value === undefined ? 'missing' : Array.isArray(value) ? 'a list' : String(value);
  throw invalid(file, `${place === '' ? 'what it exports' : place} is ${what}; it must be an object`);
}

function invalid(file: string, what: string): PhonyError {
  return new ArgumentError('INVALID_CONFIG', `${file}: ${what}`, { details: { file } });
}
