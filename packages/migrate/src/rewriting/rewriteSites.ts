import ts from 'typescript';
import type { LocalName, Site } from '../bindings/Site.ts';
import type { Edits } from './Edits.ts';
import { movedModule } from './movable.ts';
import type { PhonyName } from './names.ts';
import { linesOf, type Style, statementOf, styleOf } from './Style.ts';

/** How the sites of a file change. */
export interface SiteChanges {
  readonly sites: readonly Site[];
  /** The names that something in the file still needs. */
  readonly needed: ReadonlySet<LocalName>;
  readonly phony: PhonyName;
  /** Whether `Phony` is used. */
  readonly usesPhony: boolean;
  /** Whether the file uses what no version of faker has that `phony/faker` follows. */
  readonly older: boolean;
  /** Where `Phony` is brought in when no site can do it: in front of this statement. */
  readonly fallback: ts.Statement | undefined;
}

/**
 * Lets the sites bring `Phony`, what stays of faker from `phony/faker`, and nothing that is not needed any more.
 * @returns whether what stays of faker stays with faker itself: `phony/faker` lacks something of it
 */
export function rewriteSites({ sites, needed, phony, usesPhony, older, fallback }: SiteChanges, edits: Edits): boolean {
  const file = sites[0]!.literal.getSourceFile();
  let missing = usesPhony && !phony.there;
  if (missing && phony.last !== undefined) {
    const renamed = ts.isImportSpecifier(phony.last) ? 'Phony as ' : 'Phony: ';
    edits.close(phony.last.end, `, ${phony.name === 'Phony' ? '' : renamed}${phony.name}`);
    missing = false;
  }
  // All of faker's modules move, or none: what a file has of one must fit what it has of another.
  const faker = sites.filter(({ module }) => module.name.startsWith('@faker-js/'));
  const moves =
    !older &&
    faker.every((site) => movedModule({ ...site, names: site.names.filter((name) => needed.has(name)) }) !== undefined);
  for (const site of sites) {
    const { declaration, names, literal } = site;
    const kept = names.filter((name) => needed.has(name) || !isEditable(site));
    const moved = moves ? movedModule({ ...site, names: kept }) : undefined;
    const provides = missing && isEditable(site) && names.some((name) => !name.typeOnly) && names.length > 0;
    if (provides) missing = false;
    if (declaration === undefined || names.length === 0 || kept.length > 0) {
      if (provides) edits.open(statementOf(declaration!).getStart(), statementFor(site, phony, file));
      if (names.length > kept.length) dropNames(names, kept, edits);
      if (moved !== undefined) edits.replace(literal.getStart() + 1, literal.end - 1, moved);
    } else if (provides) {
      becomePhony(site, declaration, phony, styleOf(statementOf(declaration), literal, file), edits);
    } else {
      dropDeclaration(declaration, edits);
    }
  }
  if (missing && fallback !== undefined) {
    const literal = sites.find(({ module }) => module.library === 'chance')?.literal ?? sites[0]!.literal;
    edits.open(fallback.getStart(), loading('require', phony, 'const', styleOf(fallback, literal, file)));
  }
  return !moves;
}

const isEditable = ({ declaration }: Site): boolean => declaration !== undefined;

function loading(form: 'import' | 'require', { name }: PhonyName, keyword: string, style: Style): string {
  const { quote, semicolon, eol, space } = style;
  const module = `${quote}phony${quote}`;
  return form === 'import'
    ? `import {${space}${name === 'Phony' ? name : `Phony as ${name}`}${space}} from ${module}${semicolon}${eol}`
    : `${keyword} {${space}${name === 'Phony' ? name : `Phony: ${name}`}${space}} = require(${module})${semicolon}${eol}`;
}

function statementFor({ declaration, literal }: Site, phony: PhonyName, file: ts.SourceFile): string {
  const statement = statementOf(declaration!);
  const style = styleOf(statement, literal, file);
  if (ts.isImportDeclaration(declaration!)) return loading('import', phony, '', style);
  return loading('require', phony, /^\w+/.exec(statement.getText())![0], style);
}

/** The site itself brings `Phony`, and nothing else. */
function becomePhony(
  { literal, names }: Site,
  declaration: NonNullable<Site['declaration']>,
  { name }: PhonyName,
  { quote, space }: Style,
  edits: Edits,
): void {
  const first = names[0]!.specifier;
  const last = names.at(-1)!.specifier;
  const isImport = ts.isImportDeclaration(declaration);
  const brought = name === 'Phony' ? name : `Phony${isImport ? ' as' : ':'} ${name}`;
  const whole = isImport ? declaration.importClause! : declaration.name;
  if (first !== undefined && last !== undefined) edits.replace(first.getStart(), last.end, brought);
  else edits.replace(whole.getStart(), whole.end, `{${space}${brought}${space}}`);
  if (isImport) edits.replace(literal.getStart() + 1, literal.end - 1, 'phony');
  else
    edits.replace(declaration.initializer!.getStart(), declaration.initializer!.end, `require(${quote}phony${quote})`);
}

/** Takes names out of a list: those in front of a kept one with what follows them, those behind the last with the comma before. */
function dropNames(names: readonly LocalName[], kept: readonly LocalName[], edits: Edits): void {
  const lead = names.find(({ specifier }) => specifier === undefined);
  if (lead !== undefined && !kept.includes(lead)) {
    // A default import in front of others.
    const clause = lead.name.parent as ts.ImportClause;
    if (clause.namedBindings !== undefined) edits.replace(lead.name.getStart(), clause.namedBindings.getStart(), '');
  }
  const listed = names.flatMap((name) => (name.specifier === undefined ? [] : [{ name, specifier: name.specifier }]));
  const lastKept = listed.map(({ name }) => kept.includes(name)).lastIndexOf(true);
  for (const [index, { name, specifier }] of listed.entries()) {
    if (index < lastKept && !kept.includes(name)) {
      edits.replace(specifier.getStart(), listed[index + 1]!.specifier.getStart(), '');
    }
  }
  const last = listed.at(-1)?.specifier;
  if (last === undefined || lastKept === listed.length - 1) return;
  if (lastKept >= 0) edits.replace(listed[lastKept]!.specifier.end, last.end, '');
  else if (lead !== undefined) edits.replace(lead.name.end, last.parent.end, '');
}

function dropDeclaration(declaration: NonNullable<Site['declaration']>, edits: Edits): void {
  const list = declaration.parent;
  if (ts.isVariableDeclaration(declaration) && ts.isVariableDeclarationList(list) && list.declarations.length > 1) {
    const all = list.declarations;
    const index = all.indexOf(declaration);
    const next = all[index + 1];
    if (next !== undefined) edits.replace(declaration.getStart(), next.getStart(), '');
    else edits.replace(all[index - 1]!.end, declaration.end, '');
    return;
  }
  const { start, end } = linesOf(statementOf(declaration));
  edits.replace(start, end, '');
}
