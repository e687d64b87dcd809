// Names imported from a package of this workspace become imports of the very files that make them.
//
// The bundler gives every file that an entry reaches to that entry, and through a package's index it reaches all of the package. What
// the index merely hands on has to be asked for where it is.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const INDEX = {
  '@phonyland/ngram': join(packages, 'ngram/src/index.ts'),
  '@phonyland/language-model': join(packages, 'language-model/src/index.node.ts'),
  '@phonyland/language-generator': join(packages, 'language-generator/src/index.ts'),
};
const parsed = new Map();

/** A source text with its imports from packages spelled out. */
export function withoutBarrels(file) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes("'@phonyland/")) return text;
  let changed = '';
  let end = 0;
  for (const statement of parse(file, text).statements) {
    const from = fromOf(statement);
    if (INDEX[from] === undefined || isTypeOnly(statement)) continue;
    const { elements } = ts.isImportDeclaration(statement)
      ? (statement.importClause?.namedBindings ?? {})
      : (statement.exportClause ?? {});
    if (elements === undefined) throw new Error(`${file}: import names from ${from}, not all of it`);
    const kind = ts.isImportDeclaration(statement) ? 'import' : 'export';
    const lines = elements
      .filter((element) => !element.isTypeOnly)
      .map((element) => {
        const wanted = (element.propertyName ?? element.name).text;
        const place = find(INDEX[from], wanted);
        if (place === undefined) throw new Error(`${file}: ${from} has no ${wanted}`);
        return `${kind} { ${place.name} as ${element.name.text} } from ${JSON.stringify(place.file)};`;
      });
    changed += `${text.slice(end, statement.getStart())}${lines.join(' ')}`;
    end = statement.getEnd();
  }
  return changed + text.slice(end);
}

/** The file that makes a name which a file hands on or makes. */
function find(file, name) {
  const stars = [];
  for (const statement of parse(file).statements) {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) {
      if (declares(statement, name)) return { file, name };
      continue;
    }
    const from = fromOf(statement);
    if (statement.exportClause === undefined) stars.push(from);
    const element = statement.exportClause?.elements.find((each) => each.name.text === name && !each.isTypeOnly);
    if (element !== undefined) return find(targetOf(file, from), (element.propertyName ?? element.name).text);
  }
  // What a file names itself goes before what it hands on by a star.
  for (const from of stars) {
    const found = find(targetOf(file, from), name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function declares(statement, name) {
  if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return false;
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((declaration) => declaration.name.getText() === name);
  }
  return (
    statement.name?.text === name && !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)
  );
}

function targetOf(file, from) {
  return INDEX[from] ?? join(dirname(file), from);
}

function fromOf(statement) {
  const isFrom = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  return isFrom && statement.moduleSpecifier !== undefined ? statement.moduleSpecifier.text : undefined;
}

function isTypeOnly(statement) {
  return ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly === true : statement.isTypeOnly;
}

function parse(file, text = readFileSync(file, 'utf8')) {
  let tree = parsed.get(file);
  if (tree === undefined) {
    tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    parsed.set(file, tree);
  }
  return tree;
}
