import { ArgumentError, hashText, RandomStream, type Words4 } from '@phonyland/language-model';
import { NO_SECRET } from '../address/addressWords.ts';
import { GenerationError } from '../generator/GenerationError.ts';
import type { Generator } from '../generator/Generator.ts';
import { isGenerator, makeGenerator, sourceOf } from '../generator/makeGenerator.ts';
import type { Source } from '../generator/Source.ts';
import { unknownName } from '../registry/Registry.ts';
import { Root, type Seed } from '../root/Root.ts';
import type { Count, Factory, Overrides, RowCalls } from './Factory.ts';
import { FieldScope } from './FieldScope.ts';
import { type RowPlan, type RowSoFar, RowState } from './RowState.ts';

/** Factories within factories end here: what goes deeper goes round in circles. */
const DEEPEST = 64;

/** So many children a row has at the most. */
const MOST_CHILDREN = 1_000_000;

/** What a factory is made of. */
export interface FactoryDefinition<P> {
  readonly name: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly traits: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /**
   * What functions of a field make values with, made once for each field.
   * @param scope of the field @param calls what the row answers
   */
  open(root: Root, scope: FieldScope, calls: RowCalls): P;
}

/** How a factory finds its rows: reachable for relations between factories. */
const ROWS: unique symbol = Symbol.for('phony.rows');
interface Inside {
  readonly [ROWS]: RowMaker<unknown>;
}

/** The factories at work, from the outermost to the innermost. */
const atWork: string[] = [];

/**
 * The factory of a definition below a root.
 * @throws ArgumentError `INVALID_FIELDS`, `INVALID_TRAIT`
 */
export function makeFactory<Row, P, T extends string>(
  definition: FactoryDefinition<P>,
  root: Root,
): Factory<Row, P, T> {
  const { name, fields, traits } = definition;
  checkFields('define', fields);
  for (const [trait, changed] of Object.entries(traits)) {
    checkFields(`define: the trait ${JSON.stringify(trait)}`, changed);
    checkKnown(`the trait ${JSON.stringify(trait)}`, changed, fields);
  }
  // A factory without a name is told by its fields: two such factories count for themselves where they differ.
  const path = `factory:${JSON.stringify(name ?? Object.keys(fields))}`;
  const maker = new RowMaker<Row>(definition as FactoryDefinition<unknown>, root, fields, path);
  return withRows<Row, P, T>(definition, root, maker);
}

function withRows<Row, P, T extends string>(
  definition: FactoryDefinition<P>,
  root: Root,
  maker: RowMaker<Row>,
): Factory<Row, P, T> {
  const again = (changed: Readonly<Record<string, unknown>>): Factory<Row, P, T> =>
    withRows(definition, root, maker.changed(changed));
  const factory = makeGenerator(maker.source()) as unknown as Factory<Row, P, T>;
  const call = factory as unknown as Generator<Row>;
  const changedBy = (overrides: Overrides<Row, P> | undefined): Generator<Row> => {
    if (overrides === undefined) return call;
    if (typeof overrides !== 'object' || overrides === null) {
      throw new ArgumentError(
        'INVALID_OPTIONS',
        `${maker.title}: ${String(overrides)} are no fields; give an object of fields`,
      );
    }
    return again(overrides as Record<string, unknown>) as unknown as Generator<Row>;
  };
  const calls = {
    [ROWS]: maker,
    fields: maker.names,
    build: (overrides?: Overrides<Row, P>): Row => changedBy(overrides)(),
    buildMany: (count: number, overrides?: Overrides<Row, P>): Row[] => changedBy(overrides).batch(count),
    generate: (overrides?: Overrides<Row, P>): Row => changedBy(overrides)(),
    batch: (count: number, overrides?: Overrides<Row, P>): Row[] => drawMany(changedBy(overrides), count),
    with: (overrides: Overrides<Row, P>) => changedBy(overrides),
    trait: (...names: readonly T[]) =>
      again(
        Object.assign({}, ...names.map((trait) => traitOf(definition, maker.title, trait))) as Record<string, unknown>,
      ),
    seed: (seed: Seed) => makeFactory<Row, P, T>(definition, new Root({ seed })),
    stream: (count = Number.POSITIVE_INFINITY) => streamOf(call, count),
    async *[Symbol.asyncIterator](): AsyncIterator<Row> {
      for (;;) yield call();
    },
  };
  for (const key of Reflect.ownKeys(calls)) {
    Object.defineProperty(factory, key, { value: calls[key as keyof typeof calls] });
  }
  return factory;
}

