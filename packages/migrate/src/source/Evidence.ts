import ts from 'typescript';
import { withoutWrapping } from './withoutWrapping.ts';

/** What can be told of an expression without running it. */
export interface Evidence {
  readonly isNumber: (node: ts.Expression) => boolean;
  /** Numbers, and big ones. */
  readonly isInteger: (node: ts.Expression) => boolean;
  readonly isText: (node: ts.Expression) => boolean;
  /** The value of a literal, of texts and numbers. */
  readonly literal: (node: ts.Expression) => string | number | undefined;
  /** How many elements an array has: a literal, or a constant that is one. */
  readonly lengthOf: (node: ts.Expression) => number | undefined;
  /** How many parameters a function has that is written here, or declared in the file; undefined for anything else. */
  readonly parametersOf: (node: ts.Expression) => number | undefined;
}

/** What the checker of a program can tell. */
export function evidenceOf(checker: ts.TypeChecker): Evidence {
  const is = (node: ts.Expression, flags: ts.TypeFlags): boolean => {
    const type = checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.every((part) => (part.flags & flags) !== 0);
  };
  return {
    // What has a length of another kind is no argument of these libraries.
    isNumber: (node) =>
      (ts.isPropertyAccessExpression(node) && node.name.text === 'length') || is(node, ts.TypeFlags.NumberLike),
    isInteger: (node) => is(node, ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike),
    isText: (node) => is(node, ts.TypeFlags.StringLike),
    literal: literalOf,
    lengthOf: (node) => lengthOf(node, checker),
    parametersOf: (node) => parametersOf(node, checker),
  };
}

function literalOf(node: ts.Expression): string | number | undefined {
  const value = withoutWrapping(node);
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isNumericLiteral(value)) return Number(value.text);
  if (ts.isPrefixUnaryExpression(value) && value.operator === ts.SyntaxKind.MinusToken) {
    const { operand } = value;
    if (ts.isNumericLiteral(operand)) return -Number(operand.text);
  }
  return undefined;
}

function lengthOf(node: ts.Expression, checker: ts.TypeChecker): number | undefined {
  const value = withoutWrapping(node);
  if (ts.isArrayLiteralExpression(value)) {
    return value.elements.some(ts.isSpreadElement) ? undefined : value.elements.length;
  }
  const list = ts.isIdentifier(value) ? constantOf(value, checker) : undefined;
  return list !== undefined && ts.isArrayLiteralExpression(list) ? lengthOf(list, checker) : undefined;
}

function parametersOf(node: ts.Expression, checker: ts.TypeChecker): number | undefined {
  const value = withoutWrapping(node);
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return value.parameters.length;
  if (!ts.isIdentifier(value)) return undefined;
  const declaration = checker.getSymbolAtLocation(value)?.valueDeclaration;
  if (declaration !== undefined && ts.isFunctionDeclaration(declaration)) return declaration.parameters.length;
  const constant = constantOf(value, checker);
  return constant === undefined || ts.isIdentifier(constant) ? undefined : parametersOf(constant, checker);
}

/** What a constant of the file was made with. */
function constantOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | undefined {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  const constant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return constant && declaration.initializer !== undefined ? withoutWrapping(declaration.initializer) : undefined;
}
