import ts from 'typescript';
import { withoutWrapping } from '../source/withoutWrapping.ts';
import type { Call, Edit, Mapping, Native, Outcome } from './Mapping.ts';
import { type OptionRule, type OptionRules, takeOptions, takeValue } from './options.ts';
import { REASON } from './Reason.ts';

/** An argument by its place. */
export interface PlaceRule extends OptionRule {
  /** The option that it is in Phony. */
  readonly as: string;
  /** What it must be seen to be; default: a number. */
  readonly is?: 'number' | 'text' | 'any';
}

/** How the calls of a function are taken over. */
export interface Taking {
  /** Options of an object that is the only argument. */
  readonly options?: OptionRules;
  /** Arguments by their places. */
  readonly places?: readonly PlaceRule[];
  /** What the other library does by itself and Phony must be told, by Phony's names: their values as text. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Options in the other library's names that stand for a default above. */
  readonly unless?: Readonly<Record<string, readonly string[]>>;
  /** Options that must be given, by the other library's names. */
  readonly needs?: readonly string[];
  /** Whether the member stands on the root itself: `Phony.email()`. */
  readonly onRoot?: boolean;
  /** Whether values are relative to the reference date. */
  readonly clock?: boolean;
  /** Whether Phony has it in English alone. */
  readonly english?: boolean;
  /** Locales in which Phony does not have it. */
  readonly notIn?: readonly string[];
}

/** A mapping to a member of Phony that takes options, or none. */
export function take(member: string, taking: Taking = {}): Mapping {
  return (call) => {
    const { locale } = call;
    if (taking.english && locale !== undefined && !locale.startsWith('en')) return REASON.english;
    if (locale !== undefined && taking.notIn?.includes(locale)) return REASON.locale;
    return taken(member, taking, call);
  };
}

function taken(member: string, taking: Taking, call: Call): Outcome {
  const { args } = call;
  const native = (edits: readonly Edit[], options: boolean, given: ReadonlySet<string>): Native => ({
    member,
    edits,
    options,
    ...(taking.onRoot ? { onRoot: true } : {}),
    ...(taking.clock && !given.has('refDate') && !given.has('from') ? { clock: true } : {}),
  });
  if (args.length === 0) {
    if (taking.needs !== undefined) return REASON.unseenOptions;
    const filled = defaultsText(taking, new Set());
    // The empty parentheses are filled by the rewriter, which knows where they are.
    return filled === '' ? native([], false, new Set()) : native([filling(filled)], true, new Set());
  }
  const first = withoutWrapping(args[0]!);
  if (args.length === 1 && taking.options !== undefined && ts.isObjectLiteralExpression(first)) {
    const found = takeOptions(first, taking.options, call);
    if (typeof found === 'string') return found;
    if (taking.needs?.some((name) => !found.given.has(name))) return REASON.unseenOptions;
    const more = defaultsText(taking, found.given);
    const last = first.properties.at(-1);
    const edits: Edit[] = [...found.edits];
    if (more !== '') {
      edits.push(
        last === undefined
          ? { kind: 'replace', start: first.getStart(), end: first.end, text: `{ ${more} }` }
          : { kind: 'close', at: last.end, text: `, ${more}` },
      );
    }
    return native(edits, true, found.given);
  }
  return byPlace(taking, call, native);
}

function byPlace(
  taking: Taking,
  call: Call,
  native: (edits: readonly Edit[], options: boolean, given: ReadonlySet<string>) => Native,
): Outcome {
  const { args, evidence } = call;
  const places = taking.places ?? [];
  if (places.length === 0) return taking.options === undefined ? REASON.manyArguments : REASON.unseen;
  if (args.length > places.length) return REASON.manyArguments;
  const edits: Edit[] = [];
  const given = new Set<string>();
  for (const [index, arg] of args.entries()) {
    if (ts.isSpreadElement(arg)) return REASON.unseen;
    const { as, is = 'number', only } = places[index]!;
    if (is === 'number' && !evidence.isNumber(arg)) return REASON.unseen;
    if (is === 'text' && !evidence.isText(arg)) return REASON.unseen;
    const { when } = places[index]!;
    if (when !== undefined && !when(arg, call)) return `Phony does not take this ${as} there`;
    if (only !== undefined) {
      const changed = takeValue(arg, only, as, call);
      if (typeof changed === 'string') return changed;
      edits.push(...changed);
    }
    const short = ts.isIdentifier(arg) && arg.text === as ? '' : `${as}: `;
    const text = `${index === 0 ? '{ ' : ''}${short}`;
    if (text !== '') edits.push({ kind: 'open', at: arg.getStart(), text });
    given.add(as);
  }
  const more = defaultsText(taking, given);
  edits.push({ kind: 'close', at: args.at(-1)!.end, text: `${more === '' ? '' : `, ${more}`} }` });
  return native(edits, true, given);
}

/** The defaults that were not given, as text: `max: 1, min: 0`. */
function defaultsText({ defaults = {}, unless = {} }: Taking, given: ReadonlySet<string>): string {
  return Object.entries(defaults)
    .filter(([name]) => !given.has(name) && !(unless[name] ?? []).some((other) => given.has(other)))
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

/** Options between empty parentheses: the rewriter puts them in place. */
export const FILL = -1;
const filling = (text: string): Edit => ({ kind: 'open', at: FILL, text: `{ ${text} }` });
