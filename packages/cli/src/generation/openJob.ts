import { ArgumentError, type Generator, Root } from '@phonyland/language-generator';
import { planOfField } from '../dataset/FieldDeclaration.ts';
import { fieldList, isFieldList } from '../dataset/fieldList.ts';
import { type Find, type FindRelated, RowFields } from '../dataset/RowFields.ts';
import type { Config, ConfiguredSet } from '../dataset/readConfig.ts';
import { findGenerator } from '../lookup/findGenerator.ts';
import { isRow } from '../output/formats/values.ts';
import type { Session } from '../Session.ts';
import type { Job } from './Job.ts';
import { cellsOfFields, cellsOfValues, type RowCells } from './RowCells.ts';

/** So many rows a data set that keys lead to has, where the configuration does not say. */
const DEFAULT_KEYS = 1000;

/**
 * Opens a job: from here on rows can be asked for. What cannot be made is told here, before the first row is written.
 * @param session with the registry in which the user's models are known
 * @throws as `findGenerator`, and ArgumentError of fields
 */
export function openJob(session: Session, config: Config | undefined, job: Job): RowCells {
  const { what, unique, total } = job;
  const set = config?.sets.get(what);
  const table = job.table ?? set?.name ?? 'data';
  if (set === undefined && !isFieldList(what)) {
    const values = valuesOf(session, config, job);
    // Unique values cannot be looked at without being given: others of the kind tell their columns.
    const likewise = unique ? valuesOf(session, config, { ...job, unique: false }) : values;
    return cellsOfValues(values, columnsOf(likewise), table);
  }
  const [constraint] = Object.keys(job.options);
  if (constraint !== undefined) {
    throw conflict(`${constraint} is for the values of one model; give it to the field that it is for`);
  }
  if (set?.factory !== undefined) {
    if (job.locale !== undefined) {
      throw conflict(`${what} is made by Phony.define, which says the locale itself; leave --locale out`);
    }
    const rows = set.factory.seed(job.seed) as unknown as Generator<unknown>;
    if (total > 0) rows.at(0);
    return cellsOfValues(unique ? rows.unique() : rows, set.factory.fields, table);
  }
  if (unique) {
    throw conflict(
      '--unique is for values; of a row, say which field is unique: { "email": {}, "unique": true } in a configuration',
    );
  }
  const fields = fieldsOf(session, config, job, set);
  if (total > 0) fields.fill(0, []);
  return cellsOfFields(fields, table);
}

/** The generator of what is no data set. */
function valuesOf(session: Session, config: Config | undefined, job: Job): Generator<unknown> {
  const root = new Root({ seed: job.seed });
  const wanted = { root, locale: localeOfJob(session, config, job), unique: job.unique };
  const found = findGenerator(session, job.what, wanted, [...(config?.sets.keys() ?? [])]);
  return Object.keys(job.options).length === 0 ? found : found.with(job.options);
}

/** The columns of values: the fields of the first one, where it has some. */
function columnsOf(generator: Generator<unknown>): readonly string[] | undefined {
  const first = generator.at(0);
  return isRow(first) ? Object.keys(first) : undefined;
}

function localeOfJob({ defaultLocale, resolveLocale }: Session, config: Config | undefined, { locale }: Job): string {
  const tag = locale ?? config?.locale;
  return tag === undefined ? defaultLocale : resolveLocale(tag);
}

/** The rows of a declared data set, or of a list of fields. */
function fieldsOf(session: Session, config: Config | undefined, job: Job, set: ConfiguredSet | undefined): RowFields {
  const shared = {
    registry: session.registry,
    root: new Root({ seed: job.seed }),
    locale: localeOfJob(session, config, job),
    find: ((registry, view, what) => findGenerator({ ...session, registry }, what, view)) satisfies Find,
  };
  const related: FindRelated = (name, field) => {
    const other = config!.sets.get(name)!;
    const count = other.rows ?? DEFAULT_KEYS;
    if (other.factory !== undefined) {
      const rows = other.factory.seed(job.seed);
      return { count, value: (index) => rows.at(index)[field] };
    }
    // Only the field that the key is: others may lead back to here.
    const fields = new RowFields({ [field]: other.fields![field]! }, { ...shared, name, total: count, related });
    return { count, value: (index) => fields.value(index, 0) };
  };
  if (set !== undefined) return new RowFields(set.fields!, { ...shared, name: set.name, total: job.total, related });
  const plans = Object.entries(fieldList(job.what)).map(([field, path]) => [field, planOfField(field, path)] as const);
  return new RowFields(Object.fromEntries(plans), { ...shared, name: undefined, total: job.total, related });
}

function conflict(what: string): ArgumentError {
  return new ArgumentError('OPTIONS_CONFLICT', what);
}