/** How a field is made. */
interface FieldPlan {
  readonly make: ((p: unknown, row: RowSoFar) => unknown) | undefined;
  /** Whether the function takes the row. */
  readonly wantsRow: boolean;
  readonly generator: Generator<unknown> | undefined;
  readonly fixed: unknown;
  /** Made at the first row, with the view. */
  scope: FieldScope | undefined;
  view: unknown;
}

function planOf(field: unknown): FieldPlan {
  const generator = isGenerator(field) ? field : undefined;
  const make = generator === undefined && typeof field === 'function' ? (field as FieldPlan['make']) : undefined;
  return { make, wantsRow: (make?.length ?? 0) > 1, generator, fixed: field, scope: undefined, view: undefined };
}

/** The row so far of functions that do not take it. */
const NOTHING_YET: RowSoFar = Object.freeze({});

/** Makes the rows of a factory. */
class RowMaker<Row> implements RowPlan {
  readonly title: string;
  readonly names: readonly string[];
  readonly blank: Readonly<Record<string, unknown>>;
  readonly #definition: FactoryDefinition<unknown>;
  readonly #root: Root;
  readonly #path: string;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #plans: readonly FieldPlan[];
  readonly #nameWords: readonly [number, number];

  constructor(
    definition: FactoryDefinition<unknown>,
    root: Root,
    fields: Readonly<Record<string, unknown>>,
    path: string,
  ) {
    const { name } = definition;
    this.#definition = definition;
    this.#root = root;
    this.#path = path;
    this.#fields = fields;
    this.names = Object.keys(fields);
    this.blank = Object.fromEntries(this.names.map((field) => [field, undefined]));
    this.#plans = Object.values(fields).map(planOf);
    this.title = name === undefined ? `the factory of ${this.names.join(', ')}` : `the factory ${JSON.stringify(name)}`;
    if (name === undefined) this.#nameWords = [0, 0];
    else {
      const [a, b] = hashText(NO_SECRET, name);
      this.#nameWords = [a, b];
    }
  }

