import ts from 'typescript';
import { type Evidence, evidenceOf } from './Evidence.ts';

/** A file that was parsed, with its names resolved. */
export interface Source {
  readonly text: string;
  readonly file: ts.SourceFile;
  readonly evidence: Evidence;
  /** What an identifier stands for, in its scope. */
  readonly symbolOf: (node: ts.Identifier) => ts.Symbol | undefined;
}

const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  checkJs: false,
  jsx: ts.JsxEmit.Preserve,
  module: ts.ModuleKind.ESNext,
  noLib: true,
  noResolve: true,
  strict: true,
  target: ts.ScriptTarget.Latest,
  types: [],
};

/**
 * Parses a text and resolves its names, without looking at any other file.
 * @param fileName tells the language by its ending
 * @returns the source, or what is wrong with its syntax
 */
export function parseSource(text: string, fileName: string): Source | { readonly error: string } {
  const name = `/source${/\.[cm]?[jt]sx?$/i.exec(fileName)?.[0].toLowerCase() ?? '.ts'}`;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const program = ts.createProgram({ rootNames: [name], options: OPTIONS, host: hostOf(file) });
  // Above 8000 are complaints about types in JavaScript, which build tools strip.
  const wrong = program.getSyntacticDiagnostics(file).find(({ code }) => code < 8000 || code >= 9000);
  if (wrong !== undefined) {
    const { line } = file.getLineAndCharacterOfPosition(wrong.start);
    return { error: `line ${line + 1}: ${ts.flattenDiagnosticMessageText(wrong.messageText, ' ')}` };
  }
  const checker = program.getTypeChecker();
  return { text, file, evidence: evidenceOf(checker), symbolOf: (node) => symbolOf(node, checker) };
}

function hostOf(file: ts.SourceFile): ts.CompilerHost {
  return {
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    getDefaultLibFileName: () => '/lib.d.ts',
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === file.fileName,
    readFile: (name) => (name === file.fileName ? file.text : undefined),
  };
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  // `{ faker }` is a property and the value of a variable; `export { faker }` an export and a local name.
  if (ts.isShorthandPropertyAssignment(parent) && parent.name === node) {
    return checker.getShorthandAssignmentValueSymbol(parent);
  }
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(node);
}
