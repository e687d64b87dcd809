/** Whether a value is as it must be; from what the call was given. */
type Holds = (value: never, ...args: never[]) => boolean;

/** One way to call a method. */
export interface Case {
  readonly args: readonly unknown[];
  /** What each value satisfies beyond its shape, on both sides. */
  readonly is?: RegExp | Holds | undefined;
}

/** A call with arguments. */
export function call(is: Case['is'], ...args: unknown[]): Case {
  return { args, is };
}

/** A call for every combination of the values of options, each of which may be left out as well. */
export function options(values: Readonly<Record<string, readonly unknown[]>>, is?: Case['is']): Case[] {
  let combinations: Record<string, unknown>[] = [{}];
  for (const [name, list] of Object.entries(values)) {
    combinations = combinations.flatMap((given) => [given, ...list.map((value) => ({ ...given, [name]: value }))]);
  }
  return combinations.map((given) => ({ args: [given], is }));
}

/** The same checks for several ways to give arguments. */
export function calls(is: Case['is'], ...lists: readonly unknown[][]): Case[] {
  return lists.map((args) => ({ args, is }));
}
