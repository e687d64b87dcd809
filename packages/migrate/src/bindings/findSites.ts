import ts from 'typescript';
import { type LibraryModule, libraryModule } from '../source/Library.ts';
import type { Source } from '../source/Source.ts';
import type { LocalName, Site } from './Site.ts';

/** What replaces a module, or asks for the one that was replaced. */
const MOCKS: ReadonlySet<string> = new Set([
  ...['mock', 'doMock', 'unmock', 'dontMock', 'doUnmock', 'setMock', 'requireActual', 'requireMock', 'importActual'],
  ...['importMock', 'createMockFromModule', 'unstable_mockModule', 'module'],
]);

/** All places where a file loads one of the libraries, in their order. */
export function findSites(source: Source): Site[] {
  const sites: Site[] = [];
  const visit = (node: ts.Node): void => {
    const site = siteOf(node, source);
    if (site !== undefined) sites.push(site);
    ts.forEachChild(node, visit);
  };
  visit(source.file);
  return sites;
}

function siteOf(node: ts.Node, source: Source): Site | undefined {
  if (ts.isImportDeclaration(node)) return importSite(node, source);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return loaded(node.moduleSpecifier, 'export');
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return loaded(node.argument.literal, 'type');
  if (ts.isExternalModuleReference(node)) return loaded(node.expression, 'load');
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const [argument] = node.arguments;
  if (argument === undefined) return undefined;
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return loaded(argument, isMocked(node) ? 'mock' : 'load');
  if (ts.isIdentifier(expression) && expression.text === 'require') return requireSite(node, argument, source);
  if (ts.isPropertyAccessExpression(expression) && MOCKS.has(expression.name.text)) return loaded(argument, 'mock');
  return undefined;
}

/** `vi.mock(import('@faker-js/faker'))` */
function isMocked({ parent }: ts.Node): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    MOCKS.has(parent.expression.name.text)
  );
}

function moduleOf(node: ts.Node): { module: LibraryModule; literal: ts.StringLiteralLike } | undefined {
  if (!ts.isStringLiteralLike(node)) return undefined;
  const module = libraryModule(node.text);
  return module === undefined ? undefined : { module, literal: node };
}

function loaded(node: ts.Node, other: NonNullable<Site['other']>): Site | undefined {
  const found = moduleOf(node);
  return found === undefined ? undefined : { ...found, names: [], declaration: undefined, other };
}

function importSite(node: ts.ImportDeclaration, source: Source): Site | undefined {
  const found = moduleOf(node.moduleSpecifier);
  if (found === undefined) return undefined;
  const names: LocalName[] = [];
  const clause = node.importClause;
  const whole = clause?.isTypeOnly ?? false;
  const add = (imported: string, name: ts.Identifier, specifier?: ts.ImportSpecifier): void => {
    const symbol = source.symbolOf(name);
    const typeOnly = whole || (specifier?.isTypeOnly ?? false);
    if (symbol !== undefined) names.push({ imported, symbol, name, specifier, typeOnly });
  };
  if (clause?.name !== undefined) add('default', clause.name);
  const bindings = clause?.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) add('*', bindings.name);
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const each of bindings.elements) add((each.propertyName ?? each.name).text, each.name, each);
  }
  return { ...found, names, declaration: node };
}

function requireSite(call: ts.CallExpression, argument: ts.Expression, source: Source): Site | undefined {
  const found = moduleOf(argument);
  if (found === undefined) return undefined;
  const member = ts.isPropertyAccessExpression(call.parent) ? call.parent : undefined;
  const { parent } = member ?? call;
  const declared = ts.isVariableDeclaration(parent) && parent.initializer === (member ?? call) ? parent : undefined;
  const top = declared !== undefined && ts.isSourceFile(declared.parent.parent.parent);
  if (declared === undefined || !top) return { ...found, names: [], declaration: undefined, other: 'load' };
  const names: LocalName[] = [];
  const add = (imported: string, name: ts.Identifier, specifier?: ts.BindingElement): void => {
    const symbol = source.symbolOf(name);
    if (symbol !== undefined) names.push({ imported, symbol, name, specifier, typeOnly: false });
  };
  if (ts.isIdentifier(declared.name)) {
    add(member?.name.text ?? '*', declared.name);
  } else if (member === undefined && ts.isObjectBindingPattern(declared.name)) {
    for (const each of declared.name.elements) {
      const { name, propertyName, initializer, dotDotDotToken } = each;
      const plain = ts.isIdentifier(name) && initializer === undefined && dotDotDotToken === undefined;
      const imported = propertyName ?? name;
      if (!plain || !ts.isIdentifier(imported)) return { ...found, names: [], declaration: undefined, other: 'load' };
      add(imported.text, name, each);
    }
  } else {
    return { ...found, names: [], declaration: undefined, other: 'load' };
  }
  return { ...found, names, declaration: declared };
}
