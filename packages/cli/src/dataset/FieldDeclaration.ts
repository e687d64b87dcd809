import { ArgumentError } from '@phonyland/language-generator';

/**
 * A field of a data set as a configuration file declares it: `'sequence'`, the path of a generator (`'name.full'`), the name of a model, a
 * template (`'{name.first} <{email}>'`), any of them with options (`{ 'date.past': { years: 2 } }`) and
 * with `unique: true` no value twice, a key of another data set
 * (`{ ref: 'users.id' }`; keys of one row that lead to one data set are of one row of it, unless `as` tells them apart), or a fixed value (a number, a truth value, null, `{ value: 'admin' }`).
 */
export type FieldDeclaration =
  | string
  | number
  | boolean
  | null
  | { readonly [what: string]: unknown; readonly maybe?: number };

/** A field as it is made. */
export type FieldPlan = { readonly maybe?: number | undefined } & (
  | { readonly kind: 'fixed'; readonly value: unknown }
  | { readonly kind: 'sequence'; readonly start: number; readonly step: number }
  | { readonly kind: 'ref'; readonly set: string; readonly field: string; readonly as: string }
  | {
      readonly kind: 'generator';
      readonly what: string;
      readonly options: object | undefined;
      readonly unique: boolean;
    }
);

/**
 * @param place how messages call the field: `users.email`
 * @throws ArgumentError `INVALID_FIELD`
 */
export function planOfField(place: string, declared: unknown): FieldPlan {
  if (declared === null || typeof declared === 'number' || typeof declared === 'boolean') {
    return { kind: 'fixed', value: declared };
  }
  if (typeof declared === 'string') return planOfName(place, declared, undefined, undefined, undefined);
  if (typeof declared !== 'object' || Array.isArray(declared)) {
    throw invalid(
      place,
      `${JSON.stringify(declared)} is no field; give a name such as "name.full", or { "name.full": { … } }`,
    );
  }
  const { maybe, as, unique = false, ...rest } = declared as Record<string, unknown>;
  if (maybe !== undefined && !(typeof maybe === 'number' && maybe >= 0 && maybe <= 1)) {
    throw invalid(place, `maybe is ${JSON.stringify(maybe)}; it is the probability of a value, from 0 to 1`);
  }
  if (as !== undefined && (typeof as !== 'string' || rest.ref === undefined)) {
    throw invalid(
      place,
      `as is ${JSON.stringify(as)}; beside a ref, it is a name that tells the row from others of its data set`,
    );
  }
  if (typeof unique !== 'boolean')
    throw invalid(place, `unique is ${JSON.stringify(unique)}; it must be true or false`);
  const names = Object.keys(rest);
  if (names.length !== 1) {
    throw invalid(
      place,
      `it names ${names.length === 0 ? 'nothing' : names.join(' and ')}; a field is made by one thing`,
    );
  }
  const what = names[0]!;
  const plan = planOfName(place, what, rest[what], maybe as number | undefined, as as string | undefined);
  if (!unique || plan.kind === 'sequence') return plan;
  if (plan.kind === 'generator') return { ...plan, unique };
  throw invalid(place, `a ${plan.kind === 'ref' ? 'ref' : 'fixed value'} cannot be unique`);
}

function planOfName(
  place: string,
  what: string,
  given: unknown,
  maybe: number | undefined,
  as: string | undefined,
): FieldPlan {
  if (what === 'value') return { kind: 'fixed', value: given, maybe };
  if (what === 'ref') {
    const [set, field, ...more] = typeof given === 'string' ? given.split('.') : [];
    if (set !== undefined && field !== undefined && more.length === 0)
      return { kind: 'ref', set, field, as: as ?? set, maybe };
    throw invalid(place, `ref is ${JSON.stringify(given)}; it names a field of a data set, "users.id"`);
  }
  if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given))) {
    throw invalid(place, `the options of ${what} are ${JSON.stringify(given)}; give an object`);
  }
  const options = given ?? undefined;
  if (what !== 'sequence') return { kind: 'generator', what, options, maybe, unique: false };
  const { start = 1, step = 1, ...unknown } = (options ?? {}) as Record<string, unknown>;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined)
    throw invalid(place, `sequence has no option ${JSON.stringify(stray)}; it has start and step`);
  for (const [name, value] of Object.entries({ start, step })) {
    if (!Number.isSafeInteger(value))
      throw invalid(place, `${name} is ${JSON.stringify(value)}; it must be a whole number`);
  }
  return { kind: 'sequence', start: start as number, step: step as number, maybe };
}

function invalid(place: string, what: string): ArgumentError {
  return new ArgumentError('INVALID_FIELD', `the field ${place}: ${what}`, { details: { field: place } });
}
