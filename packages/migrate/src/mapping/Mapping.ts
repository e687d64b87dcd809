import type ts from 'typescript';
import type { Evidence } from '../source/Evidence.ts';

/** A change of the text: what stands from `start` to `end` becomes `text`; `open` and `close` put text before and behind what is there. */
export type Edit =
  | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly at: number; readonly text: string };

/** A call of another library, as its mapping sees it. */
export interface Call {
  readonly args: readonly ts.Expression[];
  /** The locale that the call is made in, as Phony calls it; undefined where none was chosen. */
  readonly locale: string | undefined;
  readonly evidence: Evidence;
  /** A method as an argument (`faker.person.firstName` without a call), as the generator that it is here; undefined for anything else. */
  readonly generatorOf: (argument: ts.Expression) => string | undefined;
}

/** What a call becomes. */
export interface Native {
  /** The member behind the root: `name().first`. */
  readonly member: string;
  /** Whether the member stands on the root itself and is drawn by `generate`: `Phony.email().generate()`. */
  readonly onRoot?: boolean;
  /** How the arguments change. */
  readonly edits: readonly Edit[];
  /** Whether options remain as the argument. */
  readonly options: boolean;
  /** How many values: the argument that remains (`true`), or this text. */
  readonly count?: true | string;
  /** Whether the value is relative to the reference date, and the call says of none. */
  readonly clock?: boolean;
}

/** What a call becomes, or why it stays. */
export type Outcome = Native | string;

/** Rewrites the calls of one function of another library. */
export type Mapping = (call: Call) => Outcome;

/** The functions of a library by their names: how their calls are rewritten, or why they all stay. */
export type MappingTable = Readonly<Record<string, Mapping | string>>;
