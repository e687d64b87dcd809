import ts from 'typescript';
import { withoutWrapping } from '../source/withoutWrapping.ts';
import type { Call, Edit, Mapping, Native } from './Mapping.ts';
import { nameOf } from './options.ts';
import { REASON } from './Reason.ts';

type Property = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/**
 * A mapping of falso's functions, whose option `length` asks for a list: `randEmail({ length: 3 })` is `Phony.email().batch(3)`.
 * @param mapping of the function without the option
 */
export function listed(mapping: Mapping): Mapping {
  return (call) => {
    const given = call.args[0];
    const object = given === undefined ? undefined : withoutWrapping(given);
    if (call.args.length !== 1 || object === undefined || !ts.isObjectLiteralExpression(object)) return mapping(call);
    const properties = object.properties.filter(
      (each): each is Property => ts.isPropertyAssignment(each) || ts.isShorthandPropertyAssignment(each),
    );
    const length = properties.find((each) => nameOf(each) === 'length');
    if (length === undefined) return mapping(call);
    if (properties.length !== object.properties.length) return REASON.unseenOptions;
    const count = countOf(length);
    if (!call.evidence.isNumber(count) && !ts.isIdentifier(count)) return REASON.unseen;
    if (properties.length > 1) return withOthers(mapping, call, object, length, count);
    const alone = mapping({ ...call, args: [] });
    if (typeof alone === 'string') return alone;
    const around: Edit[] = [
      { kind: 'replace', start: given!.getStart(), end: count.getStart(), text: '' },
      { kind: 'replace', start: count.end, end: given!.end, text: '' },
    ];
    if (!alone.options) return { ...alone, edits: around, count: true };
    // What the function does by itself is an option here, which takes the place of the count: that goes behind.
    const options = alone.edits.map((edit) => edit.text).join('');
    const replaced: Edit = { kind: 'replace', start: given!.getStart(), end: given!.end, text: options };
    return { ...alone, edits: [replaced], count: count.getText() };
  };
}

const countOf = (length: Property): ts.Expression =>
  ts.isPropertyAssignment(length) ? length.initializer : length.name;

function withOthers(
  mapping: Mapping,
  call: Call,
  object: ts.ObjectLiteralExpression,
  length: Property,
  count: ts.Expression,
): Native | string {
  const others = ts.factory.createNodeArray(object.properties.filter((each) => each !== length));
  // The object without the length, at the places of the one that is there.
  const rest = Object.create(object, { properties: { value: others } }) as ts.ObjectLiteralExpression;
  const outcome = mapping({ ...call, args: [rest] });
  if (typeof outcome === 'string') return outcome;
  const index = object.properties.indexOf(length);
  const next = object.properties[index + 1];
  const gone: Edit =
    next === undefined
      ? { kind: 'replace', start: object.properties[index - 1]!.end, end: length.end, text: '' }
      : { kind: 'replace', start: length.getStart(), end: next.getStart(), text: '' };
  return { ...outcome, edits: [...outcome.edits, gone], count: count.getText() };
}
