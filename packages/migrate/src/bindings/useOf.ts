import ts from 'typescript';
import { REASON } from '../mapping/Reason.ts';
import type { Library } from '../source/Library.ts';
import type { LocalName } from './Site.ts';
import type { Use } from './Use.ts';

const DATE_SETTERS: ReadonlySet<string> = new Set(['setDefaultRefDate', 'setFakerDefaultRefDate', 'defaultRefDate']);

/**
 * What is done with a drawer.
 * @param node what names it
 * @param name the name that the file has it by
 * @param own the function that `node` names, of libraries whose functions are imported themselves
 */
export function useOf(node: ts.Expression, library: Library, name: LocalName | undefined, own?: string): Use {
  if (isSpied(node)) return { node, name, kind: 'spied', reason: REASON.spied };
  const use = { node, name };
  if (own !== undefined) return useOfMethod(use, node, own, own === 'seed');
  const module = memberOf(node);
  if (typeof module === 'string') return { ...use, kind: 'left', reason: module };
  const first = module.name.text;
  if (library === 'chance') return useOfMethod(use, module, first, false);
  if (first === 'seed') return useOfMethod(use, module, first, true);
  if (DATE_SETTERS.has(first))
    return { ...use, kind: 'date', reason: 'Phony has its reference date from configure or seed' };
  if (['definitions', 'rawDefinitions', 'getMetadata'].includes(first)) {
    return { ...use, kind: 'left', reason: "it tells of faker's own data" };
  }
  const method = memberOf(module);
  if (typeof method === 'string') return { ...use, kind: 'left', reason: method };
  return useOfMethod(use, method, `${first}.${method.name.text}`, false);
}

function useOfMethod(
  use: { readonly node: ts.Node; readonly name: LocalName | undefined },
  method: ts.Expression,
  key: string,
  seeds: boolean,
): Use {
  const { parent } = method;
  if (ts.isCallExpression(parent) && parent.expression === method) {
    if (parent.questionDotToken !== undefined) return { ...use, kind: 'left', reason: REASON.chained };
    return seeds ? { ...use, kind: 'seed', call: parent } : { ...use, kind: 'call', call: parent, key };
  }
  if (ts.isExportSpecifier(parent)) return { ...use, kind: 'left', reason: 'exported' };
  return { ...use, kind: 'method', method, key, reason: REASON.alias };
}

/** The member that an expression is asked for, or why none is seen. */
function memberOf(node: ts.Expression): ts.PropertyAccessExpression | string {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
    return parent.questionDotToken === undefined ? parent : REASON.chained;
  }
  if (ts.isElementAccessExpression(parent) && parent.expression === node) return REASON.computed;
  if (ts.isExportSpecifier(parent) || ts.isExportAssignment(parent)) return 'exported';
  return REASON.value;
}

/** `vi.spyOn(faker.person, 'firstName')`, `faker.person.firstName = …`, `chance = new Chance()` */
function isSpied(node: ts.Node): boolean {
  let whole = node;
  while (ts.isPropertyAccessExpression(whole.parent) && whole.parent.expression === whole) whole = whole.parent;
  const { parent } = whole;
  if (ts.isCallExpression(parent) && parent.arguments.some((argument) => argument === whole)) {
    const { expression } = parent;
    return (
      ts.isPropertyAccessExpression(expression) && /^(?:spyOn|replaceProperty|mocked|stub)$/.test(expression.name.text)
    );
  }
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === whole &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}
