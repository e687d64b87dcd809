import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const modulesFile = `${root}packages/phony/src/modules/modules.ts`;
const entriesFile = `${root}packages/phony/src/modules/entries.ts`;

/**
 * What the sources say of the modules: the interface `Modules`, the interfaces of their members and of the members' options, each with
 * its docstrings. A module that stands there by two names has the second in `aliases`; what is a generator by itself is in `generators`.
 * `order` has all names as the documentation puts them; `constraints` and `distributions` are what many members take.
 */
export function readModules() {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [modulesFile] }, ts.sys, root);
  const program = ts.createProgram([modulesFile, entriesFile], options);
  const checker = program.getTypeChecker();
  const modules = new Map();
  const generators = [];
  for (const property of propertiesOf(interfaceNamed(program.getSourceFile(modulesFile), 'Modules'))) {
    const about = aboutOf(checker, property);
    const alias = declarationOf(checker, property.type.typeName);
    if (!ts.isTypeAliasDeclaration(alias)) {
      generators.push({ name: property.name.text, about });
      continue;
    }
    const known = modules.get(alias);
    if (known === undefined) modules.set(alias, { name: property.name.text, about, ...readModule(checker, alias) });
    else known.aliases.push(property.name.text);
  }
  const order = namesIn(program.getSourceFile(entriesFile), 'MODULE_NAMES');
  return {
    order,
    modules: [...modules.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
    generators,
    constraints: readConstraints(program, checker),
    distributions: readDistributions(program, checker),
  };
}

/** @param alias `type FinanceModule = Module<FinanceMembers, 'amount'>` */
function readModule(checker, alias) {
  const [members, whole] = alias.type.typeArguments;
  const declaration = declarationOf(checker, members.typeName);
  return {
    aliases: [],
    whole: whole.literal.text,
    details: aboutOf(checker, declaration),
    members: propertiesOf(declaration).map((property) => readMember(checker, property)),
  };
}

function readMember(checker, property) {
  const tags = checker.getSymbolAtLocation(property.name).getJsDocTags(checker);
  const texts = (tag) => tags.filter(({ name }) => name === tag).map(({ text }) => oneLine(text));
  const where = `${property.getSourceFile().fileName}: ${property.name.text}`;
  const [feeds, example] = ['feeds', 'example'].map((tag) => {
    const [text, ...more] = texts(tag);
    if (text === undefined || more.length > 0) throw new Error(`${where} must have one @${tag}`);
    return text;
  });
  return {
    name: property.name.text,
    about: aboutOf(checker, property),
    throws: texts('throws'),
    feeds,
    example,
    ...(property.type.typeName.text === 'Generator' ? ofGenerator(checker, property) : ofCalls(checker, property)),
  };
}

/** `readonly iban: Generator<string, IbanOptions>` */
function ofGenerator(checker, { type }) {
  const [gives, options] = type.typeArguments;
  return {
    gives: typeText(checker, gives),
    options: options === undefined ? [] : readOptions(checker, [checker.getTypeFromTypeNode(options)]),
  };
}

/** Members that are called with what they work on have an interface with a method `with`, and its parameter names their options. */
function ofCalls(checker, property) {
  const helper = checker.getTypeAtLocation(property);
  const [call] = helper.getCallSignatures();
  const { declarations } = helper.getProperty('with');
  const given = declarations.map(({ parameters }) => checker.getTypeFromTypeNode(parameters[0].type));
  const parts = given.flatMap((type) => (type.isUnion() ? type.types : [type]));
  const options = parts.filter(({ symbol }) => symbol?.name.endsWith('Options'));
  return {
    gives: typeText(checker, call.declaration.type),
    needsInput: true,
    options: readOptions(checker, options),
  };
}

