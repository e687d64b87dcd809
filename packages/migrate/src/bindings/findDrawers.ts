import ts from 'typescript';
import { REASON } from '../mapping/Reason.ts';
import type { Source } from '../source/Source.ts';
import { LOCALES } from '../tables/locales.ts';
import { chanceMade } from './chanceMade.ts';
import type { LocalName, Site } from './Site.ts';
import type { Drawer, Use } from './Use.ts';
import { useOf } from './useOf.ts';

/** What draws in a file, and all that is done with it. Names that draw nothing (`Faker`, `en`) are of one drawer that stays. */
export function findDrawers(source: Source, sites: readonly Site[]): Drawer[] {
  const drawers = new Map<string, Drawer>();
  const instances = new Map<ts.Symbol, Drawer>();
  const names = new Map<ts.Symbol, { name: LocalName; site: Site }>();
  for (const site of sites) for (const name of site.names) names.set(name.symbol, { name, site });

  const drawer = (key: string, make: () => Omit<Drawer, 'uses'>): Drawer => {
    const found = drawers.get(key) ?? { ...make(), uses: [] };
    drawers.set(key, found);
    return found;
  };
  const addMade = (declaration: ts.VariableDeclaration): void => {
    const made = chanceMade(declaration, (id) => {
      const symbol = source.symbolOf(id);
      const found = symbol === undefined ? undefined : names.get(symbol);
      return found?.site.module.library === 'chance' ? found.name : undefined;
    });
    const symbol = made === undefined ? undefined : source.symbolOf(declaration.name as ts.Identifier);
    if (made === undefined || symbol === undefined) return;
    const stays = staying(made.declaration, source.evidence.isNumber, source.evidence.isText, made.seed, made.call);
    instances.set(
      symbol,
      drawer(`chance ${declaration.pos}`, () => ({
        library: 'chance',
        locale: undefined,
        made,
        ...(stays === undefined ? {} : { stays }),
      })),
    );
  };
  const findMade = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node)) addMade(node);
    ts.forEachChild(node, findMade);
  };
  findMade(source.file);

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isPropertyName(node)) {
      const symbol = source.symbolOf(node);
      const instance = symbol === undefined ? undefined : instances.get(symbol);
      const found = symbol === undefined ? undefined : names.get(symbol);
      if (instance !== undefined && node !== instance.made?.declaration.name) {
        instance.uses.push(useOf(node, 'chance', undefined));
      } else if (found !== undefined && node !== found.name.name && !isOwnName(node, found.name)) {
        add(node, found.name, found.site);
      }
    }
    ts.forEachChild(node, visit);
  };
  const add = (node: ts.Identifier, name: LocalName, site: Site): void => {
    // The constructor of a chance is used by what it makes.
    const maker = [...drawers.values()].find(({ made }) => made !== undefined && contains(made.call.expression, node));
    if (maker !== undefined) return;
    const { expression, imported } = memberOf(node, name);
    const { library, locale } = site.module;
    if (name.typeOnly || isType(node)) {
      drawer('types', () => ({ library, locale: undefined })).uses.push({
        node,
        name,
        kind: 'type',
        reason: REASON.type,
      });
      return;
    }
    drawerOf(name, imported, library, locale).uses.push(useOfNamed(expression, name, imported, library));
  };
  const drawerOf = (
    name: LocalName,
    imported: string,
    library: Drawer['library'],
    locale: string | undefined,
  ): Drawer => {
    if (library === 'falso') return drawer('falso', () => ({ library, locale: undefined }));
    const code = library === 'faker' ? (imported === 'faker' ? locale : fakerCode(imported)) : undefined;
    if (library === 'faker' && (isFaker(imported) || imported === 'simpleFaker')) {
      const tag = code === undefined ? undefined : LOCALES.get(code);
      const key = `faker ${imported} ${locale ?? ''} ${source.symbolOf(name.name)?.name ?? ''}`;
      return drawer(key, () => ({
        library,
        locale: tag,
        ...(code !== undefined && tag === undefined ? { stays: `Phony has no locale ${code}` } : {}),
      }));
    }
    return drawer(`${library} others`, () => ({ library, locale: undefined }));
  };
  visit(source.file);
  return [...drawers.values()];
}

function useOfNamed(expression: ts.Expression, name: LocalName, imported: string, library: Drawer['library']): Use {
  if (library === 'faker' && !isFaker(imported) && imported !== 'simpleFaker') {
    const reason = imported === '*' || imported === 'default' ? REASON.value : `${imported} is faker's own`;
    return { node: expression, name, kind: 'left', reason };
  }
  if (library === 'chance') return { node: expression, name, kind: 'left', reason: REASON.value };
  return useOf(expression, library, name, library === 'falso' ? imported : undefined);
}

/** `F.faker` of `import * as F`: the member, and what it is called in the module. */
function memberOf(node: ts.Identifier, name: LocalName): { expression: ts.Expression; imported: string } {
  const { parent } = node;
  const member = ts.isPropertyAccessExpression(parent) && parent.expression === node && !parent.questionDotToken;
  return name.imported === '*' && member
    ? { expression: parent, imported: parent.name.text }
    : { expression: node, imported: name.imported };
}

const isFaker = (imported: string): boolean => /^faker(?:$|[A-Z])/.test(imported);

/** The code of a faker's locale: `de_AT` of `fakerDE_AT`; undefined for `faker` itself. */
export function fakerCode(imported: string): string | undefined {
  const found = /^faker([A-Z]+)((?:_\w+)?)$/.exec(imported);
  return found === null ? undefined : `${found[1]!.toLowerCase()}${found[2]}`;
}

function staying(
  declaration: ts.VariableDeclaration,
  isNumber: (node: ts.Expression) => boolean,
  isText: (node: ts.Expression) => boolean,
  seed: ts.Expression | undefined,
  call: ts.NewExpression | ts.CallExpression,
): string | undefined {
  const statement = declaration.parent.parent;
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length > 1) return REASON.value;
  if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return 'exported';
  if ((call.arguments?.length ?? 0) > 1) return REASON.seedUnseen;
  return seed === undefined || isNumber(seed) || isText(seed) ? undefined : REASON.seedUnseen;
}

/** Names of properties, members and attributes, which no variable stands behind. */
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    (ts.isImportSpecifier(parent) && parent.propertyName === node) ||
    (ts.isExportSpecifier(parent) && parent.propertyName !== undefined && parent.name === node)
  );
}

/** The other name in `{ faker as f }`. */
const isOwnName = (node: ts.Identifier, { specifier }: LocalName): boolean => node.parent === specifier;

function isType(node: ts.Node): boolean {
  for (let up = node.parent; up !== undefined; up = up.parent) {
    if (ts.isTypeNode(up) && !ts.isExpressionWithTypeArguments(up)) return true;
    if (ts.isExpression(up) || ts.isStatement(up)) return false;
  }
  return false;
}

const contains = (outer: ts.Node, inner: ts.Node): boolean => outer.pos <= inner.pos && inner.end <= outer.end;
