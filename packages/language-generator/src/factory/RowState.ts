import { GenerationError } from '../generator/GenerationError.ts';

/** What stands for the value of a field that was not asked for yet, and of one that is being made. */
const NOT_YET: unique symbol = Symbol('not yet');
const IN_WORK: unique symbol = Symbol('in work');

/** What a row can be asked for while it is made, by the names of its fields. */
export type RowSoFar = {
  // biome-ignore lint/suspicious/noExplicitAny: a row cannot know the types of its own fields while they are inferred
  readonly [field: string]: any;
};

/** How the fields of a row are made. */
export interface RowPlan {
  /** What messages call the factory. */
  readonly title: string;
  readonly names: readonly string[];
  /** A row without values: to copy it is faster than to build one up field by field. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** Makes a field of the row at hand. */
  make(row: RowState, field: number): unknown;
}

/** A row that is being made: its address, and the fields made so far. */
export class RowState {
  readonly w0: number;
  readonly w1: number;
  readonly w2: number;
  readonly w3: number;
  /** Its index, or, as a child, its number below the parent; undefined where it was made for a key. */
  readonly number: number | undefined;
  readonly parent: RowState | undefined;
  readonly #plan: RowPlan;
  readonly #values: unknown[];
  #soFar: RowSoFar | undefined;

  constructor(
    plan: RowPlan,
    words: readonly [number, number, number, number],
    number: number | undefined,
    parent: RowState | undefined,
  ) {
    this.w0 = words[0];
    this.w1 = words[1];
    this.w2 = words[2];
    this.w3 = words[3];
    this.number = number;
    this.parent = parent;
    this.#plan = plan;
    this.#values = new Array<unknown>(plan.names.length).fill(NOT_YET);
  }

  /**
   * The value of a field, made at the first call.
   * @throws GenerationError `FIELD_CYCLE` for a field that waits for itself
   */
  value(field: number): unknown {
    const values = this.#values;
    const known = values[field];
    if (known === IN_WORK) throw this.#circle(field);
    if (known !== NOT_YET) return known;
    values[field] = IN_WORK;
    try {
      const value = this.#plan.make(this, field);
      values[field] = value;
      return value;
    } catch (error) {
      values[field] = NOT_YET;
      throw error;
    }
  }

  /** The row's fields by name, each made when it is asked for. */
  get soFar(): RowSoFar {
    this.#soFar ??= Object.create(
      null,
      Object.fromEntries(
        this.#plan.names.map((name, field) => [name, { enumerable: true, get: () => this.value(field) }]),
      ),
    ) as RowSoFar;
    return this.#soFar;
  }

  /** All fields, in the order of their definition. */
  finish(): Record<string, unknown> {
    const { names, blank } = this.#plan;
    const row = { ...blank };
    for (let field = 0; field < names.length; field++) row[names[field]!] = this.value(field);
    return row;
  }

  #circle(field: number): GenerationError {
    const { title, names } = this.#plan;
    const waiting = names.filter((_, other) => this.#values[other] === IN_WORK);
    return new GenerationError(
      'FIELD_CYCLE',
      `${title}: the field ${JSON.stringify(names[field])} depends on itself, by way of ${waiting.join(', ')}; let one of them do without the other`,
      { details: { fields: waiting } },
    );
  }
}
