import { GenerationError } from '../generator/GenerationError.ts';

/** Where the value of a field stands. */
const ASKED_FOR = 1;
const MADE = 2;

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
  readonly #values: unknown[] = [];
  readonly #stages: number[] = [];
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
  }

  /**
   * The value of a field, made at the first call.
   * @throws GenerationError `FIELD_CYCLE` for a field that waits for itself
   */
  value(field: number): unknown {
    if (this.#stages[field] === MADE) return this.#values[field];
    const { title, names } = this.#plan;
    if (this.#stages[field] === ASKED_FOR) {
      const waiting = names.filter((_, other) => this.#stages[other] === ASKED_FOR);
      throw new GenerationError(
        'FIELD_CYCLE',
        `${title}: the field ${JSON.stringify(names[field])} depends on itself, by way of ${waiting.join(', ')}; let one of them do without the other`,
        { details: { fields: waiting } },
      );
    }
    this.#stages[field] = ASKED_FOR;
    try {
      const value = this.#plan.make(this, field);
      this.#values[field] = value;
      this.#stages[field] = MADE;
      return value;
    } catch (error) {
      this.#stages[field] = 0;
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
    const { names } = this.#plan;
    const row: Record<string, unknown> = {};
    for (let field = 0; field < names.length; field++) row[names[field]!] = this.value(field);
    return row;
  }
}
