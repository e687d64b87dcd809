import ts from 'typescript';
import type { Source } from '../source/Source.ts';

/** How the file has `Phony` already. */
export interface PhonyName {
  /** The name it goes by. */
  readonly name: string;
  /** An import or `require` of `phony` that has other names: this one is added behind the last. */
  readonly last?: ts.Node;
  /** Whether nothing is to be added. */
  readonly there: boolean;
}

/** The name of `Phony` in a file: that of an import which is there, else one that nothing else has. */
export function phonyName(source: Source): PhonyName {
  const taken = namesOf(source.file);
  let last: ts.Node | undefined;
  for (const statement of source.file.statements) {
    for (const { imported, local, end } of phonyImports(statement)) {
      last = end;
      if (imported === 'Phony' && taken.get(local.text) === mentionsOf(local, source)) {
        return { name: local.text, there: true };
      }
    }
  }
  const name = freeName(['Phony', 'PhonyData'], taken);
  return { name, there: false, ...(last === undefined ? {} : { last }) };
}

interface ImportedName {
  readonly imported: string;
  readonly local: ts.Identifier;
  readonly end: ts.Node;
}

function phonyImports(statement: ts.Statement): ImportedName[] {
  if (ts.isImportDeclaration(statement) && isPhony(statement.moduleSpecifier)) {
    const { importClause: clause } = statement;
    const bindings = clause?.namedBindings;
    if (clause?.isTypeOnly || bindings === undefined || !ts.isNamedImports(bindings)) return [];
    return bindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((each) => ({
        imported: (each.propertyName ?? each.name).text,
        local: each.name,
        end: bindings.elements.at(-1)!,
      }));
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    const required =
      initializer !== undefined &&
      ts.isCallExpression(initializer) &&
      initializer.expression.getText() === 'require' &&
      initializer.arguments[0] !== undefined &&
      isPhony(initializer.arguments[0]);
    if (!required || !ts.isObjectBindingPattern(name)) return [];
    return name.elements.flatMap((each) =>
      ts.isIdentifier(each.name)
        ? [{ imported: (each.propertyName ?? each.name).getText(), local: each.name, end: name.elements.at(-1)! }]
        : [],
    );
  });
}

const isPhony = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && node.text === 'phony';

/** Names that stand for something, and how often. */
export function namesOf(file: ts.SourceFile): Map<string, number> {
  const names = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node)) names.set(node.text, (names.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isImportSpecifier(parent) && parent.propertyName === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

/** How often a name stands for what it is declared as here, the declaration included. */
function mentionsOf(declared: ts.Identifier, source: Source): number {
  const symbol = source.symbolOf(declared);
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === declared.text && !isMember(node)) {
      if (node === declared || source.symbolOf(node) === symbol) count++;
    }
    ts.forEachChild(node, visit);
  };
  visit(source.file);
  return count;
}

/** The first of some names that nothing in the file has; it is taken then. */
export function freeName(wanted: readonly string[], taken: Map<string, number>): string {
  for (let number = 1; ; number++) {
    for (const each of wanted) {
      const name = number === 1 ? each : `${each}${number}`;
      if (taken.has(name)) continue;
      taken.set(name, 1);
      return name;
    }
  }
}
