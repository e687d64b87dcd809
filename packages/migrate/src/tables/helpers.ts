import ts from 'typescript';
import type { Edit, Mapping } from '../mapping/Mapping.ts';
import { REASON } from '../mapping/Reason.ts';
import { withoutWrapping } from '../source/withoutWrapping.ts';

/** A helper of the one thing that it is given. */
export function ofFirst(member: string): Mapping {
  return ({ args }) => {
    if (args.length !== 1) return args.length === 0 ? REASON.unseen : REASON.manyArguments;
    return ts.isSpreadElement(args[0]!) ? REASON.unseen : { member, edits: [], options: true };
  };
}

/**
 * Some of a list. Where more are asked for than there are, faker and chance give all, and Phony throws: so the list must be seen to be long
 * enough.
 * @param usual how many when nothing says so; default: from one to all
 */
export function fewOf(member: string, usual?: string): Mapping {
  return ({ args, evidence }) => {
    const [list, count] = args;
    if (list === undefined || ts.isSpreadElement(list)) return REASON.unseen;
    if (args.length > 2) return REASON.manyArguments;
    const before: Edit = { kind: 'open', at: list.getStart(), text: '{ values: ' };
    if (count === undefined) {
      if (usual === undefined) return { member, edits: [], options: true };
      const after: Edit = { kind: 'close', at: list.end, text: `, count: ${usual} }` };
      return { member, edits: [before, after], options: true };
    }
    const most = mostOf(count, evidence.literal);
    if (most === undefined) return REASON.unseen;
    if (most > (evidence.lengthOf(list) ?? 0)) return REASON.tooFew;
    const named: Edit = { kind: 'open', at: count.getStart(), text: 'count: ' };
    return { member, edits: [before, named, { kind: 'close', at: count.end, text: ' }' }], options: true };
  };
}

/** The most that a count or a range of counts can be. */
function mostOf(count: ts.Expression, literal: (node: ts.Expression) => unknown): number | undefined {
  const value = withoutWrapping(count);
  if (!ts.isObjectLiteralExpression(value)) {
    const number = literal(value);
    return typeof number === 'number' ? number : undefined;
  }
  const bounds = value.properties.filter(ts.isPropertyAssignment);
  const max = bounds.find(({ name }) => name.getText() === 'max');
  const number = max === undefined || bounds.length !== 2 ? undefined : literal(max.initializer);
  return typeof number === 'number' ? number : undefined;
}

/** A list of what a function gives. faker's functions get the number as their second argument, Phony's as their first. */
export const multiple: Mapping = ({ args, evidence, generatorOf }) => {
  const [method, options] = args;
  if (method === undefined) return REASON.unseen;
  if (args.length > 2) return REASON.manyArguments;
  const generator = generatorOf(method);
  if (generator === undefined) {
    const parameters = evidence.parametersOf(method);
    if (parameters === undefined) return REASON.unseen;
    if (parameters > 0) return 'Phony gives the function the number first';
  }
  const edits: Edit[] =
    generator === undefined ? [] : [{ kind: 'replace', start: method.getStart(), end: method.end, text: generator }];
  const member = 'helpers().multiple';
  if (options === undefined) return { member, edits, options: true };
  const object = withoutWrapping(options);
  if (!ts.isObjectLiteralExpression(object)) return REASON.unseenOptions;
  if (object.properties.length === 0) return REASON.unseenOptions;
  const [count] = object.properties;
  const named =
    count !== undefined &&
    object.properties.length === 1 &&
    (ts.isPropertyAssignment(count) || ts.isShorthandPropertyAssignment(count)) &&
    count.name.getText() === 'count';
  if (!named) return REASON.unseenOptions;
  // The object around the count moves in front of the function.
  return {
    member,
    edits: [
      { kind: 'open', at: method.getStart(), text: '{ of: ' },
      ...edits,
      ...between(method, options, count),
      { kind: 'replace', start: count.end, end: options.end, text: ' }' },
    ],
    options: true,
  };
};

/** What stands between the function and its count goes, unless it is more than white space. */
function between(method: ts.Expression, options: ts.Expression, count: ts.Node): Edit[] {
  const text = method.getSourceFile().text.slice(method.end, options.getStart());
  return /^\s*,\s*$/.test(text)
    ? [{ kind: 'replace', start: method.end, end: count.getStart(), text: ', ' }]
    : [{ kind: 'replace', start: options.getStart(), end: count.getStart(), text: '' }];
}

/** A text of a regular expression that both read alike. */
export const pattern: Mapping = ({ args }) => {
  const given = args[0];
  if (args.length !== 1 || given === undefined) return REASON.manyArguments;
  if (!ts.isRegularExpressionLiteral(given)) return 'a text is a pattern of another kind in Phony';
  // faker reads no escapes and no look-around: it writes them down.
  if (/\\|\(\?/.test(given.text)) return 'faker reads less of regular expressions: its values are others';
  return { member: 'helpers().fromRegExp', edits: [], options: true };
};
