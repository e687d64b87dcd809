import {
  drawnElsewhere,
  type Generator,
  hashText,
  highWord,
  makeGenerator,
  RandomStream,
  type Registry,
  type Root,
  type Source,
  sourceOf,
  type View,
  type ViewBinding,
} from '@phonyland/language-generator';
import type { FieldPlan } from './FieldDeclaration.ts';
import { uniqueField } from './uniqueField.ts';

/** What a name means, as the command line looks it up. */
export type Find = (registry: Registry, view: View, what: string) => Generator<unknown, object>;

/** Another data set of the same run, for keys. */
export interface Related {
  /** The value of the field at an index. */
  readonly value: (index: number) => unknown;
  readonly count: number;
}
/** Finds a field of another data set. */
export type FindRelated = (set: string, field: string) => Related;

/** Where rows are made, and of what. */
export interface RowsSettings {
  readonly registry: Registry;
  readonly root: Root;
  readonly locale: string;
  /** The data set's name, which belongs to the address of its rows; undefined for fields that are asked for in passing. */
  readonly name: string | undefined;
  /** How many rows there are, of all shards. */
  readonly total: number;
  readonly find: Find;
  readonly related: FindRelated;
}

/** The value of a field in the row of these words and this index. */
type DrawField = (w0: number, w1: number, index: number) => unknown;

/**
 * Rows of declared fields, each at its index. As in the factories of `Phony.define`, what is of a person is of the row's person in every
 * field, and everything else depends on the field's name too; but rows are made cell by cell, which is what makes a million of them fast.
 */
export class RowFields {
  readonly names: readonly string[];
  readonly #draws: readonly DrawField[];

  /** @throws as `find` for names, and ArgumentError of unique fields that have too few values */
  constructor(plans: Readonly<Record<string, FieldPlan>>, settings: RowsSettings) {
    this.names = Object.keys(plans);
    const [n0, n1] = settings.name === undefined ? [0, 0] : hashText(NO_KEY, settings.name);
    this.#draws = this.names.map((field) => drawOf(field, plans[field]!, settings, n0, n1));
  }

  /** The values of a row, in the order of the names. @param cells is filled with them */
  fill(index: number, cells: unknown[]): void {
    const w0 = index | 0;
    const w1 = highWord(index);
    const draws = this.#draws;
    for (let i = 0; i < draws.length; i++) cells[i] = draws[i]!(w0, w1, index);
  }

  /** One value of a row. @param field the number of the name */
  value(index: number, field: number): unknown {
    return this.#draws[field]!(index | 0, highWord(index), index);
  }
}

const NO_KEY = [0, 0, 0, 0] as const;

function drawOf(field: string, plan: FieldPlan, settings: RowsSettings, n0: number, n1: number): DrawField {
  const draw = certainDrawOf(field, plan, settings, n0, n1);
  const { maybe } = plan;
  if (maybe === undefined) return draw;
  const key = settings.root.lazyStreamKey(`maybe:${settings.name ?? ''}.${field}`);
  return (w0, w1, index) =>
    new RandomStream(key(), w0, w1, n0, n1).fraction() < maybe ? draw(w0, w1, index) : undefined;
}

function certainDrawOf(field: string, plan: FieldPlan, settings: RowsSettings, n0: number, n1: number): DrawField {
  const { registry, root, locale, name, total, find, related } = settings;
  switch (plan.kind) {
    case 'fixed':
      return () => plan.value;
    case 'sequence': {
      const { start, step } = plan;
      return (_w0, _w1, index) => start + step * index;
    }
    case 'ref': {
      const { value, count } = related(plan.set, plan.field);
      const key = root.lazyStreamKey(`belongsTo:${plan.as}`);
      return (w0, w1) => value(new RandomStream(key(), w0, w1, n0, n1).below(count));
    }
    case 'generator': {
      const open = (bind: ViewBinding | undefined): Generator<unknown> => {
        const found = find(registry, { root, locale, unique: false, bind }, plan.what);
        return plan.options === undefined ? found : found.with(plan.options);
      };
      const source = sourceOf(open(new FieldBinding(field)));
      const draw: DrawField = (w0, w1) => source.draw(w0, w1, n0, n1);
      if (!plan.unique) return draw;
      // Counted as the generator gives them outside of rows: their order is the field's.
      const unique = uniqueField(root, `${name ?? ''}.${field}`, plan.what, open(undefined), total);
      return (w0, w1, index) => unique(() => draw(w0, w1, index), index);
    }
  }
}

/** What makes the generators of a field: those of the row's person are as they are, the addresses of all others have the field's name in them. */
class FieldBinding implements ViewBinding {
  readonly #scope0: number;
  readonly #scope1: number;
  readonly #memo = new Map<string, unknown>();

  constructor(field: string) {
    [this.#scope0, this.#scope1] = hashText(NO_KEY, field);
  }

  bind<T, O extends object>(generator: Generator<T, O>, shared: boolean): Generator<T, O> {
    return shared ? generator : makeGenerator(this.#scoped(sourceOf(generator)));
  }

  memoize<T>(name: string, make: () => T): T {
    if (!this.#memo.has(name)) this.#memo.set(name, make());
    return this.#memo.get(name) as T;
  }

  #scoped<T, O extends object>(source: Source<T, O>): Source<T, O> {
    const scope0 = this.#scope0;
    const scope1 = this.#scope1;
    return drawnElsewhere(source, {
      draw: (w0, w1, w2, w3) => source.draw(w0, w1, w2 ^ scope0, w3 ^ scope1),
      with: (options) => this.#scoped(source.with(options)),
    });
  }
}