/** Options by name, in the order of their declaration. `constraint` is true of those that every model takes. */
function readOptions(checker, types) {
  const read = types.flatMap((type) =>
    checker.getPropertiesOfType(type).map((symbol) => {
      const declaration = symbol.declarations[0];
      return {
        name: symbol.name,
        constraint: ['Constraints', 'ModelOptions'].includes(declaration.parent.name?.text),
        takes: takenBy(checker, declaration),
        ...withoutDefault(aboutOf(checker, declaration) || aboutOf(checker, declaration.parent)),
      };
    }),
  );
  return [...new Map(read.map((option) => [option.name, option])).values()];
}

function readConstraints(program, checker) {
  const file = fileOf(program, '/sources/ModelSource.ts');
  return readOptions(checker, [checker.getTypeAtLocation(interfaceNamed(file, 'ModelOptions'))]);
}

function readDistributions(program, checker) {
  return fileOf(program, '/distributions/Distribution.ts')
    .statements.filter(ts.isInterfaceDeclaration)
    .map((declaration) => {
      const [type, ...options] = readOptions(checker, [checker.getTypeAtLocation(declaration)]);
      return { type: type.takes, about: aboutOf(checker, declaration), options };
    });
}

/** The type of an option, without `undefined`. */
function takenBy(checker, { type }) {
  if (checker.getTypeFromTypeNode(type).flags & ts.TypeFlags.TypeParameter) return '';
  if (!ts.isUnionTypeNode(type)) return typeText(checker, type);
  return type.types
    .filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword)
    .map((part) => typeText(checker, part))
    .join(' | ');
}

/**
 * A type as it is read: names of choices and of short types are spelled out, those of objects and distributions stand as they are.
 * Choices that are computed come in the order of the alphabet, because the compiler's own changes with files elsewhere.
 */
function typeText(checker, type) {
  if (ts.isUnionTypeNode(type)) return type.types.map((part) => typeText(checker, part)).join(' | ');
  if (ts.isTypeOperatorNode(type)) return typeText(checker, type.type);
  if (ts.isArrayTypeNode(type))
    return typeText(checker, type.elementType)
      .replace(/^.* \| .*$/, '($&)')
      .concat('[]');
  if (ts.isTypeReferenceNode(type) && !type.typeArguments) {
    const alias = declarationOf(checker, type.typeName);
    const spelledOut = ts.isTypeAliasDeclaration(alias) && !/Distribution/.test(alias.name.text);
    return spelledOut ? typeText(checker, alias.type) : type.getText();
  }
  const meant = checker.getTypeFromTypeNode(type);
  if (meant.isUnion() && meant.types.every((part) => part.isStringLiteral())) {
    const texts = meant.types.map(({ value }) => `'${value}'`).sort();
    return texts.join(' | ');
  }
  return type.getText().replaceAll('readonly ', '').replace(/\s+/g, ' ');
}

/** Docstrings tell the default in a sentence or clause of its own: `Default: 3.`, `…, default 'uniform'.` */
function withoutDefault(about) {
  const match = /(^|[.,;:(] ?)[Dd]efault:? ((?:[^.]|\.(?!\s|$))*)(\.(?=\s|$)|$)/.exec(about);
  if (match === null) return { about, default: '' };
  const before = about.slice(0, match.index).trim();
  const after = about.slice(match.index + match[0].length).trim();
  const sentence = before === '' || /[.:]$/.test(before) ? before : `${before}.`;
  return { about: `${sentence} ${after}`.trim(), default: match[2] };
}

function aboutOf(checker, declaration) {
  return oneLine(checker.getSymbolAtLocation(declaration.name).getDocumentationComment(checker));
}

function oneLine(parts) {
  return ts.displayPartsToString(parts).replace(/\s+/g, ' ').trim();
}

function fileOf(program, end) {
  return program.getSourceFiles().find(({ fileName }) => fileName.endsWith(end));
}

/** The texts of a list that is a constant of a file. */
function namesIn(file, name) {
  const declarations = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  return declarations.find((each) => each.name.text === name).initializer.elements.map(({ text }) => text);
}

function interfaceNamed(file, name) {
  return file.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name);
}

function propertiesOf(declaration) {
  return declaration.members.filter(ts.isPropertySignature);
}

function declarationOf(checker, name) {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.declarations[0];
}
