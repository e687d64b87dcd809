import ts from 'typescript';
import type { Call, Edit } from './Mapping.ts';
import { REASON } from './Reason.ts';

/** How an option is taken over. */
export interface OptionRule {
  /** What it is called in Phony; default: the same. */
  readonly as?: string;
  /** The values that Phony knows too: a list, or what each is called there. Others make the call stay. */
  readonly only?: readonly (string | number)[] | Readonly<Record<string, string>>;
  /** Whether only numbers are taken, not ranges. */
  readonly number?: boolean;
  /** Whether it is a length, whose range is `minLength` and `maxLength` in Phony. */
  readonly length?: boolean;
  /** Whether it tells the reference date. */
  readonly date?: boolean;
  /** A test of the value. */
  readonly when?: (value: ts.Expression, call: Call) => boolean;
}

/** The options that are taken over, by their names; a text is what one is called in Phony, `true` is the same name. */
export type OptionRules = Readonly<Record<string, OptionRule | string | true>>;

/** The options of a call, taken over. */
export interface TakenOptions {
  readonly edits: readonly Edit[];
  /** The names that were given. */
  readonly given: ReadonlySet<string>;
}

/** Takes over an object of options; a text is why it cannot be. */
export function takeOptions(object: ts.ObjectLiteralExpression, rules: OptionRules, call: Call): TakenOptions | string {
  const edits: Edit[] = [];
  const given = new Set<string>();
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return REASON.unseenOptions;
    const name = nameOf(property);
    if (name === undefined) return REASON.unseenOptions;
    const rule = ruleOf(rules, name);
    if (rule === undefined) return `Phony has no option ${name} there`;
    const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
    const changed = takeOption(property, value, name, rule, call);
    if (typeof changed === 'string') return changed;
    edits.push(...changed);
    given.add(name);
  }
  return { edits, given };
}

/** The name of a property that is written out. */
export function nameOf(property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): string | undefined {
  const { name } = property;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

function ruleOf(rules: OptionRules, name: string): OptionRule | undefined {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule === true) return {};
  return typeof rule === 'string' ? { as: rule } : rule;
}

function takeOption(
  property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  value: ts.Expression,
  name: string,
  rule: OptionRule,
  call: Call,
): readonly Edit[] | string {
  if (rule.length && ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(value)) {
    return takeLengthRange(property, value);
  }
  if ((rule.number || rule.length) && !call.evidence.isNumber(value)) {
    return ts.isObjectLiteralExpression(value) ? `Phony takes no range for ${name} there` : REASON.unseen;
  }
  if (rule.when !== undefined && !rule.when(value, call)) return `Phony does not take this ${name} there`;
  const changed = rule.only === undefined ? [] : takeValue(value, rule.only, name, call);
  if (typeof changed === 'string') return changed;
  const as = rule.as ?? name;
  if (as === name) return changed;
  if (ts.isPropertyAssignment(property)) {
    return [...changed, { kind: 'replace', start: property.name.getStart(), end: property.name.end, text: as }];
  }
  return [...changed, { kind: 'open', at: property.getStart(), text: `${as}: ` }];
}

/** A value that must be one of some. */
export function takeValue(
  value: ts.Expression,
  only: NonNullable<OptionRule['only']>,
  name: string,
  { evidence }: Call,
): readonly Edit[] | string {
  const literal = evidence.literal(value);
  if (literal === undefined) return REASON.unseen;
  if (Array.isArray(only)) {
    return only.includes(literal) ? [] : `Phony does not take this ${name} there`;
  }
  const here = Object.hasOwn(only, literal) ? (only as Readonly<Record<string, string>>)[literal] : undefined;
  if (here === undefined) return `Phony does not take this ${name} there`;
  if (here === literal) return [];
  // Within the quotes, which stay as they are.
  return [{ kind: 'replace', start: value.getStart() + 1, end: value.end - 1, text: here }];
}

const BOUNDS: Readonly<Record<string, string>> = { min: 'minLength', max: 'maxLength' };

/** `length: { min: 1, max: 5 }` becomes `minLength: 1, maxLength: 5`. */
function takeLengthRange(property: ts.PropertyAssignment, range: ts.ObjectLiteralExpression): readonly Edit[] | string {
  const bounds = range.properties;
  const edits: Edit[] = [];
  for (const bound of bounds) {
    if (!ts.isPropertyAssignment(bound) && !ts.isShorthandPropertyAssignment(bound)) return REASON.unseenOptions;
    const as = BOUNDS[nameOf(bound) ?? ''];
    if (as === undefined) return REASON.unseenOptions;
    edits.push(
      ts.isPropertyAssignment(bound)
        ? { kind: 'replace', start: bound.name.getStart(), end: bound.name.end, text: as }
        : { kind: 'open', at: bound.getStart(), text: `${as}: ` },
    );
  }
  if (bounds.length !== 2) return REASON.unseenOptions;
  return [
    { kind: 'replace', start: property.getStart(), end: bounds[0]!.getStart(), text: '' },
    ...edits,
    { kind: 'replace', start: bounds[1]!.end, end: property.end, text: '' },
  ];
}
