import ts from 'typescript';
import type { LocalName } from './Site.ts';
import type { Made } from './Use.ts';

/**
 * How a variable is made a chance: `new Chance(42)`, `Chance()`, `new Chance.Chance()`, `require('chance').Chance()`; undefined for any
 * other variable.
 * @param nameOf the name of the library that an identifier stands for
 */
export function chanceMade(
  declaration: ts.VariableDeclaration,
  nameOf: (node: ts.Identifier) => LocalName | undefined,
): Made | undefined {
  const call = declaration.initializer;
  if (call === undefined || !ts.isIdentifier(declaration.name)) return undefined;
  if (!ts.isNewExpression(call) && !ts.isCallExpression(call)) return undefined;
  const seed = call.arguments?.[0];
  const made = { declaration, call, seed };
  let called: ts.Expression = call.expression;
  if (ts.isPropertyAccessExpression(called) && called.name.text === 'Chance') called = called.expression;
  if (ts.isParenthesizedExpression(called)) called = called.expression;
  if (ts.isPropertyAccessExpression(called) && called.name.text === 'Chance') called = called.expression;
  if (ts.isIdentifier(called)) {
    const constructed = nameOf(called);
    return constructed === undefined ? undefined : { ...made, constructed };
  }
  return loadsChance(called) ? { ...made, constructed: undefined } : undefined;
}

function loadsChance(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'require')
    return false;
  const [name] = node.arguments;
  return name !== undefined && ts.isStringLiteralLike(name) && name.text === 'chance';
}