  /** The same rows with other fields. @throws ArgumentError `UNKNOWN_FIELD` */
  changed(fields: Readonly<Record<string, unknown>>): RowMaker<Row> {
    checkKnown(this.title, fields, this.#fields);
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return new RowMaker<Row>(this.#definition, this.#root, { ...this.#fields, ...given }, this.#path);
  }

  source(): Source<Row> {
    const [n0, n1] = this.#nameWords;
    return {
      root: this.#root,
      path: this.#path,
      addressable: true,
      keepsIdentity: true,
      draw: (w0, w1, w2, w3) => {
        // Only indices have no fourth word; the third is that of a redraw, of the same row.
        const number = w3 === 0 ? (w0 >>> 0) + (w1 >>> 0) * 4294967296 : undefined;
        return this.row([w0, w1, w2 ^ n0, w3 ^ n1], number);
      },
      with: (fields) => this.changed(fields as Record<string, unknown>).source(),
    };
  }

  /** The row of an address. */
  row(words: Words4, number: number | undefined, parent?: RowState): Row {
    if (atWork.length >= DEEPEST) {
      throw new GenerationError(
        'FACTORY_CYCLE',
        `${this.title}: factories within factories, ${DEEPEST} deep: ${atWork.slice(-3).join(' → ')} → …; let one of them refer to the other by a number (p.belongsTo(…).id outside of the circle, or p.parent)`,
        { details: { factories: atWork.slice() } },
      );
    }
    atWork.push(this.title);
    try {
      return new RowState(this, words, number, parent).finish() as Row;
    } finally {
      atWork.pop();
    }
  }

  make(row: RowState, at: number): unknown {
    const plan = this.#plans[at]!;
    const { make } = plan;
    if (make === undefined)
      return plan.generator === undefined ? plan.fixed : this.#drawn(plan.generator, row, undefined);
    plan.scope ??= new FieldScope(this.#root, this.names[at]!);
    const { scope } = plan;
    plan.view ??= this.#definition.open(this.#root, scope, callsOf(scope));
    const interrupted = scope.enter(row);
    try {
      const made = plan.wantsRow ? make(plan.view, row.soFar) : make(plan.view, NOTHING_YET);
      return typeof made === 'function' && isGenerator(made) ? this.#drawn(made, row, scope) : made;
    } finally {
      scope.leave(interrupted);
    }
  }

  /** The value of a generator at the row. */
  #drawn(generator: Generator<unknown>, row: RowState, scope: FieldScope | undefined): unknown {
    const rows = (generator as unknown as Partial<Inside>)[ROWS];
    if (rows !== undefined) {
      return rows.row((scope ?? new FieldScope(this.#root, rows.title)).childWords(row, 0), 0, row);
    }
    const source = sourceOf(generator);
    // One that the field's own view gave knows where it stands; any other is drawn at the row's index.
    return scope?.owns(source) ? generator() : source.draw(row.w0, row.w1, row.w2, row.w3);
  }
}

/** What the row at hand answers to a field's function. */
function callsOf(scope: FieldScope): RowCalls {
  const rowAtHand = (): RowState => {
    if (scope.row !== undefined) return scope.row;
    throw new GenerationError(
      'OUTSIDE_ROW',
      'a row was asked for something after its field was made; keep the value, not what makes it',
    );
  };
  const numberOf = (): number => {
    const { number } = rowAtHand();
    if (number !== undefined) return number;
    throw new GenerationError(
      'NO_NUMBER',
      'the row was made for a key, which has no number; give rows made by for(…) a field of their key instead of a sequence',
    );
  };
  const children = <Row>(factory: unknown, count: number): Row[] => {
    const row = rowAtHand();
    const rows = rowsOf<Row>(factory);
    return Array.from({ length: count }, (_, number) => rows.row(scope.childWords(row, number), number, row));
  };
  return {
    get index() {
      return numberOf();
    },
    get parent() {
      return rowAtHand().parent?.soFar;
    },
    sequence: ({ start = 1, step = 1 } = {}) => {
      for (const [name, value] of Object.entries({ start, step })) {
        if (Number.isSafeInteger(value)) continue;
        throw new ArgumentError('INVALID_OPTIONS', `sequence: ${name} is ${String(value)}; it must be an integer`);
      }
      return start + step * numberOf();
    },
    hasMany: (factory, count) => children(factory, readCount(count, scope, rowAtHand())),
    hasOne: <Row>(factory: unknown) => children<Row>(factory, 1)[0]!,
    belongsTo: <Row>(factory: unknown, count: number | Generator<number>) => {
      const rows = rowsOf<Row>(factory);
      const index = isGenerator(count) ? drawCount(count, rowAtHand()) : readIndex(count, scope, rowAtHand());
      return rows.source().draw(index | 0, Math.floor(index / 4294967296), 0, 0);
    },
  };
}

function rowsOf<Row>(factory: unknown): RowMaker<Row> {
  const rows = (Object(factory) as Partial<Inside>)[ROWS];
  if (rows === undefined) {
    throw new ArgumentError('INVALID_FACTORY', `${String(factory)} is no factory; give what Phony.define returned`);
  }
  return rows as RowMaker<Row>;
}

/** A stream of numbers that belong to a relation, apart from those of the field's generators. */
function streamAt(scope: FieldScope, row: RowState): RandomStream {
  const [w0, w1, w2, w3] = scope.childWords(row, Number.MAX_SAFE_INTEGER);
  return new RandomStream(NO_SECRET, w0, w1, w2, w3);
}

function readCount(count: Count, scope: FieldScope, row: RowState): number {
  if (isGenerator(count)) return checkCount(drawCount(count, row));
  if (typeof count === 'number') return checkCount(count);
  const { min, max } = Object(count) as { min: number; max: number };
  checkCount(min);
  checkCount(max);
  if (min > max) {
    throw new ArgumentError('INVALID_COUNT', `hasMany: min is ${min}; it must not be above max, which is ${max}`);
  }
  return min + streamAt(scope, row).below(max - min + 1);
}

function checkCount(count: unknown): number {
  if (Number.isSafeInteger(count) && (count as number) >= 0 && (count as number) <= MOST_CHILDREN)
    return count as number;
  throw new ArgumentError(
    'INVALID_COUNT',
    `hasMany: ${String(count)} is no count; give an integer from 0 to ${MOST_CHILDREN}, { min, max }, or a generator of such integers`,
  );
}

function readIndex(count: number, scope: FieldScope, row: RowState): number {
  if (Number.isSafeInteger(count) && count >= 1 && count <= 4294967296) return streamAt(scope, row).below(count);
  throw new ArgumentError(
    'INVALID_COUNT',
    `belongsTo: ${String(count)} is no count; give how many rows there are, an integer from 1 to 4294967296, or a generator of indices`,
  );
}

/** A number that a generator gives at a row. */
function drawCount(count: Generator<number>, row: RowState): number {
  const source = sourceOf(count);
  const drawn =
    source.root.counter(source.path).drawNext === undefined ? source.draw(row.w0, row.w1, row.w2, row.w3) : count();
  if (Number.isSafeInteger(drawn) && drawn >= 0) return drawn;
  throw new GenerationError(
    'INVALID_COUNT',
    `${count.path}: gave ${String(drawn)}, which is no count; let it give integers from 0`,
  );
}

function drawMany<Row>(factory: Generator<Row>, count: number): Row[] {
  if (!Number.isSafeInteger(count) || count < 0 || count > 0xffffffff) {
    throw new ArgumentError(
      'INVALID_COUNT',
      `${factory.path}: batch: ${String(count)} is no count; it must be an integer from 0 to 4294967295`,
    );
  }
  return Array.from({ length: count }, () => factory());
}

function streamOf<Row>(factory: Generator<Row>, count: number): ReadableStream<Row> {
  if (count !== Number.POSITIVE_INFINITY && (!Number.isSafeInteger(count) || count < 0)) {
    throw new ArgumentError(
      'INVALID_COUNT',
      `${factory.path}: stream: ${String(count)} is no count; it must be an integer from 0, or nothing for a stream without end`,
    );
  }
  let left = count;
  return new ReadableStream<Row>({
    pull: (controller) => {
      if (left-- > 0) controller.enqueue(factory());
      else controller.close();
    },
  });
}

function traitOf(
  { traits }: { readonly traits: FactoryDefinition<unknown>['traits'] },
  title: string,
  name: string,
): Readonly<Record<string, unknown>> {
  if (Object.hasOwn(traits, name)) return traits[name]!;
  throw unknownName('UNKNOWN_TRAIT', `trait of ${title}`, name, Object.keys(traits));
}

function checkFields(call: string, fields: unknown): void {
  if (typeof fields === 'object' && fields !== null && !Array.isArray(fields) && Object.keys(fields).length > 0) return;
  throw new ArgumentError(
    'INVALID_FIELDS',
    `${call}: ${Array.isArray(fields) ? 'a list' : JSON.stringify(fields)} has no fields; give an object such as { name: p => p.name().full() }`,
  );
}

function checkKnown(title: string, changed: object, fields: object): void {
  const unknown = Object.keys(changed).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) throw unknownName('UNKNOWN_FIELD', `field of ${title}`, unknown, Object.keys(fields));
}
